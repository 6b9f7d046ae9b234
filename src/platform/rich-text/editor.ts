import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { blockButtons, blocks } from './blocks/feature'
import { textsFromElsewhere } from './desk/feature'
import { inVietnamese } from './in-vietnamese'
import { keys } from './keys/feature'
import { links } from './links/feature'
import { tables } from './tables/feature'

/**
 * Replaced by ours: links by a search that finds numbers and words, relations, which no page ever printed, by cards. Texts with
 * such a relation, written past the form, keep it.
 */
const REPLACED = new Set(['link', 'relationship'])

/** How rich text is written in the admin: Payload's own features, tables, blocks, and texts brought from elsewhere. */
export const portalEditor = inVietnamese(
  lexicalEditor({
    features: ({ defaultFeatures }) => [
      ...defaultFeatures.filter(({ key }) => !REPLACED.has(key)),
      keys(),
      links(),
      blocks(),
      blockButtons(),
      tables(),
      textsFromElsewhere(),
    ],
  }),
)
