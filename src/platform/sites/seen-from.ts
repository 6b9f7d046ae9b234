import { keptPlacements } from './placements-at'
import type { PublicSite } from './public-site'
import type { SiteContext } from './site-context'

/** What a site above shows, for a page of a site that has nothing of its own yet; its links lead to that site. */
async function seenFrom(ctx: SiteContext, above: PublicSite): Promise<SiteContext> {
  return {
    ...ctx,
    ...(await keptPlacements(above.id)),
    site: above,
    above: ctx.above.slice(ctx.above.findIndex(({ id }) => id === above.id) + 1),
    href: (path) => ctx.hrefOf(above, path),
  }
}

/** The first view from which there is something to show: the site's own, then those of the sites above, the nearest first. */
export async function nearestWith<Item>(
  ctx: SiteContext,
  read: (seen: SiteContext) => Promise<Item[]>,
): Promise<{ seen: SiteContext; items: Item[] } | null> {
  const own = await read(ctx)
  if (own.length > 0) return { seen: ctx, items: own }
  for (const above of ctx.above) {
    const seen = await seenFrom(ctx, above)
    const items = await read(seen)
    if (items.length > 0) return { seen, items }
  }
  return null
}
