/** The query of a page as Next hands it over. */
export type PageQuery = Record<string, string | string[] | undefined>

/** Nobody reads further; a larger offset only makes the database count. */
const LAST_PAGE = 10_000

/** Longer words are cut: no title and no number is that long. */
const LONGEST_VALUE = 200

/** One trimmed value of the query in NFC, the first where it is repeated; `undefined` where absent or empty. */
export function queryText(query: PageQuery, name: string): string | undefined {
  const value = Object.hasOwn(query, name) ? query[name] : undefined
  const text = (Array.isArray(value) ? value[0] : value)?.replaceAll('\0', '').trim().normalize('NFC')
  return text ? text.slice(0, LONGEST_VALUE) : undefined
}

/** The page asked for, from 1; whatever is no such number counts as the first. */
export function queryPage(query: PageQuery): number {
  const text = queryText(query, 'page') ?? '1'
  const page = /^\d{1,6}$/.test(text) ? Number(text) : 1
  return page >= 1 && page <= LAST_PAGE ? page : 1
}

/** One of the allowed values, or `undefined`. */
export function queryChoice<Value extends string>(
  query: PageQuery,
  name: string,
  allowed: readonly Value[],
): Value | undefined {
  const text = queryText(query, name)
  return allowed.find((value) => value === text)
}

/** `path` with the query it names; empty values are left out, and so is page 1. */
export function pathWithQuery(path: string, values: Record<string, string | number | undefined>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === '' || (name === 'page' && Number(value) <= 1)) continue
    query.set(name, String(value))
  }
  const text = query.toString()
  return text ? `${path}?${text}` : path
}
