import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Placement } from '@/payload-types'
import { sqlRows } from '../../lists/sql-rows'
import { visibleRows } from '../../sites/visible-at'
import { itemAddress } from '../item-address'
import type { ShareableCollection } from '../shareable-collections'
import { SHAREABLE_TABLES } from '../shareable-tables'
import { readSiteTree, unhiddenViewpoint } from '../site-tree'

/** An item of a site above as the screen prints it; `date` is an ISO instant. */
export type ItemFromAbove = {
  id: string
  title: string
  owner: string
  date: string | null
  href: string | null
  mayBeHidden: boolean
  place: Placement['place'] | null
}

type Asked = { site: string; collection: ShareableCollection; words: string; page: number }
type Row = Omit<ItemFromAbove, 'href'> & { ownerId: string; address: string | null; total: number }

export const ROWS_A_PAGE = 30

/** One page, from 1, of what the sites above share with a site, hidden or not, newest first. */
export async function itemsFromAbove(
  req: PayloadRequest,
  { site, collection, words, page }: Asked,
): Promise<{ items: ItemFromAbove[]; total: number }> {
  const tree = await readSiteTree(req)
  const viewpoint = unhiddenViewpoint(tree, site)
  if (!viewpoint) return { items: [], total: 0 }
  const { table, title, date, address, says } = SHAREABLE_TABLES[collection]
  const rows = await sqlRows<Row>(sql`
    SELECT d.id, coalesce(${title}, '') AS title, d.site_id AS "ownerId", owner.name AS owner, ${date} AS date,
      ${address} AS address, d.may_be_hidden IS NOT FALSE AS "mayBeHidden", p.place::text AS place,
      count(*) OVER ()::int AS total
    FROM ${table} d
    LEFT JOIN sites_locales owner ON owner._parent_id = d.site_id AND owner._locale = 'vi'
    LEFT JOIN placements p ON p.site_id = ${site} AND p.collection = ${collection} AND p.item_id = d.id::text
    WHERE ${visibleRows(viewpoint, collection)}
      AND d.site_id <> ${site} AND d.accepted_by_id IS DISTINCT FROM ${site}::uuid
      ${words ? sql`AND ${says(words)}` : sql``}
    ORDER BY ${date} DESC NULLS LAST, d.id
    LIMIT ${ROWS_A_PAGE} OFFSET ${(page - 1) * ROWS_A_PAGE}`)
  return {
    items: rows.map((row) => ({
      ...row,
      href: itemAddress(collection, row.address, tree.get(row.ownerId)),
    })),
    total: rows[0]?.total ?? 0,
  }
}
