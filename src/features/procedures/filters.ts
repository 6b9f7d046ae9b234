import { queryChoice, queryPage, queryText, type PageQuery } from '@/platform/sites/query-parameters'
import { LEVELS, ONLINE_SERVICES, PROCEDURE_STATUSES } from './vocabulary'

type ValueOf<List extends readonly { value: string }[]> = List[number]['value']

/** How a reader narrows `/thu-tuc`; what is not set is absent. */
export type ProcedureFilters = {
  q?: string | undefined
  level?: ValueOf<typeof LEVELS> | undefined
  /** Slug of a sector. */
  sector?: string | undefined
  /** Slug of an agency. */
  agency?: string | undefined
  online?: ValueOf<typeof ONLINE_SERVICES> | undefined
  status?: ValueOf<typeof PROCEDURE_STATUSES> | undefined
  /** Slug of a legal document of the root that the procedures cite. */
  basis?: string | undefined
  page: number
}

/** Reads the filters of `/thu-tuc` out of a query; unknown and hostile values are dropped. */
export function parseFilters(query: PageQuery): ProcedureFilters {
  return {
    q: queryText(query, 'q'),
    level: queryChoice(query, 'level', valuesOf(LEVELS)),
    sector: queryText(query, 'sector'),
    agency: queryText(query, 'agency'),
    online: queryChoice(query, 'online', valuesOf(ONLINE_SERVICES)),
    status: queryChoice(query, 'status', valuesOf(PROCEDURE_STATUSES)),
    basis: queryText(query, 'basis'),
    page: queryPage(query),
  }
}

function valuesOf<List extends readonly { value: string }[]>(list: List): ValueOf<List>[] {
  return list.map((entry) => entry.value as ValueOf<List>)
}
