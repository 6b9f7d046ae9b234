import { indexingClient } from '@/platform/search/indexing/search-client'
import type { SearchDocument } from '@/platform/search/indexing/search-document'
import { LIVE_INDEX } from '@/platform/search/indexing/search-index'

const AT_ONCE = 1000

/** Every document of the live index. */
export async function liveDocuments(): Promise<SearchDocument[]> {
  const index = indexingClient().index<SearchDocument>(LIVE_INDEX)
  const documents: SearchDocument[] = []
  for (;;) {
    const { results } = await index.getDocuments({ limit: AT_ONCE, offset: documents.length })
    documents.push(...results)
    if (results.length < AT_ONCE) return documents
  }
}
