import { Meilisearch } from 'meilisearch'
import type { SearchDocument } from '@/platform/search/indexing/search-document'
import { indexSettings } from '@/platform/search/indexing/index-settings'
import { LIVE_INDEX } from '@/platform/search/indexing/search-index'

/** Enough to tell a share, few enough to build twice. */
const DOCUMENTS = 20_000
const BATCH_SIZE = 500
const TIMEOUT_MS = 10 * 60_000

/** What building an index took, and what it takes on disk. */
type Built = { seconds: number; bytes: number }

/** The same documents indexed with the exact shadow of their names and without; both indexes are deleted again. */
export async function shadowCost(
  host: string,
  apiKey: string,
): Promise<{ documents: number; with: Built; without: Built }> {
  const client = new Meilisearch({ host, apiKey })
  const { results } = await client.index<SearchDocument>(LIVE_INDEX).getDocuments({ limit: DOCUMENTS })
  const withShadow = await build(client, results, indexSettings.searchableAttributes ?? [])
  const withoutShadow = await build(
    client,
    // JSON leaves out what is undefined.
    results.map((document) => ({ ...document, title_x: undefined })),
    (indexSettings.searchableAttributes ?? []).filter((name) => name !== 'title_x'),
  )
  return { documents: results.length, with: withShadow, without: withoutShadow }
}

async function build(client: Meilisearch, documents: object[], searchable: string[]): Promise<Built> {
  const name = `bench_${crypto.randomUUID()}`
  const before = await usedBytes(client)
  try {
    const from = performance.now()
    await client.createIndex(name, { primaryKey: 'id' }).waitTask({ timeout: TIMEOUT_MS })
    const index = client.index(name)
    const settings = {
      ...indexSettings,
      searchableAttributes: searchable,
      typoTolerance: {
        ...indexSettings.typoTolerance,
        disableOnAttributes: indexSettings.typoTolerance?.disableOnAttributes?.filter((each) =>
          searchable.includes(each),
        ),
      },
    }
    await index.updateSettings(settings).waitTask({ timeout: TIMEOUT_MS })
    for (let start = 0; start < documents.length; start += BATCH_SIZE) {
      await index
        .addDocuments(documents.slice(start, start + BATCH_SIZE))
        .waitTask({ timeout: TIMEOUT_MS, interval: 10 })
    }
    return { seconds: (performance.now() - from) / 1000, bytes: (await usedBytes(client)) - before }
  } finally {
    await client.deleteIndex(name).waitTask({ timeout: TIMEOUT_MS })
  }
}

/** Bytes that the engine uses for data, without free pages of its files. */
export async function usedBytes(client: Meilisearch): Promise<number> {
  return (await client.getStats()).usedDatabaseSize
}
