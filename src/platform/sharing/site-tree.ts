import { sql } from '@payloadcms/db-postgres/drizzle'
import { sqlRows } from '../lists/sql-rows'
import type { SiteKind } from '../sites/kinds'
import { noItems } from '../sites/placements-at'
import { sitesAbove } from '../sites/sites-above'
import type { Viewpoint } from '../sites/visible-at'

/** A site and where it stands; `host` is its canonical one. */
export type PlacedSite = {
  id: string
  slug: string
  isRoot: boolean
  kind: SiteKind
  parentId: string | null
  host: string | null
}

export type SiteTree = Map<string, PlacedSite>

const OLDEST_TREE_MS = 5000

let kept: { tree: Promise<SiteTree>; readAt: number } | null = null

/** Every site by its id, as the database has them now. */
export async function readSiteTree(): Promise<SiteTree> {
  const sites = await sqlRows<PlacedSite>(sql`
    SELECT s.id, s.slug, s.is_root IS TRUE AS "isRoot", s.kind::text, s.parent_id AS "parentId", h.host
    FROM sites s LEFT JOIN site_hosts h ON h._parent_id = s.id AND h._order = 1`)
  return new Map(sites.map((site) => [site.id, site]))
}

/** The same, at most 5 s old: for what a form offers, which asks field by field and item by item. */
export async function keptSiteTree(): Promise<SiteTree> {
  if (!kept || Date.now() - kept.readAt >= OLDEST_TREE_MS) kept = { tree: readSiteTree(), readAt: Date.now() }
  const { tree } = kept
  // A read that failed is not kept.
  return tree.catch((error: unknown) => {
    if (kept?.tree === tree) kept = null
    throw error
  })
}

/** How a site sees other sites' items before it hides any; `null` where there is no such site. */
export function unhiddenViewpoint(tree: SiteTree, siteId: string): Viewpoint | null {
  const site = tree.get(siteId)
  const root = [...tree.values()].find(({ isRoot }) => isRoot)
  if (!site || !root) return null
  return { site, above: sitesAbove<PlacedSite>(site, root, (id) => tree.get(id)), hidden: noItems() }
}
