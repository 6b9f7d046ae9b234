import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { upToDate } from '../up-to-date'
import type { ShareableCollection } from '../sharing/shareable-collections'
import { hostTable, newHostTable, type SiteEntry } from './host-table'
import { noItems, type ItemIds } from './placements-at'
import { sitesAbove } from './sites-above'
import type { Viewpoint } from './visible-at'

/**
 * The sight of a site outside of pages, which have it in their context: at most 5 s old for who stands above it, 2 s for
 * what it hides. Throws when there is no such site.
 */
export async function viewpointOf(payload: Payload, siteId: string): Promise<Viewpoint> {
  const [{ byId, root }, hidden] = await Promise.all([tableWith(siteId), hiddenBySite(payload)])
  const site = byId.get(siteId)
  if (!site || !root) throw new Error(`There is no site ${siteId}.`)
  const above = sitesAbove<SiteEntry>(site, root, (id) => byId.get(id))
  return { site, above, hidden: hidden.get(siteId) ?? noItems() }
}

async function tableWith(siteId: string) {
  const table = await hostTable()
  return table.byId.has(siteId) ? table : newHostTable()
}

type Row = { site: string; collection: ShareableCollection; ids: string[] }

/** Few sites hide much, so all of it is kept: a search then asks nobody. */
const hiddenBySite: (payload: Payload) => Promise<Map<string, ItemIds>> = upToDate<
  Payload,
  Map<string, ItemIds>
>({
  revision: async ({ db }) => {
    // By what wrote each row: two transactions may commit in another order than they took the time.
    const { rows } = await db.drizzle.execute(
      sql`SELECT count(*) || ' ' || coalesce(sum(xmin::text::bigint), 0) AS revision FROM placements`,
    )
    return String(rows[0]?.revision)
  },
  load: async ({ db }) => {
    const { rows } = await db.drizzle.execute(sql`
      SELECT site_id::text AS site, collection::text, array_agg(item_id) AS ids
      FROM placements WHERE place = 'hidden' GROUP BY site_id, collection`)
    const bySite = new Map<string, ItemIds>()
    for (const { site, collection, ids } of rows as Row[]) {
      bySite.set(site, { ...(bySite.get(site) ?? noItems()), [collection]: ids })
    }
    return bySite
  },
})
