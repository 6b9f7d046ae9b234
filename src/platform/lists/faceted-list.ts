import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { sqlRows } from './sql-rows'
import { containsWords } from './text-match'

/** Rows of a list a page shows. */
export const PAGE_SIZE = 20

/** A value a list can be narrowed to, and how many items it would then hold. */
export type FacetCount = { value: string; label: string; count: number }

/** One way to narrow a list. */
type Facet = {
  /** The value of an item as text, or an array of texts where an item may hold several. */
  value: SQL
  hasMany?: boolean
  /** What the reader picked. */
  chosen: string | undefined
  /** The reader may also have typed: a value that no item has counts as words of one. */
  takesWords?: boolean
}

/** What a list asks for. */
export type ListQuery<Name extends string> = {
  /** `FROM` and its joins, one row an item. */
  from: SQL
  where: SQL[]
  id: SQL
  /** What the list is sorted by, most important first; then by id. */
  order: { by: SQL; direction: 'ASC' | 'DESC' }[]
  facets: Record<Name, Facet>
  page: number
  /** Rows of a page, where not `PAGE_SIZE`. */
  pageSize?: number
}

/** Ids of one page in order, the true total, and for each facet its values as the other choices leave them. */
type FacetedList<Name extends string> = {
  ids: string[]
  total: number
  facets: Record<Name, FacetCount[]>
}

/**
 * Runs a list query with its counts as one statement: the rows are read once and every count is taken from them.
 * Labels are the values themselves. Throws only when the database fails.
 */
export async function facetedList<Name extends string>(query: ListQuery<Name>): Promise<FacetedList<Name>> {
  const { from, where, id, order, facets, page, pageSize = PAGE_SIZE } = query
  const named = Object.entries(facets) as [Name, Facet][]
  const columns = [
    sql`${id} AS id`,
    ...order.map(({ by }, index) => sql`${by} AS ${name('order', index)}`),
    ...named.map(([, { value }], index) => sql`${value} AS ${name('facet', index)}`),
  ]
  const sorting = order.map(
    ({ direction }, index) => sql`${name('order', index)} ${sql.raw(direction)} NULLS LAST`,
  )
  const chosen = whereChosen(named.map(([, facet]) => facet))
  const counts = named.map(
    ([, facet], index) => sql`(${countsOf(named, index, facet)}) AS ${name('counts', index)}`,
  )
  const items = sql`items AS MATERIALIZED (SELECT ${comma(columns)} ${from} WHERE ${and(where)})`
  const [row] = await sqlRows<Record<string, unknown>>(sql`
    WITH ${comma([items, ...meantValues(named.map(([, facet]) => facet))])}
    SELECT ${comma([
      sql`(SELECT count(*)::int FROM items WHERE ${chosen}) AS total`,
      sql`(SELECT json_agg(id) FROM (
        SELECT id FROM items WHERE ${chosen} ORDER BY ${comma([...sorting, sql`id DESC`])}
        LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}) AS one_page) AS ids`,
      ...counts,
    ])}`)
  return {
    ids: (row?.ids ?? []) as string[],
    total: (row?.total ?? 0) as number,
    facets: Object.fromEntries(
      named.map(([facet], index) => [facet, (row?.[`counts_${index}`] ?? []) as FacetCount[]]),
    ) as Record<Name, FacetCount[]>,
  }
}

/** The values of one facet under the choices made for the others, most frequent first, as JSON. */
function countsOf(named: [string, Facet][], index: number, { hasMany }: Facet): SQL {
  const others = named.map(([, facet], other) => (other === index ? null : facet))
  const column = name('facet', index)
  const value = hasMany ? sql`unnest(${column})` : column
  return sql`SELECT json_agg(json_build_object('value', value, 'label', value, 'count', count))
    FROM (SELECT value, count(*)::int AS count
      FROM (SELECT ${value} AS value FROM items WHERE ${whereChosen(others)}) AS given
      WHERE value IS NOT NULL GROUP BY value ORDER BY count DESC, value) AS counted`
}

function whereChosen(facets: (Facet | null)[]): SQL {
  return and(
    facets.flatMap((facet, index) => {
      if (!facet?.chosen) return []
      return [isChosen(facet, facet.chosen, index)]
    }),
  )
}

function isChosen({ hasMany, takesWords }: Facet, chosen: string, index: number): SQL {
  const column = name('facet', index)
  if (hasMany) return sql`${chosen} = ANY(${column})`
  if (takesWords) return sql`${column} IN (SELECT value FROM ${name('meant', index)})`
  return sql`${column} = ${chosen}`
}

/** The values that typed words mean, looked for once among the distinct ones: there are far fewer than items. */
function meantValues(facets: Facet[]): SQL[] {
  return facets.flatMap(({ chosen, takesWords }, index) => {
    if (!chosen || !takesWords) return []
    const given = sql`(SELECT DISTINCT ${name('facet', index)} AS value FROM items) AS given`
    return sql`${name('meant', index)} AS MATERIALIZED (
      SELECT value FROM ${given} WHERE value = ${chosen}
      OR (${containsWords(sql`value`, chosen)} AND NOT EXISTS (SELECT FROM ${given} WHERE value = ${chosen})))`
  })
}

const name = (kind: 'order' | 'facet' | 'meant' | 'counts', index: number) => sql.raw(`${kind}_${index}`)
const comma = (parts: SQL[]) => sql.join(parts, sql`, `)
const and = (parts: SQL[]) => (parts.length > 0 ? sql.join(parts, sql` AND `) : sql`true`)
