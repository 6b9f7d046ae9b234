import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../publishing/transaction'
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

let kept: { tree: SiteTree; readAt: number } | null = null
const reading = new WeakMap<PayloadRequest, Promise<SiteTree>>()

/**
 * Every site by its id, as the database has them now. Read on the connection of `req`: who holds one for a transaction and
 * waits for a second may wait for ever.
 */
export async function readSiteTree(req: PayloadRequest): Promise<SiteTree> {
  const db = await connectionOf(req)
  const { rows } = await db.execute(sql`
    SELECT s.id, s.slug, s.is_root IS TRUE AS "isRoot", s.kind::text, s.parent_id AS "parentId", h.host
    FROM sites s LEFT JOIN site_hosts h ON h._parent_id = s.id AND h._order = 1`)
  return new Map((rows as PlacedSite[]).map((site) => [site.id, site]))
}

/** The same, at most 5 s old: for what a form offers, which asks field by field and item by item. */
export async function keptSiteTree(req: PayloadRequest): Promise<SiteTree> {
  if (kept && Date.now() - kept.readAt < OLDEST_TREE_MS) return kept.tree
  const known = reading.get(req)
  if (known) return known
  const read = readSiteTree(req).finally(() => reading.delete(req))
  reading.set(req, read)
  const tree = await read
  kept = { tree, readAt: Date.now() }
  return tree
}

/** How a site sees other sites' items before it hides any; `null` where there is no such site. */
export function unhiddenViewpoint(tree: SiteTree, siteId: string): Viewpoint | null {
  const site = tree.get(siteId)
  const root = [...tree.values()].find(({ isRoot }) => isRoot)
  if (!site || !root) return null
  return { site, above: sitesAbove<PlacedSite>(site, root, (id) => tree.get(id)), hidden: noItems() }
}
