import type { Payload } from 'payload'
import { asOnlyWriter } from './index-lock'
import { readSearchDocuments } from './read-items'
import { existingIndexes, putDocuments, removeDocuments } from './search-index'
import type { SearchableCollection } from './searchable'

const ITEMS_AT_ONCE = 500

/**
 * Brings the index up to date with items as they are in the database now: what is published and searchable is written,
 * everything else removed. Order and repetition of calls do not matter. An index being built gets the same; where there
 * is no index nothing is needed, for building one reads every item. Throws when the engine does not take the work.
 */
export async function syncItems(payload: Payload, entry: SearchableCollection, ids: string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += ITEMS_AT_ONCE) {
    const batch = ids.slice(start, start + ITEMS_AT_ONCE)
    await asOnlyWriter(payload, async () => {
      const documents = await readSearchDocuments(payload, entry, batch)
      const found = new Set(documents.map(({ id }) => id))
      const gone = batch.filter((id) => !found.has(id))
      for (const index of await existingIndexes()) {
        if (documents.length > 0) await putDocuments(index, documents)
        if (gone.length > 0) await removeDocuments(index, gone)
      }
    })
  }
}

/** Removes documents that no searchable collection knows. */
export async function removeForeign(payload: Payload, ids: string[]): Promise<void> {
  await asOnlyWriter(payload, async () => {
    for (const index of await existingIndexes()) await removeDocuments(index, ids)
  })
}
