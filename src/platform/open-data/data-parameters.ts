/** A parameter that cannot be understood; the message says so in Vietnamese. */
export class WrongDataParameterError extends Error {}

const PAGE_SIZE = { usual: 100, most: 200 }
const LAST_PAGE = 10_000

/**
 * Machines ask for open data, and one that misspells a parameter would take the wrong list for the right one: a
 * parameter that is not among these names, or given twice, throws `WrongDataParameterError`.
 */
export function refuseUnknown(given: URLSearchParams, names: readonly string[]): void {
  for (const name of new Set(given.keys())) {
    if (!names.includes(name)) throw new WrongDataParameterError(`Không có tham số ${name}.`)
    if (given.getAll(name).length > 1) {
      throw new WrongDataParameterError(`Tham số ${name} chỉ được ghi một lần.`)
    }
  }
}

/** `page` from 1 and `pageSize` up to 200; throws `WrongDataParameterError`. */
export function readPaging(given: URLSearchParams): { page: number; pageSize: number } {
  return {
    page: wholeNumber(given, 'page', 1, LAST_PAGE),
    pageSize: wholeNumber(given, 'pageSize', PAGE_SIZE.usual, PAGE_SIZE.most),
  }
}

/** One value of a list where it is given; throws `WrongDataParameterError` for any other. */
export function readChoice<Name extends string, Value extends string>(
  given: URLSearchParams,
  name: Name,
  list: readonly { value: Value }[],
): { [Key in Name]?: Value } {
  const text = given.get(name)
  if (text === null) return {}
  const found = list.find(({ value }) => value === text)
  if (!found) {
    const values = list.map(({ value }) => value).join(', ')
    throw new WrongDataParameterError(`Tham số ${name} phải là một trong: ${values}.`)
  }
  return { [name]: found.value } as { [Key in Name]?: Value }
}

type Paged = { page: number; pageSize: number }

/** The query of another page of the same list. */
export function queryOfPage(query: Paged, page: number): string {
  const values = Object.entries({ ...query, page }).map(([name, value]) => [name, String(value)])
  return new URLSearchParams(values).toString()
}

/**
 * What every paged list of open data says of itself, `address` being that of the list without a query. Throws
 * `WrongDataParameterError` for a page that is not there.
 */
export function pagingRecord(query: Paged, total: number, address: string) {
  const pageCount = Math.max(1, Math.ceil(total / query.pageSize))
  if (query.page > pageCount) throw new WrongDataParameterError(`Danh sách chỉ có ${pageCount} trang.`)
  const of = (page: number) => `${address}?${queryOfPage(query, page)}`
  return {
    total,
    page: query.page,
    pageSize: query.pageSize,
    pageCount,
    links: {
      self: of(query.page),
      first: of(1),
      previous: query.page > 1 ? of(query.page - 1) : null,
      next: query.page < pageCount ? of(query.page + 1) : null,
      last: of(pageCount),
    },
  }
}

function wholeNumber(given: URLSearchParams, name: string, usual: number, most: number): number {
  const text = given.get(name)
  if (text === null) return usual
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0
  if (number < 1 || number > most) {
    throw new WrongDataParameterError(`Tham số ${name} phải là số nguyên từ 1 đến ${most}.`)
  }
  return number
}
