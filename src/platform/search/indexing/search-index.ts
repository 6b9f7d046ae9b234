import type { EnqueuedTask, Task } from 'meilisearch'
import { indexSettings } from './index-settings'
import { indexingClient } from './search-client'
import type { SearchDocument } from './search-document'

/** The index that searches read. */
export const LIVE_INDEX = 'portal'
/** The index being built; it takes the place of the live one in one step. */
export const NEXT_INDEX = 'portal_next'

/** A queue of other work may stand before a task; a rebuild would rather wait than give up. */
const TASK_TIMEOUT_MS = 10 * 60_000
const IDENTITIES_AT_ONCE = 2000

/** What proves that a document of the index is up to date. */
export type IndexedIdentity = Pick<SearchDocument, 'id' | 'kind' | 'checksum'>

/** Those of the two indexes that exist. Writing to one that does not would create it without its settings. */
export async function existingIndexes(): Promise<string[]> {
  const { results } = await indexingClient().getRawIndexes({ limit: 1000 })
  return results.map(({ uid }) => uid).filter((uid) => uid === LIVE_INDEX || uid === NEXT_INDEX)
}

/** Creates an empty index with our settings. */
export async function createIndex(name: string): Promise<void> {
  const client = indexingClient()
  await done(client.createIndex(name, { primaryKey: 'id' }))
  await applySettings(name)
}

/** Brings the settings of an index to those of this version of the portal; cheap when they are. */
export async function applySettings(name: string): Promise<void> {
  await done(indexingClient().index(name).updateSettings(indexSettings))
}

export async function deleteIndex(name: string): Promise<void> {
  await done(indexingClient().deleteIndex(name))
}

/** Makes the next index the live one, in one step, and drops the old. */
export async function promoteNextIndex(): Promise<void> {
  const client = indexingClient()
  const isFirst = !(await existingIndexes()).includes(LIVE_INDEX)
  await done(client.swapIndexes([{ indexes: [NEXT_INDEX, LIVE_INDEX], rename: isFirst }]))
  if (!isFirst) await deleteIndex(NEXT_INDEX)
}

/** Hands documents to an index; the engine's queue is durable, so what it has taken will be searchable. */
export function putDocuments(index: string, documents: SearchDocument[]): Promise<EnqueuedTask> {
  return indexingClient().index(index).addDocuments(documents)
}

export function removeDocuments(index: string, ids: string[]): Promise<EnqueuedTask> {
  return indexingClient().index(index).deleteDocuments(ids)
}

/** Waits until the engine has done a task. Throws when the task failed. */
export async function done(task: EnqueuedTask | Promise<EnqueuedTask>): Promise<Task> {
  const { taskUid } = await task
  const finished = await indexingClient().tasks.waitForTask(taskUid, {
    timeout: TASK_TIMEOUT_MS,
    interval: 20,
  })
  if (finished.status !== 'succeeded') {
    throw new Error(`Meilisearch task ${taskUid} ${finished.status}: ${finished.error?.message ?? ''}`)
  }
  return finished
}

/** Identity of every document in the live index, by id. */
export async function indexedIdentities(): Promise<Map<string, IndexedIdentity>> {
  const index = indexingClient().index<SearchDocument>(LIVE_INDEX)
  const identities = new Map<string, IndexedIdentity>()
  for (let offset = 0; ; offset += IDENTITIES_AT_ONCE) {
    const { results } = await index.getDocuments({
      fields: ['id', 'kind', 'checksum'],
      limit: IDENTITIES_AT_ONCE,
      offset,
    })
    for (const identity of results as IndexedIdentity[]) identities.set(identity.id, identity)
    if (results.length < IDENTITIES_AT_ONCE) return identities
  }
}
