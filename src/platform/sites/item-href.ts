import { contentPath, isReadable } from './content-path'
import type { ItemPlace } from './item-place'
import type { PublicSite } from './public-site'
import type { SiteContext } from './site-context'
import { isVisibleAt } from './visible-at'

/**
 * The address of an item for a reader: in the form they use where this site shows it; else at its owner, where that stands
 * above or is the author of the text being read; `null` when it is not public or belongs to a site of no concern here.
 */
export function itemHref(
  ctx: SiteContext,
  place: ItemPlace,
  author: PublicSite | null = null,
): string | null {
  if (!place.isPublished || !isReadable(place.collection)) return null
  const path = contentPath(place.collection, place.slug)
  if (isVisibleAt(ctx, place)) return ctx.href(path)
  const owner = [...ctx.above, ...(author ? [author] : [])].find(({ id }) => id === place.siteId)
  return owner ? ctx.canonical(path, owner) : null
}
