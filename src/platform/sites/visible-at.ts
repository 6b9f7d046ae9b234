import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Where } from 'payload'
import { contentPath } from './content-path'
import type { SiteContext } from './site-context'

type Viewpoint = Pick<SiteContext, 'site' | 'root'>

/** What a site shows of a site-owned collection: published items of its own and, on a member, what the root shares. */
export function visibleAt({ site, root }: Viewpoint): Where {
  const own: Where = { site: { equals: site.id } }
  const shared: Where = { and: [{ site: { equals: root.id } }, { sharedWithMembers: { equals: true } }] }
  return { and: [{ _status: { equals: 'published' } }, site.isRoot ? own : { or: [own, shared] }] }
}

/** The same rule for rows of a table named `d` in the query. */
export function visibleRows({ site, root }: Viewpoint): SQL {
  const own = sql`d.site_id = ${site.id}`
  const owned = site.isRoot ? own : sql`(${own} OR (d.site_id = ${root.id} AND d.shared_with_members))`
  return sql`d._status = 'published' AND ${owned}`
}

/** Where a published item lives: enough to link to it from any site. */
export type ItemPlace = { slug: string; siteId: string; sharedWithMembers: boolean }

/**
 * The address of a legal document for a reader: in the form they use where this site shows it, on the root's site
 * where only that does, `null` when it belongs to another member.
 */
export function legalDocumentHref(ctx: SiteContext, place: ItemPlace): string | null {
  const path = contentPath('legal-documents', place.slug)
  if (place.siteId === ctx.site.id) return ctx.href(path)
  if (place.siteId !== ctx.root.id) return null
  return place.sharedWithMembers ? ctx.href(path) : ctx.canonical(path, ctx.root)
}
