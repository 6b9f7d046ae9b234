import { readChoice, readPaging, refuseUnknown } from '@/platform/open-data/data-parameters'
import { LEVELS, ONLINE_SERVICES, PROCEDURE_STATUSES } from '../vocabulary'

type ValueOf<List extends readonly { value: string }[]> = List[number]['value']

/** Which part of the catalogue is asked for; what is not set is absent. */
export type CatalogueQuery = {
  page: number
  pageSize: number
  /** Slug of a sector. */
  sector?: string
  level?: ValueOf<typeof LEVELS>
  status?: ValueOf<typeof PROCEDURE_STATUSES>
  online?: ValueOf<typeof ONLINE_SERVICES>
}

const NAMES = ['page', 'pageSize', 'sector', 'level', 'status', 'online']

/**
 * Reads `?page=&pageSize=&sector=&level=&status=&online=`; throws `WrongDataParameterError` for whatever is not
 * understood.
 */
export function readCatalogueQuery(given: URLSearchParams): CatalogueQuery {
  refuseUnknown(given, NAMES)
  const sector = given.get('sector')
  return {
    ...readPaging(given),
    ...(sector ? { sector } : {}),
    ...readChoice(given, 'level', LEVELS),
    ...readChoice(given, 'status', PROCEDURE_STATUSES),
    ...readChoice(given, 'online', ONLINE_SERVICES),
  }
}
