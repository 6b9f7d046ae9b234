import type { Payload } from 'payload'
import { searchDatabase } from './database-search'
import { isEngineDown, searchEngine } from './engine-search'
import type { SearchQuery, SearchResult } from './search-query'
import type { SearchableCollection } from './searchable'

/**
 * What a site shows for a query. While the search engine is down Postgres gives a plainer answer, marked `degraded`;
 * never an empty one for want of an engine. Throws when neither can answer.
 */
export async function search(
  payload: Payload,
  list: SearchableCollection[],
  query: SearchQuery,
): Promise<SearchResult> {
  try {
    return { ...(await searchEngine(query)), degraded: false }
  } catch (error) {
    if (!isEngineDown(error)) throw error
    payload.logger.warn(`The search engine does not answer, Postgres does: ${(error as Error).message}`)
    return searchDatabase(payload, list, query)
  }
}
