import { sql } from '@payloadcms/db-postgres/drizzle'
import { getTenantFromCookie } from '@payloadcms/plugin-multi-tenant/utilities'
import type { PayloadRequest } from 'payload'
import { sqlRows } from '../../lists/sql-rows'
import { isSystemAdmin, sitesWithRole } from '../../users/memberships'
import { WORKING_ROLES } from '../working-roles'

/** A site that the person works at, and whether sites stand above and below it. */
export type ActingSite = { id: string; slug: string; name: string; hasAbove: boolean; hasBelow: boolean }

/**
 * The sites that the person works at, by name with the root first, and the one that the screen speaks for: the one asked
 * for by its slug, the one chosen in the admin, or the first. Whoever runs the instance sees the chosen one or the root.
 */
export async function actingSites(
  req: PayloadRequest,
  asked: unknown,
): Promise<{ sites: ActingSite[]; acting: ActingSite | null }> {
  const chosen = String(getTenantFromCookie(req.headers, 'text'))
  const own = sitesWithRole(req.user, WORKING_ROLES)
  const sites = await sqlRows<ActingSite>(sql`
    SELECT s.id, s.slug, l.name, s.is_root IS NOT TRUE AS "hasAbove",
      EXISTS (SELECT FROM sites b WHERE b.parent_id = s.id OR s.is_root AND b.is_root IS NOT TRUE) AS "hasBelow"
    FROM sites s LEFT JOIN sites_locales l ON l._parent_id = s.id AND l._locale = 'vi'
    WHERE ${isSystemAdmin(req.user) ? sql`s.is_root OR s.id::text = ${chosen} OR` : sql``}
      s.id::text = ANY(${sql.param(own)}::text[])
    ORDER BY s.is_root IS NOT TRUE, l.name`)
  const acting =
    sites.find(({ slug }) => slug === asked) ?? sites.find(({ id }) => id === chosen) ?? sites[0] ?? null
  return { sites, acting }
}
