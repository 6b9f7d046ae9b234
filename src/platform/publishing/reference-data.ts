import type { CollectionConfig } from 'payload'
import { refuseDeletionWhenEnded, refuseWhenEnded } from '../sites/ended-site'
import { normaliseTextsIn } from '../text/normalise'
import { queueExpiry } from './change-jobs'
import { checkReferences } from './check-references'
import { wholeOrNothing } from './whole-or-nothing'

/** What the hooks hand to the tag function: at least an id, and a site where the item has one. */
export type ChangedItem = { id: string; site?: unknown }

/**
 * A collection without drafts, public as soon as it is saved (sectors, agencies, categories, offerings, sites): texts
 * are normalised, references checked, and the pages that print it are made anew after the commit.
 */
export function referenceData(
  config: CollectionConfig,
  tagsOf: (item: ChangedItem) => string[],
): CollectionConfig {
  return {
    ...config,
    hooks: {
      ...config.hooks,
      beforeValidate: [({ data }) => normaliseTextsIn(data), ...(config.hooks?.beforeValidate ?? [])],
      afterOperation: [...(config.hooks?.afterOperation ?? []), wholeOrNothing],
      beforeChange: [refuseWhenEnded, ...(config.hooks?.beforeChange ?? []), checkReferences],
      beforeDelete: [refuseDeletionWhenEnded, ...(config.hooks?.beforeDelete ?? [])],
      afterChange: [
        ...(config.hooks?.afterChange ?? []),
        async ({ doc, req }) => {
          await queueExpiry(req, tagsOf(doc as ChangedItem))
        },
      ],
      afterDelete: [
        ...(config.hooks?.afterDelete ?? []),
        async ({ doc, req }) => {
          await queueExpiry(req, tagsOf(doc as ChangedItem))
        },
      ],
    },
  }
}
