import { Meilisearch, type Settings } from 'meilisearch'
import type { SearchDocument } from '@/platform/search/indexing/search-document'
import { indexSettings } from '@/platform/search/indexing/index-settings'
import { LIVE_INDEX } from '@/platform/search/indexing/search-index'

/** Enough to tell a share, few enough to build twice. */
const DOCUMENTS = 20_000
const BATCH_SIZE = 500
const TIMEOUT_MS = 10 * 60_000

/** What building an index took, and what it takes on disk. */
type Built = { seconds: number; bytes: number }

/**
 * The same documents indexed with the exact shadow of their names and without, in turns, so that a busy machine slows
 * both. The two indexes are deleted again.
 */
export async function shadowCost(
  host: string,
  apiKey: string,
): Promise<{ documents: number; with: Built; without: Built }> {
  const client = new Meilisearch({ host, apiKey })
  const batches = await documentsFromAllOver(client)
  const names = { with: `bench_${crypto.randomUUID()}`, without: `bench_${crypto.randomUUID()}` }
  const seconds = { with: 0, without: 0 }
  const start = await usedBytes(client)
  try {
    await createIndex(client, names.with, indexSettings)
    await createIndex(client, names.without, settingsWithoutShadow())
    for (const batch of batches) {
      seconds.with += await put(client, names.with, batch)
      // JSON leaves out what is undefined.
      const bare = batch.map((document) => ({ ...document, title_x: undefined }))
      seconds.without += await put(client, names.without, bare)
    }
    const both = await usedBytes(client)
    await drop(client, names.without)
    const one = await usedBytes(client)
    return {
      documents: batches.flat().length,
      with: { seconds: seconds.with, bytes: one - start },
      without: { seconds: seconds.without, bytes: both - one },
    }
  } finally {
    await drop(client, names.with)
    await drop(client, names.without)
  }
}

/** Batches from all over the index: kinds stand in it one behind the other. */
async function documentsFromAllOver(client: Meilisearch): Promise<SearchDocument[][]> {
  const index = client.index<SearchDocument>(LIVE_INDEX)
  const { numberOfDocuments } = await index.getStats()
  const count = DOCUMENTS / BATCH_SIZE
  const step = Math.max(BATCH_SIZE, Math.floor(numberOfDocuments / count))
  const batches: SearchDocument[][] = []
  for (let turn = 0; turn < count; turn += 1) {
    const { results } = await index.getDocuments({ limit: BATCH_SIZE, offset: turn * step })
    if (results.length > 0) batches.push(results)
  }
  return batches
}

/** Bytes that the engine uses for data, without free pages of its files. */
export async function usedBytes(client: Meilisearch): Promise<number> {
  return (await client.getStats()).usedDatabaseSize
}

function settingsWithoutShadow(): Settings {
  const { searchableAttributes, typoTolerance } = indexSettings
  const others = (names?: string[] | null) => names?.filter((name) => name !== 'title_x')
  return {
    ...indexSettings,
    searchableAttributes: others(searchableAttributes),
    typoTolerance: { ...typoTolerance, disableOnAttributes: others(typoTolerance?.disableOnAttributes) },
  }
}

async function createIndex(client: Meilisearch, name: string, settings: Settings): Promise<void> {
  await client.createIndex(name, { primaryKey: 'id' }).waitTask({ timeout: TIMEOUT_MS })
  await client.index(name).updateSettings(settings).waitTask({ timeout: TIMEOUT_MS })
}

/** Seconds until the engine has taken the documents in. */
async function put(client: Meilisearch, name: string, documents: object[]): Promise<number> {
  const from = performance.now()
  await client.index(name).addDocuments(documents).waitTask({ timeout: TIMEOUT_MS, interval: 10 })
  return (performance.now() - from) / 1000
}

/** Deletes an index, if it is there. */
async function drop(client: Meilisearch, name: string): Promise<void> {
  await client.deleteIndex(name).waitTask({ timeout: TIMEOUT_MS })
}
