import { MeilisearchApiError, MeilisearchRequestError, MeilisearchRequestTimeOutError } from 'meilisearch'
import type { MultiSearchQuery } from 'meilisearch'
import { cleanQuery } from '../language/clean-text'
import { withNumberKeys } from '../language/number-keys'
import { searchClient } from '../indexing/search-client'
import { LIVE_INDEX } from '../indexing/search-index'
import {
  FILTER_NAMES,
  forEachFilter,
  type Facets,
  type FilterName,
  type SearchHit,
  type SearchQuery,
  type SearchResult,
} from './search-query'

const SHOWN_FIELDS = [
  ...['id', 'kind', 'title', 'path', 'site', 'code', 'date', 'agency', 'sector', 'type', 'effect', 'excerpt'],
]
const NAME_FIELDS = ['title_s', 'keywords', 'code_key', 'code', 'mentions']

/** More words are a question, which long texts answer by accident; it is asked of the names. */
const LONGEST_PHRASE = 6

type Matching = Pick<MultiSearchQuery, 'matchingStrategy' | 'attributesToSearchOn'>

const ALL_WORDS: Matching = { matchingStrategy: 'all' }
/** The rarest words of the query, in names. */
const SOME_WORDS: Matching = { matchingStrategy: 'frequency', attributesToSearchOn: NAME_FIELDS }

/** Answers from the index. Throws `isEngineDown` errors when it cannot. */
export async function searchEngine(query: SearchQuery): Promise<Omit<SearchResult, 'degraded' | 'reading'>> {
  const words = withNumberKeys(cleanQuery(query.text))
  const isQuestion = words.split(' ').length > LONGEST_PHRASE
  const [first, second] = isQuestion ? [SOME_WORDS, ALL_WORDS] : [ALL_WORDS, SOME_WORDS]
  const answer = await ask(words, first, query)
  if (answer.total > 0 || words === '') return { ...answer, partial: isQuestion }
  return { ...(await ask(words, second, query)), partial: !isQuestion }
}

/** True when an error means that the engine cannot answer now, not that the question was wrong. */
export function isEngineDown(error: unknown): boolean {
  if (error instanceof MeilisearchRequestError || error instanceof MeilisearchRequestTimeOutError) return true
  if (!(error instanceof MeilisearchApiError)) return false
  // Before the first build there is no index; the key may be one of a search server that was replaced.
  return (
    error.response.status >= 500 ||
    ['index_not_found', 'invalid_api_key', 'missing_authorization_header'].includes(error.cause?.code ?? '')
  )
}

async function ask(words: string, matching: Matching, query: SearchQuery) {
  const filters = filtersOf(query)
  const all = FILTER_NAMES.map((name) => filters[name]).filter((filter) => filter !== null)
  const visible = `site = ${JSON.stringify(query.site)} OR shared = true`
  // Each facet that is filtered is counted once more without its own filter, so that it can be changed.
  const narrowed = FILTER_NAMES.filter((name) => filters[name] !== null)
  const common = { indexUid: LIVE_INDEX, q: words, ...matching }
  const { results } = await searchClient().multiSearch({
    queries: [
      {
        ...common,
        filter: [visible, ...all],
        facets: [...FILTER_NAMES],
        attributesToRetrieve: SHOWN_FIELDS,
        page: query.page,
        hitsPerPage: query.pageSize,
        ...(words === '' ? { sort: ['date:desc'] } : {}),
      },
      ...narrowed.map((name) => ({
        ...common,
        filter: [visible, ...all.filter((filter) => filter !== filters[name])],
        facets: [name],
        attributesToRetrieve: [],
        page: 1,
        hitsPerPage: 0,
      })),
    ],
  })
  const [main, ...others] = results
  const facets: Facets = {
    ...forEachFilter(() => ({})),
    ...main?.facetDistribution,
    ...(Object.assign({}, ...others.map(({ facetDistribution }) => facetDistribution)) as Partial<Facets>),
  }
  const hits = (main?.hits ?? []) as Omit<SearchHit, 'isPinned'>[]
  return { total: main?.totalHits ?? 0, hits: hits.map((hit) => ({ ...hit, isPinned: false })), facets }
}

/** Values were checked before, but a filter is a language of its own: each is quoted. */
function filtersOf({ filters }: SearchQuery): Record<FilterName, string | null> {
  return forEachFilter((name) =>
    filters[name].length > 0 ? `${name} IN ${JSON.stringify(filters[name])}` : null,
  )
}
