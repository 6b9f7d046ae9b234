import type { EnqueuedTask } from 'meilisearch'
import type { Payload } from 'payload'
import { asOnlyWriter } from './index-lock'
import { batchesOf } from './read-file-texts'
import { readSearchDocuments } from './read-items'
import { done, existingIndexes, putDocuments, removeDocuments } from './search-index'
import type { SearchableCollection } from './searchable'

/** A publish that comes meanwhile waits for one such batch at most, in our queue and in the engine's. */
const ITEMS_AT_ONCE = 200
/** More items than people change at a time: an import or a seed, which can wait for the engine. */
const MANY_ITEMS = 20

/**
 * Brings the index up to date with items as they are in the database now: what is published and searchable is written,
 * everything else removed. Order and repetition of calls do not matter. An index being built gets the same; where there
 * is no index nothing is needed, for building one reads every item. Throws when the engine does not take the work.
 */
export async function syncItems(payload: Payload, entry: SearchableCollection, ids: string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += ITEMS_AT_ONCE) {
    for (const batch of await batchesOf(payload, entry, ids.slice(start, start + ITEMS_AT_ONCE))) {
      const tasks = await asOnlyWriter(payload, () => writeBatch(payload, entry, batch))
      if (batch.length >= MANY_ITEMS) await Promise.all(tasks.map((task) => done(task)))
    }
  }
}

async function writeBatch(payload: Payload, entry: SearchableCollection, ids: string[]) {
  const documents = await readSearchDocuments(payload, entry, ids, 'text')
  const found = new Set(documents.map(({ id }) => id))
  const gone = ids.filter((id) => !found.has(id))
  const tasks: EnqueuedTask[] = []
  for (const index of await existingIndexes()) {
    if (documents.length > 0) tasks.push(await putDocuments(index, documents))
    if (gone.length > 0) tasks.push(await removeDocuments(index, gone))
  }
  return tasks
}

/** Removes documents that no searchable collection knows. */
export async function removeForeign(payload: Payload, ids: string[]): Promise<void> {
  await asOnlyWriter(payload, async () => {
    for (const index of await existingIndexes()) await removeDocuments(index, ids)
  })
}
