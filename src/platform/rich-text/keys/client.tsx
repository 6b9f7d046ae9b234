'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { TabLeaves } from './tab-leaves'

export const KeysClient = createClientFeature({
  plugins: [{ Component: TabLeaves, position: 'normal' }],
})
