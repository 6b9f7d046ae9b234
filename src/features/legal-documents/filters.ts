import { parseDocumentFilters, type DocumentFilters } from '@/platform/official-documents/document-filters'
import { EFFECTS, type Effect } from '@/platform/official-documents/effects'
import { queryChoice, queryText, type PageQuery } from '@/platform/sites/query-parameters'

export type LegalDocumentFilters = DocumentFilters & {
  /** Slug of a sector. */
  sector?: string | undefined
  effect?: Effect | undefined
}

const EFFECT_VALUES = EFFECTS.map((effect) => effect.value)

/** Reads the filters of `/van-ban` out of a query; unknown and hostile values are dropped. */
export function parseFilters(query: PageQuery): LegalDocumentFilters {
  return {
    ...parseDocumentFilters(query),
    sector: queryText(query, 'sector'),
    effect: queryChoice(query, 'effect', EFFECT_VALUES),
  }
}
