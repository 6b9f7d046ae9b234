import type { DocumentType } from '../../official-documents/document-types'
import type { Decoding } from '../language/read-typing'

/** A procedure code or document number seen in a query, in any spelling. */
export type NumberReading = {
  /** As typed. */
  text: string
  /** Canonical, as in `code_key` of the index: `15/CT-TTg`, `ct ttg 15` → `15cttTg` in lower case. */
  key: string
  /** Only the beginning of a number, or one without its kind or year: many records may begin so. */
  isPartial: boolean
}

/** What a question is about, which decides the order of kinds among results that fit alike. */
export type Intent = 'how-to' | 'lookup' | 'news'

/** Filters that the words of a query say for certain. */
export type ReadFilters = { type?: DocumentType; year?: number }

/** A query as the search understands it. */
export type UnderstoodQuery = {
  /** Cleaned, as typed. */
  typed: string
  /** As read: typed without an input method or pasted from an old encoding, it is in Unicode here; else as typed. */
  text: string
  decoding: Decoding | null
  numbers: NumberReading[]
  /** The words that weigh: without question words, politeness and numbers, abbreviations written out. May be empty. */
  words: string
  /** Official wordings that the vocabulary adds to the words. */
  official: string[]
  /** Where several everyday phrases were translated: the first wording of each, as one. */
  together: string | null
  /** `words` without the everyday phrases that `official` translates. */
  rest: string
  filters: ReadFilters
  intent: Intent
}
