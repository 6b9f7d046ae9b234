import type { FederatedMultiSearchParams, MultiSearchQueryWithFederation } from 'meilisearch'
import { MeilisearchApiError, MeilisearchRequestError, MeilisearchRequestTimeOutError } from 'meilisearch'
import { searchClient } from '../indexing/search-client'
import type { SearchDocument } from '../indexing/search-document'
import { LIVE_INDEX } from '../indexing/search-index'
import type { Branch } from './engine-branches'
import type { FilterName } from './search-query'

/** True when an error means that the engine cannot answer now, not that the question was wrong. */
export function isEngineDown(error: unknown): boolean {
  if (error instanceof MeilisearchRequestError || error instanceof MeilisearchRequestTimeOutError) return true
  if (!(error instanceof MeilisearchApiError)) return false
  return error.response.status >= 500 || NOT_READY.includes(error.cause?.code ?? '')
}

/**
 * Before the first build there is no index; before the rebuild after an upgrade it lacks fields; the key may be one of a
 * search server that was replaced.
 */
const NOT_READY = [
  ...['index_not_found', 'invalid_api_key', 'missing_authorization_header'],
  ...['invalid_search_filter', 'invalid_multi_search_facets', 'invalid_search_attributes_to_search_on'],
]

const FIELDS: (keyof SearchDocument)[] = [
  ...([
    'id',
    'kind',
    'title',
    'title_s',
    'path',
    'site',
    'code',
    'code_key',
    'date',
    'agency',
    'sector',
    'type',
  ] as const),
  ...(['effect', 'effect_rank', 'keywords', 'level', 'lead'] as const),
]

type Wanted = { limit: number; fields?: (keyof SearchDocument)[]; offset?: number; facets?: FilterName[] }

/** One list of what the branches find, each item once. */
export async function federated(
  branches: Branch[],
  filters: string[],
  { limit, fields = FIELDS, offset = 0, facets = [] }: Wanted,
) {
  const answer = await searchClient().multiSearch<FederatedMultiSearchParams, SearchDocument>({
    federation: { limit, offset, facetsByIndex: { [LIVE_INDEX]: facets } },
    queries: branches.map((branch) => engineQuery(branch, filters, fields)),
  })
  return {
    items: answer.hits.map((hit) => ({
      ...hit,
      engineScore: hit._federation?.weightedRankingScore ?? 0,
      inFiles: branches[hit._federation?.queriesPosition ?? 0]?.inFiles ?? null,
    })),
    total: answer.estimatedTotalHits ?? 0,
    facets: answer.facetsByIndex?.[LIVE_INDEX]?.distribution ?? {},
  }
}

/** A branch as the engine takes it. */
function engineQuery(
  { q, on, weight, filter }: Branch,
  filters: string[],
  fields: string[],
): MultiSearchQueryWithFederation {
  return {
    indexUid: LIVE_INDEX,
    q,
    matchingStrategy: 'all',
    attributesToSearchOn: on,
    filter: filter ? [...filters, filter] : filters,
    attributesToRetrieve: fields,
    federationOptions: { weight },
    ...(q === '' ? { sort: ['date:desc'] } : {}),
  }
}
