import type { ServerProps } from 'payload'
import { rootSiteId } from '../sites/root-site'
import { hasRoleAt, isSystemAdmin, sitesWithRole } from '../users/memberships'
import { NavLinks, type NavLink } from './nav-links'

/** A group of links of which each person sees those that lead to something to do. */
export async function RoleNav({
  payload,
  user,
  label,
  links,
}: ServerProps & { label: string; links: NavLink[] }) {
  const root = isSystemAdmin(user) ? null : await rootSiteId(payload)
  const shown = links.filter(({ roles, onlyAtRoot }) => {
    if (isSystemAdmin(user) || !roles) return true
    return onlyAtRoot ? hasRoleAt(user, root ?? '', roles) : sitesWithRole(user, roles).length > 0
  })
  return <NavLinks label={label} links={shown} />
}
