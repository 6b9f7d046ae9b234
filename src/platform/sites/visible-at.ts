import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Where } from 'payload'
import type { ShareableCollection } from '../sharing/shareable-collections'
import type { ItemPlace } from './item-place'
import type { SiteKind } from './kinds'
import type { ItemIds } from './placements-at'

/**
 * What the sight of a site depends on; a `SiteContext` is one. `above` are the sites above it, `hidden` the items that it
 * does not want of them.
 */
export type Viewpoint = { site: { id: string; kind: SiteKind }; above: { id: string }[]; hidden: ItemIds }

/*
 * One rule in three forms: `visibleAt` for Payload, `visibleRows` for SQL, `isVisibleAt` for an item that has been read;
 * a test holds them together. A site shows what is published and
 *   - its own, or
 *   - owned by a site above it and shared with all, with its kind or with itself (directives: or addressed to it), or
 *   - owned by a site below it whose offer it has accepted;
 * of the last two not what it has hidden, unless the owner does not allow hiding.
 */

/**
 * What a site shows of a collection. For few items at a time, by id or slug: Payload reads fields of many values through
 * joins, which a list of tens of thousands does not bear. Lists ask for ids by `visibleRows` first.
 */
export function visibleAt({ site, above, hidden }: Viewpoint, collection: ShareableCollection): Where {
  const ways: Where[] = [
    { sharing: { equals: 'all' } },
    { and: [{ sharing: { equals: 'kinds' } }, { sharedKinds: { in: [site.kind] } }] },
    { and: [{ sharing: { equals: 'sites' } }, { sharedSites: { in: [site.id] } }] },
  ]
  if (collection === 'directives') {
    ways.push({ and: [{ showAtRecipients: { equals: true } }, { recipientSites: { in: [site.id] } }] })
  }
  const fromAbove: Where = { and: [{ site: { in: above.map(({ id }) => id) } }, { or: ways }] }
  const fromElsewhere: Where = {
    or: [...(above.length > 0 ? [fromAbove] : []), { acceptedBy: { equals: site.id } }],
  }
  const isWanted: Where = {
    or: [{ mayBeHidden: { equals: false } }, { id: { not_in: hidden[collection] } }],
  }
  const wanted: Where = hidden[collection].length > 0 ? { and: [fromElsewhere, isWanted] } : fromElsewhere
  return { and: [{ _status: { equals: 'published' } }, { or: [{ site: { equals: site.id } }, wanted] }] }
}

/** Tables of the collections; those of their fields with many values are named after them. */
const TABLES: Record<ShareableCollection, string> = {
  news: 'news',
  directives: 'directives',
  'legal-documents': 'legal_documents',
  pages: 'pages',
  banners: 'banners',
}

/** The table of a collection. */
export function itemsTable(collection: ShareableCollection): SQL {
  return sql.raw(TABLES[collection])
}

/** The rule of `visibleAt` for the rows of the collection's table, named `d` in the query or as said. */
export function visibleRows(
  { site, above, hidden }: Viewpoint,
  collection: ShareableCollection,
  alias = 'd',
): SQL {
  const d = sql.raw(alias)
  const kinds = sql.raw(`${TABLES[collection]}_shared_kinds`)
  const relations = sql.raw(`${TABLES[collection]}_rels`)
  const names = (path: string) => sql`EXISTS (SELECT FROM ${relations} named
    WHERE named.parent_id = ${d}.id AND named.path = ${path} AND named.sites_id = ${site.id})`
  const ways = [
    sql`${d}.sharing = 'all'`,
    sql`${d}.sharing = 'kinds' AND EXISTS (SELECT FROM ${kinds} kind
      WHERE kind.parent_id = ${d}.id AND kind.value::text = ${site.kind})`,
    sql`${d}.sharing = 'sites' AND ${names('sharedSites')}`,
    ...(collection === 'directives' ? [sql`${d}.show_at_recipients AND ${names('recipientSites')}`] : []),
  ].map((way) => sql`(${way})`)
  const fromAbove = sql`(${isAmong(sql`${d}.site_id`, idsOf(above))} AND (${sql.join(ways, sql` OR `)}))`
  const accepted = sql`${d}.accepted_by_id = ${site.id}`
  const fromElsewhere = above.length > 0 ? sql`(${fromAbove} OR ${accepted})` : accepted
  const unwanted = hidden[collection]
  const wanted =
    unwanted.length > 0
      ? sql`(${fromElsewhere} AND (${d}.may_be_hidden IS FALSE OR NOT ${isAmong(sql`${d}.id`, unwanted)}))`
      : fromElsewhere
  return sql`${d}._status = 'published' AND (${d}.site_id = ${site.id} OR ${wanted})`
}

/** Whether a site shows an item that has been read with `PLACE_SELECT`. */
export function isVisibleAt({ site, above, hidden }: Viewpoint, place: ItemPlace): boolean {
  if (!place.isPublished) return false
  if (place.siteId === site.id) return true
  const isShared =
    place.sharedWith === 'all' || place.sharedWith.includes(site.kind) || place.sharedWith.includes(site.id)
  const isFromAbove = above.some(({ id }) => id === place.siteId) && isShared
  if (!isFromAbove && place.acceptedBy !== site.id) return false
  return !place.mayBeHidden || !hidden[place.collection].includes(place.id)
}

/** Ids of items in the database's own form. */
function isAmong(column: SQL, ids: string[]): SQL {
  return sql`${column} = ANY(${sql.param(ids)}::uuid[])`
}

const idsOf = (sites: { id: string }[]) => sites.map(({ id }) => id)
