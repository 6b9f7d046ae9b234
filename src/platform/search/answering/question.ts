import type { Payload } from 'payload'
import type { SearchableCollection } from '../indexing/searchable'
import { viewpointOf } from '../../sites/viewpoint'
import type { Viewpoint } from '../../sites/visible-at'
import { currentRanker } from '../ranking/current-ranker'
import { understand } from '../understanding/understand'
import type { UnderstoodQuery } from '../understanding/understood-query'
import { vocabularyBook } from '../understanding/vocabulary-book'
import { currentVocabulary } from '../vocabulary/read-vocabulary'
import { pinnedItems } from './pinned-items'
import { type Ranked, rankedProcedures } from './ranked-procedures'
import type { Reading, SearchFilters, SearchQuery } from './search-query'

/** A search with all that is known before any server is asked. */
export type Question = Pick<SearchQuery, 'site' | 'page' | 'pageSize'> & {
  /** What the asking site may show. */
  viewpoint: Viewpoint
  understood: UnderstoodQuery
  /** The chosen ones and those read from the words. */
  filters: SearchFilters
  ranked: Ranked
  /** Ids of what editors put first. */
  pinned: string[]
  reading: Reading
}

/** Reads a search with the vocabulary and the procedures of the database, both at most 2 s old. */
export async function questionOf(
  payload: Payload,
  list: SearchableCollection[],
  { text, site, filters: chosen, isLiteral, ignored, page, pageSize }: SearchQuery,
): Promise<Question> {
  const [vocabulary, ranker, viewpoint] = await Promise.all([
    currentVocabulary(payload),
    currentRanker(payload, list),
    viewpointOf(payload, site),
  ])
  const knowledge = { known: ranker, book: vocabularyBook(vocabulary.terms, site) }
  const understood = understand(text, knowledge, { isLiteral, ignored })
  const { filters, read } = withReadFilters(chosen, understood)
  return {
    ...{ understood, site, viewpoint, filters, page, pageSize },
    ranked: rankedProcedures(ranker, understood),
    pinned: pinnedItems(vocabulary.bestBets, site, understood),
    reading: {
      text: understood.text,
      words: [...understood.numbers.map(({ text: number }) => number), understood.words].join(' ').trim(),
      decoding: understood.decoding,
      filters: read,
      official: understood.official,
      didYouMean: isLiteral ? null : ranker.spelling(understood),
    },
  }
}

/** A filter read from the words counts only where the reader has chosen none of the name. */
function withReadFilters(chosen: SearchFilters, { filters: said }: UnderstoodQuery) {
  const filters = { ...chosen }
  const read: Reading['filters'] = {}
  if (said.type !== undefined && chosen.type.length === 0) {
    filters.type = [said.type]
    read.type = said.type
  }
  if (said.year !== undefined && chosen.year.length === 0) {
    filters.year = [String(said.year)]
    read.year = said.year
  }
  return { filters, read }
}
