import { excerptFor } from '../language/passages'
import type { Question } from './question'
import { FILTER_NAMES, forEachFilter, type SearchResult } from './search-query'

/**
 * The last resort when neither engine nor database answers in time: the procedures that the ranker keeps in memory,
 * where no filter is set. `null` when it knows none.
 */
export function searchMemory({
  ranked,
  filters,
  understood,
  reading,
  page,
  pageSize,
}: Question): SearchResult | null {
  const isFiltered = FILTER_NAMES.some((name) => filters[name].length > 0)
  if (isFiltered || ranked.documents.length === 0) return null
  const start = (page - 1) * pageSize
  const total = ranked.documents.length
  return {
    total,
    hits: ranked.documents.slice(start, start + pageSize).map((document) => {
      const { kind, id, title, path, site, code, date, agency, sector, type, effect, lead } = document
      return {
        ...{ kind, id, title, path, site, code, date, agency, sector, type, effect },
        excerpt: excerptFor(lead, understood.words),
        isPinned: false,
        isFromFile: false,
        file: null,
      }
    }),
    facets: { ...forEachFilter(() => ({})), kind: { procedure: total } },
    degraded: true,
    partial: false,
    reading,
  }
}
