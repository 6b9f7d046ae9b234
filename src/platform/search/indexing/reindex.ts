import type { Payload } from 'payload'
import { asOnlyRebuild, asOnlyWriter, RebuildUnderWayError } from './index-lock'
import { forEachBatch } from './read-items'
import type { SearchKind } from './search-document'
import {
  createIndex,
  deleteIndex,
  done,
  existingIndexes,
  NEXT_INDEX,
  promoteNextIndex,
  putDocuments,
} from './search-index'
import type { SearchableCollection } from './searchable'

/**
 * The engine has one queue: in batches of this size, each awaited, a publish meanwhile waits seconds, not for the whole
 * rebuild.
 */
const BATCH_SIZE = 500

/** Documents written, by kind. */
export type ReindexCounts = Partial<Record<SearchKind, number>>

/**
 * Builds the index anew beside the live one and swaps the two; searches go on all the while, and what is published
 * meanwhile is written to both. Killed midway it leaves the live index as it was; the next run starts over.
 * @throws when another rebuild is under way or the engine is down
 */
export async function reindex(
  payload: Payload,
  list: SearchableCollection[],
  onProgress: (counts: ReindexCounts) => void = () => undefined,
): Promise<ReindexCounts> {
  return asOnlyRebuild(payload, async () => {
    await asOnlyWriter(payload, async () => {
      await dropNextIndex()
      await createIndex(NEXT_INDEX)
    })
    const counts: ReindexCounts = {}
    // One batch is indexed while the next is read.
    let indexing: Promise<unknown> = Promise.resolve()
    for (const entry of list) {
      counts[entry.kind] ??= 0
      await forEachBatch(payload, entry, { size: BATCH_SIZE, files: 'text' }, async (read) => {
        const batch = await asOnlyWriter(payload, async () => {
          const documents = await read()
          if (documents.length === 0) return null
          return { size: documents.length, task: await putDocuments(NEXT_INDEX, documents) }
        })
        if (!batch) return
        await indexing
        indexing = done(batch.task)
        counts[entry.kind] = (counts[entry.kind] ?? 0) + batch.size
        onProgress(counts)
      })
    }
    await indexing
    // While one writer holds the lock nobody writes to an index that is just being dropped.
    await asOnlyWriter(payload, promoteNextIndex)
    return counts
  })
}

/** Drops what a killed rebuild left behind, unless one is under way; every sync would go on writing to it. */
export async function dropAbandonedRebuild(payload: Payload): Promise<void> {
  try {
    await asOnlyRebuild(payload, () => asOnlyWriter(payload, dropNextIndex))
  } catch (error) {
    if (!(error instanceof RebuildUnderWayError)) throw error
  }
}

async function dropNextIndex(): Promise<void> {
  if ((await existingIndexes()).includes(NEXT_INDEX)) await deleteIndex(NEXT_INDEX)
}
