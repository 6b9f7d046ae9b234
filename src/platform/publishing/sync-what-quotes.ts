import type { CollectionAfterChangeHook } from 'payload'
import { queueSync } from './change-jobs'

/** Hook of reference data whose name or address is part of what the search knows of other items. */
export function syncWhatQuotes(collection: 'sectors' | 'agencies'): CollectionAfterChangeHook {
  return async ({ doc, previousDoc, operation, req }) => {
    const { id, name, slug } = doc as { id: string; name: unknown; slug: unknown }
    const before = previousDoc as { name?: unknown; slug?: unknown }
    if (operation === 'create' || (before.name === name && before.slug === slug)) return
    await queueSync(req, { collection, id, site: null })
  }
}
