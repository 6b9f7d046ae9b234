import type { Effect } from '../../official-documents/effects'
import type { SearchKind } from '../indexing/search-document'
import type { Decoding } from '../language/read-typing'
import type { ReadFilters } from '../understanding/understood-query'

/** What results can be narrowed by; each takes several values, of which an item needs one. */
export const FILTER_NAMES = ['kind', 'sector', 'agency', 'type', 'year', 'effect', 'level', 'site'] as const

export type FilterName = (typeof FILTER_NAMES)[number]

/** Wanted values by name; an empty list is no filter. Sectors by slug, agencies by name, owning sites by id. */
export type SearchFilters = Record<FilterName, string[]>

/** A search as the portal understands it; values are checked already. */
export type SearchQuery = {
  /** As typed; empty lists the newest. */
  text: string
  /** The site that asks: it shows its own items, what the root shares, and reference data. */
  site: string
  filters: SearchFilters
  /** Search what was typed: nothing is decoded, no filter is read from the words. */
  isLiteral: boolean
  /** Read filters that the reader has taken off again. */
  ignored: (keyof ReadFilters)[]
  /** From 1. */
  page: number
  /** At most 50. */
  pageSize: number
}

/** The page of a file that has the words, and how to ask for it. */
export type FilePlace = {
  name: string
  /** Of the file among the item's, from 1. */
  place: number
  page: number
  /** Files that know no pages are read in parts. */
  unit: 'page' | 'part'
  /** Whether a machine has read the page from a picture. */
  isOcr: boolean
  /** To be marked there. */
  words: string
  excerpt: string
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
  /** Slug. */
  sector: string | null
  /** Document type. */
  type: string | null
  /** Today's, of legal documents. */
  effect: Effect | null
  excerpt: string
  /** True for what editors put first for these words. */
  isPinned: boolean
  /** True when nothing but a file of the item has the words. */
  isFromFile: boolean
  /** Where its files have them, if its name does not. */
  file: FilePlace | null
}

/** How many results each value would leave; the filter on the same facet is not counted in. Sites by id. */
export type Facets = Record<FilterName, Record<string, number>>

/** How a query was understood, for the reader to see and to undo. */
export type Reading = {
  /** The text that was searched; differs from the typed one where that was decoded. */
  text: string
  /** The numbers and words of it that were looked for: no question words, no politeness, abbreviations in full. */
  words: string
  decoding: Decoding | null
  /** Filters that were read from the words and applied. */
  filters: ReadFilters
  /** Official wordings that were searched too. */
  official: string[]
  /** A likelier spelling; `null` where there is none. */
  didYouMean: string | null
}

export type SearchResult = {
  total: number
  hits: SearchHit[]
  facets: Facets
  /** True when the engine is down and Postgres gave a plain answer. */
  degraded: boolean
  /** True when nothing has all the words and these results have some of them. */
  partial: boolean
  reading: Reading
}

/** A fresh value for every filter. */
export function forEachFilter<Value>(valueOf: (name: FilterName) => Value): Record<FilterName, Value> {
  return Object.fromEntries(FILTER_NAMES.map((name) => [name, valueOf(name)])) as Record<FilterName, Value>
}
