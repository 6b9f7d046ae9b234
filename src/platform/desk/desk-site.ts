import { getTenantFromCookie } from '@payloadcms/plugin-multi-tenant/utilities'
import type { Payload, TypedUser } from 'payload'
import { isSystemAdmin, sitesWithRole, type SiteRole } from '../users/memberships'

type Asked = { payload: Payload; user: TypedUser; headers: Headers; roles: SiteRole[] }

/**
 * The one site that the first screen speaks of: the one chosen in the menu, else the first where the person holds one of
 * the roles, the root before others. `null` where there is none.
 */
export async function siteOfDesk({
  payload,
  user,
  headers,
  roles,
}: Asked): Promise<{ id: string; name: string; countsSearches: boolean } | null> {
  const chosen = String(getTenantFromCookie(headers, 'text') ?? '')
  const own = sitesWithRole(user, roles)
  const isOpen = isSystemAdmin(user) || own.includes(chosen)
  const { docs } = await payload.find({
    collection: 'sites',
    where: {
      or: [
        { id: { in: isOpen && UUID.test(chosen) ? [chosen, ...own] : own } },
        ...(isSystemAdmin(user) ? [{ isRoot: { equals: true } }] : []),
      ],
    },
    select: { name: true, countsSearches: true },
    sort: ['-isRoot', 'name'],
    locale: 'vi',
    depth: 0,
    pagination: false,
  })
  const site = docs.find(({ id }) => id === chosen) ?? docs[0]
  return site ? { id: site.id, name: site.name, countsSearches: site.countsSearches === true } : null
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
