import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { sqlRows } from '../lists/sql-rows'
import type { ShareableCollection } from '../sharing/shareable-collections'
import { itemsTable, visibleRows, type Viewpoint } from './visible-at'

/** What to ask for of the rows of a collection, named `d`; `order` ends every tie. */
type Wanted = { where?: SQL[]; order: SQL; limit: number }

/**
 * Ids of what a site shows of a collection, in order. Payload then reads what a list prints of them: its own query for the
 * whole list would join every kind and site that any item is shared with.
 */
export async function shownIds(
  viewpoint: Viewpoint,
  collection: ShareableCollection,
  { where = [], order, limit }: Wanted,
): Promise<string[]> {
  const conditions = [visibleRows(viewpoint, collection), ...where]
  const rows = await sqlRows<{ id: string }>(sql`
    SELECT d.id::text AS id FROM ${itemsTable(collection)} d
    WHERE ${sql.join(conditions, sql` AND `)} ORDER BY ${order} LIMIT ${limit}`)
  return rows.map(({ id }) => id)
}

/**
 * The item that a site shows at an address: its own, else that of the nearest site above, else one it has accepted from
 * below. `null` when it shows none.
 */
export async function shownAt(
  viewpoint: Viewpoint,
  collection: ShareableCollection,
  slug: string,
): Promise<string | null> {
  const where = [sql`d.slug = ${slug}`]
  const [id] = await shownIds(viewpoint, collection, { where, order: nearestFirst(viewpoint), limit: 1 })
  return id ?? null
}

/** The present slug of an item shown at a site that once had this one at its owner; `null` when there is none. */
export async function movedAt(
  viewpoint: Viewpoint,
  collection: ShareableCollection,
  slug: string,
): Promise<string | null> {
  const { site, above } = viewpoint
  const table = itemsTable(collection)
  const scopes = sql.param([site, ...above].map(({ id }) => id))
  const [moved] = await sqlRows<{ slug: string }>(sql`
    WITH owned AS (
      SELECT item_id FROM slug_history
      WHERE collection = ${collection} AND slug = ${slug} AND scope = ANY(${scopes}::text[])
      UNION SELECT item_id FROM slug_history
      WHERE collection = ${collection} AND slug = ${slug}
        AND item_id IN (SELECT a.id::text FROM ${table} a WHERE a.accepted_by_id = ${site.id}))
    SELECT d.slug FROM owned JOIN ${table} d ON d.id = owned.item_id::uuid
    WHERE d.slug <> ${slug} AND ${visibleRows(viewpoint, collection)}
    ORDER BY ${nearestFirst(viewpoint)} LIMIT 1`)
  return moved?.slug ?? null
}

function nearestFirst({ site, above }: Viewpoint): SQL {
  const nearest = sql.param([site, ...above].map(({ id }) => id))
  return sql`array_position(${nearest}::uuid[], d.site_id) NULLS LAST, d.id`
}
