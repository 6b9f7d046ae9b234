import {
  DOCUMENT_SORTS,
  parseDocumentFilters,
  type DocumentFilters,
} from '@/platform/official-documents/document-filters'
import { EFFECTS, type Effect } from '@/platform/official-documents/effects'
import { queryChoice, queryText, type PageQuery } from '@/platform/sites/query-parameters'
import { readAsOfDay } from '@/platform/time/as-of-day'
import { dayOf, type CalendarDay } from '@/platform/time/calendar-day'

/** A legal document also has a day of its effect. */
export const LEGAL_SORTS = [...DOCUMENT_SORTS, 'effective'] as const

export type LegalDocumentFilters = Omit<DocumentFilters, 'sort'> & {
  /** Slug of a sector. */
  sector?: string | undefined
  effect?: Effect | undefined
  /** The day as of which the list answers; absent for today. */
  ngay?: CalendarDay | undefined
  sort?: (typeof LEGAL_SORTS)[number] | undefined
}

const EFFECT_VALUES = EFFECTS.map((effect) => effect.value)

/** Reads the filters of `/van-ban` out of a query; unknown and hostile values are dropped. */
export function parseFilters(query: PageQuery): LegalDocumentFilters {
  const day = readAsOfDay(queryText(query, 'ngay') ?? '')
  return {
    ...parseDocumentFilters(query),
    sector: queryText(query, 'sector'),
    effect: queryChoice(query, 'effect', EFFECT_VALUES),
    ngay: day && day !== dayOf(new Date()) ? day : undefined,
    sort: queryChoice(query, 'sort', LEGAL_SORTS),
  }
}
