'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { PasteCatcher } from './paste-catcher'
import { WordFile } from './word-file'
import './desk.css'

export const TextsFromElsewhereClient = createClientFeature({
  plugins: [
    { Component: PasteCatcher, position: 'normal' },
    { Component: WordFile, position: 'aboveContainer' },
  ],
})
