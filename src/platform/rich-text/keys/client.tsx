'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { HandOver } from './hand-over'
import { TabLeaves } from './tab-leaves'

export const KeysClient = createClientFeature({
  plugins: [
    { Component: TabLeaves, position: 'normal' },
    { Component: HandOver, position: 'normal' },
  ],
})
