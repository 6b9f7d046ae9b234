import { isSafeLink } from './link-text'
import { memberPath } from './member-path'
import type { SiteContext } from './site-context'

/**
 * Where a link that an editor wrote leads a reader: a path of the portal in the form of address the reader uses, also
 * where the editor copied it with `/don-vi/<slug>`; `null` for one that is not safe.
 */
export function linkHref(ctx: SiteContext, link: string | null | undefined): string | null {
  if (!link || !isSafeLink(link)) return null
  // Files have one address everywhere.
  if (!link.startsWith('/') || link.startsWith('/api/')) return link
  const ownPrefix = memberPath(ctx.site.slug, '/')
  if (link === ownPrefix) return ctx.href('/')
  if (!ctx.site.isRoot && link.startsWith(`${ownPrefix}/`)) return ctx.href(link.slice(ownPrefix.length))
  return link.startsWith('/don-vi/') ? ctx.hrefOf(ctx.root, link) : ctx.href(link)
}
