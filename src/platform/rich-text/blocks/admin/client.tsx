'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { BlockButtons } from './block-buttons'
import './blocks.css'

export const BlockButtonsClient = createClientFeature({
  plugins: [{ Component: BlockButtons, position: 'aboveContainer' }],
})
