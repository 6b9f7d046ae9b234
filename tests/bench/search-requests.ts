import { EVERYWHERE } from '@/platform/search/indexing/shown-at'
import { accentCode } from '@/platform/search/language/accent-code'
import { LIVE_INDEX } from '@/platform/search/indexing/search-index'
import { readQuestions } from '../eval/questions'
import { questionSets } from '../eval/question-sets'
import type { Call } from './load'

/** Where requests go: the portal's web server, or the engine itself as the root site would ask it. */
export type Places = { portalPort: number; enginePort: number; engineKey: string; rootSite: string }

const NAME_FIELDS = ['title_s', 'keywords', 'code', 'sector_name']
const LONGEST_PREFIX = 24

/** What people type, of every kind, round and round. */
export function typedQueries(): () => string {
  return inTurn(
    questionSets
      .filter(({ name }) => name === 'own')
      .flatMap(({ file }) => readQuestions(file))
      .filter(({ site }) => site === undefined)
      .map(({ query }) => query),
  )
}

/** The same while it is being typed, cut anywhere from the second letter on. */
export function typedPrefixes(): () => string {
  const next = typedQueries()
  let length = 1
  return () => {
    length = length >= LONGEST_PREFIX ? 2 : length + 1
    return next().slice(0, length).trimEnd()
  }
}

function inTurn(queries: string[]): () => string {
  let turn = 0
  return () => queries[(turn += 1) % queries.length] ?? ''
}

/** A search of the portal. */
export function portalSearch({ portalPort }: Places, query: string): Call {
  return { port: portalPort, path: `/api/search?q=${encodeURIComponent(query)}` }
}

/** Suggestions of the portal. */
export function portalSuggestions({ portalPort }: Places, prefix: string): Call {
  return { port: portalPort, path: `/api/search/suggest?q=${encodeURIComponent(prefix)}` }
}

/**
 * The fixed request that searches are compared with: folded names, the exact marks, the official words and all words,
 * in one federated search. It understands nothing, counts nothing and ranks nothing itself.
 */
export function federatedSearch(places: Places, query: string): Call {
  const filter = visibleAt(places.rootSite)
  const common = { indexUid: LIVE_INDEX, filter }
  return engineCall(places, '/multi-search', {
    federation: { limit: 10 },
    queries: [
      { ...common, q: query, attributesToSearchOn: NAME_FIELDS, matchingStrategy: 'last' },
      {
        ...common,
        q: accentCode(query),
        attributesToSearchOn: ['title_x'],
        matchingStrategy: 'all',
        federationOptions: { weight: 1.2 },
      },
      { ...common, q: query, attributesToSearchOn: NAME_FIELDS, matchingStrategy: 'last' },
      { ...common, q: query, matchingStrategy: 'all', federationOptions: { weight: 0.6 } },
    ],
  })
}

/** The request that suggestions are compared with: one query over names, eight results. */
export function singleSearch(places: Places, prefix: string): Call {
  return engineCall(places, `/indexes/${LIVE_INDEX}/search`, {
    q: prefix,
    limit: 8,
    filter: visibleAt(places.rootSite),
    attributesToSearchOn: NAME_FIELDS,
    attributesToRetrieve: ['id', 'kind', 'title', 'path', 'code'],
  })
}

function visibleAt(site: string): string {
  return `site = ${JSON.stringify(site)} OR shown_at = ${EVERYWHERE}`
}

function engineCall({ enginePort, engineKey }: Places, path: string, request: object): Call {
  const body = JSON.stringify(request)
  return {
    port: enginePort,
    path,
    method: 'POST',
    body,
    headers: {
      authorization: `Bearer ${engineKey}`,
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
    },
  }
}
