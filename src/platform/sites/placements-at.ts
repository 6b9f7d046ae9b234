import { sql } from '@payloadcms/db-postgres/drizzle'
import { sqlRows } from '../lists/sql-rows'
import { cachedRead } from '../publishing/cached-read'
import { pageTag } from '../publishing/page-tags'
import { SHAREABLE, type ShareableCollection } from '../sharing/shareable-collections'

/** Ids of items by their collection. */
export type ItemIds = Record<ShareableCollection, string[]>

/** What a site does with items that come from other sites. */
export type Placements = { hidden: ItemIds; featured: ItemIds }

type Row = { place: 'hidden' | 'featured'; collection: ShareableCollection; ids: string[] }

/** What a site has hidden and featured, kept until it changes that. */
export function keptPlacements(siteId: string): Promise<Placements> {
  return cachedRead(['placements', siteId], [pageTag.placements(siteId)], () => readPlacements(siteId))
}

/** The same as the database has it now. */
async function readPlacements(siteId: string): Promise<Placements> {
  const rows = await sqlRows<Row>(sql`
    SELECT place::text, collection::text, array_agg(item_id ORDER BY item_id) AS ids
    FROM placements WHERE site_id = ${siteId} GROUP BY place, collection`)
  const placements = { hidden: noItems(), featured: noItems() }
  for (const { place, collection, ids } of rows) placements[place][collection] = ids
  return placements
}

/** No item of any collection. */
export function noItems(): ItemIds {
  return Object.fromEntries(SHAREABLE.map((collection) => [collection, []])) as unknown as ItemIds
}
