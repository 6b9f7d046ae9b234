import { forEachFilter, type SearchQuery } from '@/platform/search/answering/search-query'

/** A search that narrows nothing, for tests to name a site and words. */
export const everything: Omit<SearchQuery, 'text' | 'site'> = {
  filters: forEachFilter(() => []),
  isLiteral: false,
  ignored: [],
  page: 1,
  pageSize: 50,
}
