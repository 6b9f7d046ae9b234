import { setTimeout as delay } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { SearchableCollection } from '../indexing/searchable'
import { searchDatabase } from './database-search'
import { isEngineDown } from './engine'
import { searchEngine } from './engine-search'
import { questionOf } from './question'
import type { SearchQuery, SearchResult } from './search-query'

/** From here on Postgres is asked too, and whichever answers first wins; both together stay within a second. */
const ENGINE_IS_LATE_MS = 400

/**
 * What a site shows for a query. While the search engine is down or hangs Postgres gives a plainer answer, marked
 * `degraded`; never an empty one for want of an engine. Throws when neither can answer.
 */
export async function search(
  payload: Payload,
  list: SearchableCollection[],
  query: SearchQuery,
): Promise<SearchResult> {
  const question = await questionOf(payload, list, query)
  const fromEngine = searchEngine(question)
  const inTime = new AbortController()
  try {
    const isLate = delay(ENGINE_IS_LATE_MS, null, { signal: inTime.signal }).catch(() => null)
    const answer = await Promise.race([fromEngine, isLate])
    if (answer) return answer
  } catch (error) {
    if (!isEngineDown(error)) throw error
    payload.logger.warn(`The search engine is down, Postgres answers: ${(error as Error).message}`)
    return searchDatabase(payload, list, question)
  } finally {
    inTime.abort()
  }
  payload.logger.warn('The search engine is late, Postgres is asked too')
  return Promise.any([fromEngine, searchDatabase(payload, list, question)])
}
