import { contentPath, isReadable, type ReadableCollection } from './content-path'
import type { ItemPlace } from './item-place'
import type { SiteContext } from './site-context'
import { isVisibleAt } from './visible-at'

/**
 * The address of an item for a reader: in the form they use where this site shows it, at its owner where that stands
 * above, `null` when it is not public or belongs to a site of no concern here.
 */
export function itemHref(ctx: SiteContext, place: ItemPlace): string | null {
  if (!place.isPublished || !isReadable(place.collection)) return null
  const path = contentPath(place.collection satisfies ReadableCollection, place.slug)
  if (isVisibleAt(ctx, place)) return ctx.href(path)
  const owner = ctx.above.find(({ id }) => id === place.siteId)
  return owner ? ctx.canonical(path, owner) : null
}
