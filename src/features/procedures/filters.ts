import { queryChoice, queryPage, queryText, type PageQuery } from '@/platform/sites/query-parameters'
import { APPLICANTS, LEVELS, ONLINE_SERVICES, PROCEDURE_STATUSES } from './vocabulary'

type ValueOf<List extends readonly { value: string }[]> = List[number]['value']

/** Orders of a list: by name as it stands, by code, or the latest publication decision first. */
export const SORTS = ['code', 'newest'] as const

/** How a reader narrows `/thu-tuc`; what is not set is absent. */
export type ProcedureFilters = {
  q?: string | undefined
  level?: ValueOf<typeof LEVELS> | undefined
  /** Slug of a sector. */
  sector?: string | undefined
  /** Slug of an agency. */
  agency?: string | undefined
  /** Who applies. */
  audience?: ValueOf<typeof APPLICANTS> | undefined
  /** Slug of a life event. */
  event?: string | undefined
  online?: ValueOf<typeof ONLINE_SERVICES> | undefined
  status?: ValueOf<typeof PROCEDURE_STATUSES> | undefined
  /** Letter of the alphabet a name stands under, in capitals; `#` for none. */
  letter?: string | undefined
  /** The first two words of a name. */
  begins?: string | undefined
  /** Slug of a legal document of the root that the procedures cite. */
  basis?: string | undefined
  sort?: (typeof SORTS)[number] | undefined
  page: number
}

/** Reads the filters of `/thu-tuc` out of a query; unknown and hostile values are dropped. */
export function parseFilters(query: PageQuery): ProcedureFilters {
  return {
    q: queryText(query, 'q'),
    level: queryChoice(query, 'level', valuesOf(LEVELS)),
    sector: queryText(query, 'sector'),
    agency: queryText(query, 'agency'),
    audience: queryChoice(query, 'audience', valuesOf(APPLICANTS)),
    event: queryText(query, 'event'),
    online: queryChoice(query, 'online', valuesOf(ONLINE_SERVICES)),
    status: queryChoice(query, 'status', valuesOf(PROCEDURE_STATUSES)),
    letter: letterIn(query),
    begins: queryText(query, 'begins')?.toLowerCase(),
    basis: queryText(query, 'basis'),
    sort: queryChoice(query, 'sort', SORTS),
    page: queryPage(query),
  }
}

function letterIn(query: PageQuery): string | undefined {
  const letter = queryText(query, 'letter')?.toUpperCase()
  return letter && /^(\p{L}|#)$/u.test(letter) ? letter : undefined
}

function valuesOf<List extends readonly { value: string }[]>(list: List): ValueOf<List>[] {
  return list.map((entry) => entry.value as ValueOf<List>)
}
