import type { TaskConfig } from 'payload'
import type { SearchableCollection } from '../search/indexing/searchable'
import { syncItems } from '../search/indexing/sync-items'
import { syncQuoting } from '../search/indexing/sync-quoting'
import { acceptingSites } from './accepting-sites'
import { expirePages } from './expire-pages'
import { pageTag } from './page-tags'

/** A web server that restarts is back within seconds; a longer outage ends with an empty cache anyway. */
const EXPIRY_RETRIES = { attempts: 20, backoff: { type: 'fixed' as const, delay: 1000 } }

/**
 * From half a second to over an hour in all; after an outage the wait is at most as long as the outage was. What is
 * lost even so, reconcile finds.
 */
const SYNC_RETRIES = { attempts: 13, backoff: { type: 'exponential' as const, delay: 500 } }

/** Makes pages anew after a change of reference data. */
export const expireTask: TaskConfig<{ input: { tags: string[] }; output: object }> = {
  slug: 'expire',
  retries: EXPIRY_RETRIES,
  inputSchema: [{ name: 'tags', type: 'text', hasMany: true, required: true }],
  handler: async ({ input }) => {
    await expirePages(input.tags)
    return { output: {} }
  },
}

type SyncInput = { collection: string; ids: string[]; sites: string[] }

/** Brings search and pages up to date with items as they are in the database now. */
export function syncTask(list: SearchableCollection[]): TaskConfig<{ input: SyncInput; output: object }> {
  return {
    slug: 'sync',
    retries: SYNC_RETRIES,
    inputSchema: [
      { name: 'collection', type: 'text', required: true },
      { name: 'ids', type: 'text', hasMany: true, required: true },
      { name: 'sites', type: 'text', hasMany: true, required: true },
    ],
    handler: async ({ input, req }) => {
      const entry = list.find(({ collection }) => collection === input.collection)
      // Pages made anew before it would show what was derived from the item as it used to be.
      await entry?.settle?.(req.payload, input.ids)
      const accepting = await acceptingSites(req.payload, input.collection, input.ids)
      // Each is tried even when the other is down; the job is done when both are.
      const outcomes = await Promise.allSettled([
        entry ? syncItems(req.payload, entry, input.ids) : syncQuoting(req.payload, list, input),
        expirePages(tagsOfChange(input, accepting)),
      ])
      const failed = outcomes.find((outcome) => outcome.status === 'rejected')
      if (failed) throw failed.reason
      return { output: {} }
    },
  }
}

/** The pages that a change of items touches: their own and the lists they may stand in. */
function tagsOfChange({ collection, ids, sites }: SyncInput, accepting: string[]): string[] {
  const showing = [...new Set([...sites, ...accepting])]
  const lists =
    sites.length > 0 ? showing.map((site) => pageTag.list(collection, site)) : [pageTag.shared(collection)]
  return [...ids.map((id) => pageTag.item(collection, id)), ...lists]
}
