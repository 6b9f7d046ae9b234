import { hostTable, newHostTable, type SiteEntry } from '../sites/host-table'
import { noItems } from '../sites/placements-at'
import { sitesAbove } from '../sites/sites-above'
import type { Viewpoint } from '../sites/visible-at'

/** How a site sees other sites' items before it hides any; `null` where there is no such site. */
export async function unhiddenViewpoint(siteId: string): Promise<Viewpoint | null> {
  const { root, byId } = await tableWith(siteId)
  const site = byId.get(siteId)
  if (!site || !root) return null
  return { site, above: sitesAbove<SiteEntry>(site, root, (id) => byId.get(id)), hidden: noItems() }
}

async function tableWith(siteId: string) {
  const table = await hostTable()
  return table.byId.has(siteId) ? table : newHostTable()
}
