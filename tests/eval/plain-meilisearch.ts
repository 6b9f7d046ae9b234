import { indexingClient } from '@/platform/search/indexing/search-client'
import { EVERYWHERE } from '@/platform/search/indexing/shown-at'
import type { SearchDocument } from '@/platform/search/indexing/search-document'
import { done } from '@/platform/search/indexing/search-index'
import { PAGE_SIZE, type Searcher } from './searcher'

const BATCH_SIZE = 1000

/**
 * The baseline of who installs Meilisearch and sends it the same items: default settings but for the filter that keeps
 * sites apart, every text in a field of its own. Uses a temporary index that is deleted in the end, come what may.
 */
export async function withPlainMeilisearch<Result>(
  documents: SearchDocument[],
  use: (searcher: Searcher) => Promise<Result>,
): Promise<Result> {
  const client = indexingClient()
  const name = `eval_${crypto.randomUUID()}`
  await done(client.createIndex(name, { primaryKey: 'id' }))
  try {
    const index = client.index<{ id: string }>(name)
    await done(index.updateFilterableAttributes(['site', 'shown_at']))
    for (let start = 0; start < documents.length; start += BATCH_SIZE) {
      await done(index.addDocuments(documents.slice(start, start + BATCH_SIZE).map(plainDocument)))
    }
    const byId = new Map(documents.map((document) => [document.id, document]))
    return await use(async (query, site) => {
      const filter = `site = ${JSON.stringify(site)} OR shown_at = ${EVERYWHERE}`
      const { hits } = await index.search(query, { filter, limit: PAGE_SIZE, attributesToRetrieve: ['id'] })
      return hits.map(({ id }) => byId.get(id)).filter((document) => document !== undefined)
    })
  } finally {
    await done(client.deleteIndex(name))
  }
}

/** The item's own texts, without the fields that our index adds for ranking. */
function plainDocument(document: SearchDocument) {
  const { id, title, code, keywords, sector_name, agency, body, site, shown_at } = document
  return { id, title, code, keywords, sector_name, agency, body, site, shown_at }
}
