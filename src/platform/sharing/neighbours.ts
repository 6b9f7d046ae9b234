import { sql } from '@payloadcms/db-postgres/drizzle'
import { getTenantFromCookie } from '@payloadcms/plugin-multi-tenant/utilities'
import type { FieldAccess, FilterOptionsProps, PayloadRequest, Where } from 'payload'
import { idOf } from '../publishing/references'
import { connectionOf } from '../publishing/transaction'
import { isSystemAdmin, sitesWithRole } from '../users/memberships'
import { keptSiteTree, type SiteTree } from './site-tree'
import { WORKING_ROLES } from './working-roles'

type Direction = 'below' | 'above'

/**
 * A field of the form that makes sense only where the item's site has sites below it, or one above it. It hides the field
 * from those who could do nothing with it; what may be shared with whom is checked when the item is saved.
 */
export function whereThereAreSites(direction: Direction): FieldAccess {
  return async ({ req, doc, data }) => {
    if (!req.user) return false
    const tree = await keptSiteTree(req)
    const site = idOf((doc as Owned)?.site) ?? idOf((data as Owned)?.site)
    const sites = site ? [site] : sitesOf(req, tree)
    return sites.some((id) =>
      direction === 'below' ? parentsIn(tree).has(id) : tree.get(id)?.isRoot === false,
    )
  }
}

type Owned = { site?: unknown } | undefined

/** Asked without an item: the site that the person has chosen in the admin, or all where they work. */
function sitesOf(req: PayloadRequest, tree: SiteTree): string[] {
  const own = isSystemAdmin(req.user) ? [...tree.keys()] : sitesWithRole(req.user, WORKING_ROLES)
  const chosen = String(getTenantFromCookie(req.headers, 'text'))
  return own.includes(chosen) ? [chosen] : own
}

const parents = new WeakMap<SiteTree, Set<string>>()

function parentsIn(tree: SiteTree): Set<string> {
  const known = parents.get(tree)
  if (known) return known
  const members = [...tree.values()].filter(({ isRoot }) => !isRoot)
  const found = new Set(members.flatMap(({ parentId }) => parentId ?? []))
  // The root stands above all.
  const root = [...tree.values()].find(({ isRoot }) => isRoot)
  if (root && members.length > 0) found.add(root.id)
  parents.set(tree, found)
  return found
}

/** Sites an item may be shared with by name: those below its own, at any depth. */
export async function sitesBelowOwner({ data, req }: FilterOptionsProps): Promise<Where | boolean> {
  const site = idOf((data as Owned)?.site)
  if (!site) return false
  const db = await connectionOf(req)
  const { rows } = await db.execute(sql`
    WITH RECURSIVE below AS (
      SELECT id, parent_id FROM sites WHERE id = ${site}
      UNION SELECT s.id, s.parent_id FROM sites s JOIN below b ON s.parent_id = b.id)
    SELECT below.id, s.is_root AS "isRoot" FROM below JOIN sites s ON s.id = below.id`)
  const found = rows as { id: string; isRoot: boolean | null }[]
  // The root stands above all, also above those whose parent nobody has entered.
  if (found.some(({ id, isRoot }) => id === site && isRoot)) return { isRoot: { not_equals: true } }
  return { id: { in: found.map(({ id }) => id).filter((id) => id !== site) } }
}
