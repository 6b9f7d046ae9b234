import type { Payload } from 'payload'
import { SCHEMA } from './index-settings'
import { forEachBatch } from './read-items'
import { dropAbandonedRebuild, reindex } from './reindex'
import type { SearchKind } from './search-document'
import { applySettings, existingIndexes, indexedIdentities, LIVE_INDEX } from './search-index'
import type { SearchableCollection } from './searchable'
import { removeForeign, syncItems } from './sync-items'

const BATCH_SIZE = 500

/** What a comparison of one kind found; `missing`, `stale` and `foreign` have been healed. */
type Difference = {
  /** Searchable items in the database. */
  database: number
  /** Not in the index. */
  missing: number
  /** In the index with another content. */
  stale: number
  /** In the index, but not (or no longer) searchable in the database. */
  foreign: number
}

export type Reconciliation = { rebuilt: boolean; differences: Partial<Record<SearchKind, Difference>> }

/**
 * Compares every searchable item of the database with the index and heals what differs; builds the index where there is
 * none, or one of another schema. Comparing holds up nobody: an item that changes meanwhile may count as different, and is merely synced again.
 */
export async function reconcile(payload: Payload, list: SearchableCollection[]): Promise<Reconciliation> {
  if (!(await existingIndexes()).includes(LIVE_INDEX)) {
    await reindex(payload, list)
    return { rebuilt: true, differences: {} }
  }
  await dropAbandonedRebuild(payload)
  const indexed = await indexedIdentities()
  if ([...indexed.values()].some(({ checksum }) => !checksum.startsWith(`${SCHEMA}-`))) {
    await reindex(payload, list)
    return { rebuilt: true, differences: {} }
  }
  // Cheap when they are as they should be; an empty index has no document to tell its schema.
  await applySettings(LIVE_INDEX)

  const differences: Reconciliation['differences'] = {}
  for (const entry of list) {
    const wrong: string[] = []
    const difference: Difference = { database: 0, missing: 0, stale: 0, foreign: 0 }
    await forEachBatch(payload, entry, { size: BATCH_SIZE, files: 'hash' }, async (read) => {
      for (const { id, checksum } of await read()) {
        const found = indexed.get(id)
        indexed.delete(id)
        difference.database += 1
        if (found?.checksum === checksum) continue
        difference[found ? 'stale' : 'missing'] += 1
        wrong.push(id)
      }
    })
    const foreign = [...indexed.values()].filter(({ kind }) => kind === entry.kind).map(({ id }) => id)
    for (const id of foreign) indexed.delete(id)
    difference.foreign = foreign.length
    await syncItems(payload, entry, [...wrong, ...foreign])
    differences[entry.kind] = difference
  }
  if (indexed.size > 0) await removeForeign(payload, [...indexed.keys()])
  return { rebuilt: false, differences }
}
