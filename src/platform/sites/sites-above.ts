/** Enough to know who stands above a site. */
type Placed = { id: string; isRoot: boolean; parentId: string | null }

/**
 * A country has four levels. More are a mistake of whoever entered them, and each costs every page one tag for each of its
 * lists, of which Next allows 128.
 */
export const MOST_ABOVE = 8

/**
 * The sites above a site, the nearest first and the root last; none above the root. The root stands above all, also
 * where nobody has entered it, where a parent is gone and where parents go in a circle.
 */
export function sitesAbove<Site extends Placed>(
  site: Placed,
  root: Site,
  byId: (id: string) => Site | undefined,
): Site[] {
  if (site.isRoot) return []
  const above: Site[] = []
  const seen = new Set([site.id, root.id])
  let parent = site.parentId === null ? undefined : byId(site.parentId)
  while (parent && !seen.has(parent.id) && above.length < MOST_ABOVE - 1) {
    seen.add(parent.id)
    above.push(parent)
    parent = parent.parentId === null ? undefined : byId(parent.parentId)
  }
  return [...above, root]
}
