import { setTimeout as delay } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { SearchableCollection } from '../indexing/searchable'
import { searchDatabase } from './database-search'
import { isEngineDown } from './engine'
import { EngineRest } from './engine-rest'
import { searchEngine } from './engine-search'
import { searchMemory } from './memory-search'
import { withFilePlaces } from './places-in-files'
import { type Question, questionOf } from './question'
import type { SearchQuery, SearchResult } from './search-query'

/**
 * From here on, unless others are answered meanwhile, Postgres is asked too, and whichever answers first wins; both
 * together stay within a second.
 */
const ENGINE_IS_LATE_MS = 350

const rest = new EngineRest()

/**
 * What a site shows for a query. While the search engine is down or hangs Postgres gives a plainer answer, marked
 * `degraded`, and where Postgres is too slow the procedures in memory do; never an empty one for want of an engine.
 * Throws when none can answer.
 */
export async function search(
  payload: Payload,
  list: SearchableCollection[],
  query: SearchQuery,
): Promise<SearchResult> {
  const question = await questionOf(payload, list, query)
  const result = await answerTo(payload, list, question)
  return { ...result, hits: await withFilePlaces(payload, list, result.hits, question) }
}

async function answerTo(
  payload: Payload,
  list: SearchableCollection[],
  question: Question,
): Promise<SearchResult> {
  if (rest.isResting()) return withoutEngine(payload, list, question)
  const fromEngine = searchEngine(question).then((answer) => {
    rest.answered()
    return answer
  })
  try {
    const answer = await inTime(fromEngine)
    if (answer) return answer
  } catch (error) {
    if (!isEngineDown(error)) throw error
    payload.logger.warn(`The search engine is down, Postgres answers: ${(error as Error).message}`)
    return withoutEngine(payload, list, question)
  }
  rest.hangs()
  payload.logger.warn('The search engine is late, Postgres is asked too')
  return Promise.any([fromEngine, withoutEngine(payload, list, question)])
}

/** The engine's answer; `null` when it comes too late although nobody else keeps the engine busy. */
async function inTime(fromEngine: Promise<SearchResult>): Promise<SearchResult | null> {
  const waiting = new AbortController()
  try {
    for (let isBusy = true; isBusy; isBusy = rest.hasAnsweredWithin(ENGINE_IS_LATE_MS)) {
      const isLate = delay(ENGINE_IS_LATE_MS, null, { signal: waiting.signal }).catch(() => null)
      const answer = await Promise.race([fromEngine, isLate])
      if (answer) return answer
    }
    return null
  } finally {
    waiting.abort()
  }
}

async function withoutEngine(
  payload: Payload,
  list: SearchableCollection[],
  question: Question,
): Promise<SearchResult> {
  try {
    return await searchDatabase(payload, list, question)
  } catch (error) {
    const known = searchMemory(question)
    if (!known) throw error
    payload.logger.warn(
      `Postgres did not answer either, procedures in memory do: ${(error as Error).message}`,
    )
    return known
  }
}
