import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { textsFromElsewhere } from './desk/feature'
import { tables } from './tables/feature'

/** How rich text is written in the admin: Payload's own features, tables, and texts brought from elsewhere. */
export const portalEditor = lexicalEditor({
  features: ({ defaultFeatures }) => [...defaultFeatures, tables(), textsFromElsewhere()],
})
