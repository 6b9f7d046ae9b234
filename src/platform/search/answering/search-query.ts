import type { SearchKind } from '../indexing/search-document'

/** A search as the portal understands it; values are checked already. */
export type SearchQuery = {
  /** As typed; empty lists the newest. */
  text: string
  /** The site that asks: it shows its own items, what the root shares, and reference data. */
  site: string
  kind?: SearchKind
  /** Slug. */
  sector?: string
  /** Document type. */
  type?: string
  year?: number
  /** Only items owned by this site. */
  owner?: string
  /** From 1. */
  page: number
  /** At most 50. */
  pageSize: number
}

export type SearchHit = {
  kind: SearchKind
  id: string
  title: string
  /** Address below a site. */
  path: string
  /** Id of the owning site. */
  site: string
  /** Code or number as printed. */
  code: string | null
  /** Unix seconds. */
  date: number | null
  agency: string | null
  excerpt: string
}

/** How many results each value would leave; the filter on the same facet is not counted in. Sites by id. */
export type Facets = Record<'kind' | 'site' | 'sector' | 'type' | 'year', Record<string, number>>

export type SearchResult = {
  total: number
  hits: SearchHit[]
  facets: Facets
  /** True when the engine is down and Postgres gave a plain answer. */
  degraded: boolean
  /** True when nothing has all the words and these results have some of them. */
  partial: boolean
}
