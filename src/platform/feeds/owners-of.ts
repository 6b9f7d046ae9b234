import type { PublicSite } from '../sites/public-site'
import { ownerOf, type SiteContext } from '../sites/site-context'

/** The sites that own these items, by id: an item of another site is read there. */
export async function ownersOf(
  ctx: SiteContext,
  items: { siteId: string }[],
): Promise<Map<string, PublicSite | null>> {
  const ids = [...new Set(items.map(({ siteId }) => siteId))]
  return new Map(await Promise.all(ids.map(async (id) => [id, await ownerOf(ctx, id)] as const)))
}
