'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { BlockButtons } from './block-buttons'
import { WaitForWords } from './wait-for-words'
import './blocks.css'

export const BlockButtonsClient = createClientFeature({
  plugins: [
    { Component: BlockButtons, position: 'aboveContainer' },
    { Component: WaitForWords, position: 'normal' },
  ],
})
