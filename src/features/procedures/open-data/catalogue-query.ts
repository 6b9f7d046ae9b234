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

/** A parameter that cannot be understood; the message says so in Vietnamese. */
export class WrongDataParameterError extends Error {}

const PAGE_SIZE = { usual: 100, most: 200 }
const LAST_PAGE = 10_000

/**
 * Reads `?page=&pageSize=&sector=&level=&status=&online=`. Machines ask here, and one that misspells a parameter
 * would take the wrong list for the right one: whatever is not understood throws `WrongDataParameterError`.
 */
export function readCatalogueQuery(given: URLSearchParams): CatalogueQuery {
  for (const name of new Set(given.keys())) {
    if (!NAMES.includes(name)) throw new WrongDataParameterError(`Không có tham số ${name}.`)
    if (given.getAll(name).length > 1) {
      throw new WrongDataParameterError(`Tham số ${name} chỉ được ghi một lần.`)
    }
  }
  const sector = given.get('sector')
  return {
    page: wholeNumber(given, 'page', 1, LAST_PAGE),
    pageSize: wholeNumber(given, 'pageSize', PAGE_SIZE.usual, PAGE_SIZE.most),
    ...(sector ? { sector } : {}),
    ...choice(given, 'level', LEVELS),
    ...choice(given, 'status', PROCEDURE_STATUSES),
    ...choice(given, 'online', ONLINE_SERVICES),
  }
}

/** The query of another page of the same list. */
export function queryOfPage(query: CatalogueQuery, page: number): string {
  const values = Object.entries({ ...query, page }).map(([name, value]) => [name, String(value)])
  return new URLSearchParams(values).toString()
}

const NAMES = ['page', 'pageSize', 'sector', 'level', 'status', 'online']

function wholeNumber(given: URLSearchParams, name: string, usual: number, most: number): number {
  const text = given.get(name)
  if (text === null) return usual
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0
  if (number < 1 || number > most) {
    throw new WrongDataParameterError(`Tham số ${name} phải là số nguyên từ 1 đến ${most}.`)
  }
  return number
}

function choice<Name extends string, List extends readonly { value: string }[]>(
  given: URLSearchParams,
  name: Name,
  list: List,
): { [Key in Name]?: ValueOf<List> } {
  const text = given.get(name)
  if (text === null) return {}
  const found = list.find(({ value }) => value === text)
  if (!found) {
    const values = list.map(({ value }) => value).join(', ')
    throw new WrongDataParameterError(`Tham số ${name} phải là một trong: ${values}.`)
  }
  return { [name]: found.value } as { [Key in Name]?: ValueOf<List> }
}
