import { sql } from '@payloadcms/db-postgres/drizzle'
import { getTenantFromCookie } from '@payloadcms/plugin-multi-tenant/utilities'
import type { PayloadRequest } from 'payload'
import { sqlRows } from '@/platform/lists/sql-rows'
import { rootSiteId } from '@/platform/sites/root-site'
import { hasRoleAt, isSystemAdmin, sitesWithRole, type SiteRole } from '@/platform/users/memberships'
import { memberSection, rootSections, type Section, siteFor } from './sections'

/** A procedure in a section's list; `id` is that of what is opened to put it right. */
export type AttentionRow = { id: string; procedure: string; code: string; name: string; details: string[] }

export const ROWS_A_PAGE = 50

const OFFICERS: SiteRole[] = ['editor', 'publisher', 'admin']
const PEOPLE: SiteRole[] = ['editor', 'publisher', 'clerk', 'admin']

/** True for those who look after the shared catalogue. */
export async function isCatalogueOfficer(req: PayloadRequest): Promise<boolean> {
  if (!req.user) return false
  return isSystemAdmin(req.user) || hasRoleAt(req.user, await rootSiteId(req.payload, req), OFFICERS)
}

/** The sections that a person looks after: those of the root, and one for each member site, or for the chosen one. */
export async function sectionsOf(req: PayloadRequest): Promise<Section[]> {
  const root = await rootSiteId(req.payload, req)
  const members = sitesWithRole(req.user, PEOPLE).filter((site) => site !== root)
  const chosen = getTenantFromCookie(req.headers, 'text')
  const shown = members.filter((site) => !members.includes(String(chosen)) || site === chosen)
  const sites = await Promise.all(shown.map((site) => siteFor(req.payload, site)))
  const own = (await isCatalogueOfficer(req))
    ? rootSections(await siteFor(req.payload, root), new Date())
    : []
  return [...own, ...sites.map(memberSection)]
}

/** How many procedures a section concerns. */
export async function countOf({ rows }: Section): Promise<number> {
  const [found] = await sqlRows<{ total: number }>(sql`SELECT count(*)::int AS total FROM (${rows}) found`)
  return found?.total ?? 0
}

/** One page of a section's list, from 1. */
export function pageOf({ rows }: Section, page: number): Promise<AttentionRow[]> {
  return sqlRows<AttentionRow>(sql`
    SELECT id, procedure, code, name, details FROM (${rows}) found
    ORDER BY sort, code LIMIT ${ROWS_A_PAGE} OFFSET ${(page - 1) * ROWS_A_PAGE}`)
}

/** The ids of all procedures of a section, each once, in its order. */
export async function procedureIdsOf({ rows }: Section): Promise<string[]> {
  const found = await sqlRows<{ procedure: string }>(sql`
    SELECT procedure FROM (${rows}) found ORDER BY sort, code`)
  return [...new Set(found.map(({ procedure }) => procedure))]
}
