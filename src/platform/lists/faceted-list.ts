import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { sqlRows } from './sql-rows'

/** Rows of a list a page shows. */
export const PAGE_SIZE = 20

/** A value a list can be narrowed to, and how many items it would then hold. */
export type FacetCount = { value: string; label: string; count: number }

/** One way to narrow a list. */
export type Facet = {
  value: SQL
  /** What people read, when it is not derived from the value. */
  label?: SQL
  /** Brings in rows when an item may hold several values. */
  join?: SQL
  /** True for items that hold the chosen value; absent while nothing is chosen. */
  condition: SQL | null
}

type ListQuery<Name extends string> = {
  /** `FROM` and its joins, one row an item. */
  from: SQL
  id: SQL
  where: SQL[]
  order: SQL
  facets: Record<Name, Facet>
  page: number
}

/** Ids of one page in order, the true total, and for each facet its values as the other choices leave them. */
export type FacetedList<Name extends string> = {
  ids: string[]
  total: number
  facets: Record<Name, FacetCount[]>
}

/** Runs a list query with its counts. Throws only when the database fails. */
export async function facetedList<Name extends string>(query: ListQuery<Name>): Promise<FacetedList<Name>> {
  const names = Object.keys(query.facets) as Name[]
  const where = conditionsBut(query, null)
  const [ids, totals, ...counts] = await Promise.all([
    sqlRows<{ id: string }>(
      sql`SELECT ${query.id} AS id ${query.from} WHERE ${where} ORDER BY ${query.order}
          LIMIT ${PAGE_SIZE} OFFSET ${(query.page - 1) * PAGE_SIZE}`,
    ),
    sqlRows<{ total: number }>(sql`SELECT count(*)::int AS total ${query.from} WHERE ${where}`),
    ...names.map((name) => facetCounts(query, name)),
  ])
  return {
    ids: ids.map((row) => row.id),
    total: totals[0]?.total ?? 0,
    facets: Object.fromEntries(names.map((name, index) => [name, counts[index] ?? []])) as Record<
      Name,
      FacetCount[]
    >,
  }
}

/** The values of one facet under the choices made for the others, most frequent first. */
export function facetCounts<Name extends string>(
  query: Pick<ListQuery<Name>, 'from' | 'where' | 'facets'>,
  name: Name,
): Promise<FacetCount[]> {
  const { value, label = value, join = sql`` } = query.facets[name]
  return sqlRows<FacetCount>(
    sql`SELECT (${value})::text AS value, (${label})::text AS label, count(*)::int AS count
        ${query.from} ${join}
        WHERE ${conditionsBut(query, name)} AND (${value}) IS NOT NULL
        GROUP BY 1, 2 ORDER BY 3 DESC, 2`,
  )
}

function conditionsBut<Name extends string>(
  query: Pick<ListQuery<Name>, 'where' | 'facets'>,
  left: Name | null,
): SQL {
  const chosen = (Object.entries(query.facets) as [Name, Facet][])
    .filter(([name]) => name !== left)
    .flatMap(([, facet]) => facet.condition ?? [])
  return sql.join([...query.where, ...chosen], sql` AND `)
}
