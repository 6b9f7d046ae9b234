import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Where } from 'payload'
import { contentPath } from './content-path'
import type { SiteContext } from './site-context'

type Viewpoint = Pick<SiteContext, 'site' | 'root'>

/** What a site shows of a site-owned collection: published items of its own and, on a member, what the root shares. */
export function visibleAt(viewpoint: Viewpoint): Where {
  return publishedFor(viewpoint, [])
}

/** The same for directives: a member also shows those of the root that are addressed to it and marked to be shown there. */
export function directivesVisibleAt(viewpoint: Viewpoint): Where {
  const addressed: Where[] = [
    { site: { equals: viewpoint.root.id } },
    { showAtRecipients: { equals: true } },
    { recipientSites: { in: [viewpoint.site.id] } },
  ]
  return publishedFor(viewpoint, [{ and: addressed }])
}

/** The rule of `visibleAt` for rows of a table named `d` in the query. */
export function visibleRows(viewpoint: Viewpoint): SQL {
  return publishedRows(viewpoint, [])
}

/** The rule of `directivesVisibleAt` for rows of `directives`, named `d` in the query. */
export function visibleDirectiveRows(viewpoint: Viewpoint): SQL {
  const { site, root } = viewpoint
  const addressed = sql`(d.site_id = ${root.id} AND d.show_at_recipients AND EXISTS (
    SELECT FROM directives_rels addressed
    WHERE addressed.parent_id = d.id AND addressed.path = 'recipientSites' AND addressed.sites_id = ${site.id}))`
  return publishedRows(viewpoint, [addressed])
}

function publishedFor({ site, root }: Viewpoint, alsoAtMembers: Where[]): Where {
  const own: Where = { site: { equals: site.id } }
  const shared: Where = { and: [{ site: { equals: root.id } }, { sharing: { equals: 'all' } }] }
  const shown: Where = site.isRoot ? own : { or: [own, shared, ...alsoAtMembers] }
  return { and: [{ _status: { equals: 'published' } }, shown] }
}

function publishedRows({ site, root }: Viewpoint, alsoAtMembers: SQL[]): SQL {
  const own = sql`d.site_id = ${site.id}`
  const shared = sql`(d.site_id = ${root.id} AND d.sharing = 'all')`
  const shown = site.isRoot ? own : sql`(${sql.join([own, shared, ...alsoAtMembers], sql` OR `)})`
  return sql`d._status = 'published' AND ${shown}`
}

/** Where a published item lives: enough to link to it from any site. */
export type ItemPlace = { slug: string; siteId: string; isShared: boolean }

/**
 * The address of a legal document for a reader: in the form they use where this site shows it, on the root's site
 * where only that does, `null` when it belongs to another member.
 */
export function legalDocumentHref(ctx: SiteContext, place: ItemPlace): string | null {
  const path = contentPath('legal-documents', place.slug)
  if (place.siteId === ctx.site.id) return ctx.href(path)
  if (place.siteId !== ctx.root.id) return null
  return place.isShared ? ctx.href(path) : ctx.canonical(path, ctx.root)
}
