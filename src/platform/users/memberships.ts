import type { User } from '@/payload-types'
import type { TypedUser } from 'payload'

/** What a person may do at one site. */
export const SITE_ROLES = [
  { value: 'editor', label: 'Biên tập' },
  { value: 'publisher', label: 'Duyệt đăng' },
  { value: 'clerk', label: 'Văn thư' },
  { value: 'admin', label: 'Quản trị trang' },
] as const

export type SiteRole = (typeof SITE_ROLES)[number]['value']

type Person = Pick<User, 'memberships' | 'isSystemAdmin'> | TypedUser | null | undefined

/** The ids of the sites where the person holds any of the roles. */
export function sitesWithRole(person: Person, roles: readonly SiteRole[]): string[] {
  return membershipsOf(person)
    .filter((membership) => membership.roles.some((role) => roles.includes(role)))
    .map((membership) => membership.site)
}

/** True when the person holds any of the roles at the site. */
export function hasRoleAt(person: Person, site: string, roles: readonly SiteRole[]): boolean {
  return sitesWithRole(person, roles).includes(site)
}

/** True for the few who run the whole instance. */
export function isSystemAdmin(person: Person): boolean {
  return Boolean(person && 'isSystemAdmin' in person && person.isSystemAdmin)
}

function membershipsOf(person: Person): { site: string; roles: SiteRole[] }[] {
  if (!person || !('memberships' in person)) return []
  return (person.memberships ?? []).map((membership) => ({
    site: typeof membership.site === 'string' ? membership.site : membership.site.id,
    roles: membership.roles,
  }))
}
