import type { Client } from 'pg'

/** Tables whose rows a site shows because of the sharing rule, with the collection each of them stores. */
export const ITEM_TABLES = {
  news: 'news',
  directives: 'directives',
  legal_documents: 'legal-documents',
  pages: 'pages',
  banners: 'banners',
} as const

type ItemTable = keyof typeof ITEM_TABLES

const itemTables = Object.keys(ITEM_TABLES) as ItemTable[]

/** `site` is a site above or the same; a site without a parent stands below the root. */
const ABOVE = `
  above as (
    select id as site, id as owner from sites
    union
    select above.site, coalesce(below.parent_id, root.id)
    from above
    join sites below on below.id = above.owner and not coalesce(below.is_root, false)
    join sites root on root.is_root
  )`

/**
 * The sharing rule, told a second time and in SQL alone: published, and the site's own, or shared by a site above, or taken
 * up after an offer, or (directives) addressed to it; less what it has hidden and may hide. Nothing of the application is asked.
 */
function visibleRows(table: ItemTable): string {
  const sharedWithKinds = `exists (
    select from ${table}_shared_kinds k join sites s on s.id = above.site
    where k.parent_id = d.id and k.value::text = s.kind::text)`
  const sharedWithSites = `exists (
    select from ${table}_rels r where r.parent_id = d.id and r.path = 'sharedSites' and r.sites_id = above.site)`
  const addressed = `(d.show_at_recipients and exists (
    select from directives_rels r where r.parent_id = d.id and r.path = 'recipientSites' and r.sites_id = above.site))`
  const today = `(now() at time zone 'Asia/Ho_Chi_Minh')::date`
  const day = (column: string) => `(d.${column} at time zone 'Asia/Ho_Chi_Minh')::date`
  return `
    select '${table}' as table, d.id::text, above.site::text
    from ${table} d join above on true
    where d._status = 'published'
      and (
        (d.site_id = above.site)
        or (d.accepted_by_id = above.site)
        or (d.site_id = above.owner and d.site_id <> above.site and (
          d.sharing = 'all'
          or (d.sharing = 'kinds' and ${sharedWithKinds})
          or (d.sharing = 'sites' and ${sharedWithSites})
          ${table === 'directives' ? `or ${addressed}` : ''}))
      )
      and not (
        d.site_id <> above.site and coalesce(d.may_be_hidden, true) and exists (
          select from placements p where p.site_id = above.site and p.item_id = d.id::text
            and p.collection::text = '${ITEM_TABLES[table]}' and p.place = 'hidden'))
      ${
        table === 'banners'
          ? `and coalesce(${day('shown_from_on')} <= ${today}, true) and coalesce(${day('shown_until_on')} >= ${today}, true)`
          : ''
      }
    group by 1, 2, 3`
}

/** Which row of which table each site shows now: `news <id> <site>`. */
export async function visibleBySql(client: Client): Promise<Set<string>> {
  const text = `with recursive ${ABOVE} ${itemTables.map((table) => `(${visibleRows(table)})`).join(' union all ')}`
  const { rows } = await client.query<{ table: string; id: string; site: string }>(text)
  return new Set(rows.map(({ table, id, site }) => `${table} ${id} ${site}`))
}
