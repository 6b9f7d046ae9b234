import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '../i18n/locales'
import type { FacetCount } from './faceted-list'
import { sqlRows } from './sql-rows'

const TABLES = {
  sectors: { items: sql`sectors`, names: sql`sectors_locales` },
  agencies: { items: sql`agencies`, names: sql`agencies_locales` },
}

/** Counts by slug with the names of the sectors or agencies behind them. */
export async function withNames(
  counts: FacetCount[],
  list: keyof typeof TABLES,
  locale: Locale,
): Promise<FacetCount[]> {
  if (counts.length === 0) return counts
  const { items, names } = TABLES[list]
  const rows = await sqlRows<{ slug: string; name: string }>(sql`
    SELECT DISTINCT ON (item.id) item.slug, named.name
    FROM ${items} item JOIN ${names} named ON named._parent_id = item.id
    WHERE named._locale IN ('vi', ${locale}) AND named.name <> ''
    ORDER BY item.id, named._locale = ${locale} DESC`)
  const nameOf = new Map(rows.map(({ slug, name }) => [slug, name]))
  return counts.map((count) => ({ ...count, label: nameOf.get(count.value) ?? count.label }))
}
