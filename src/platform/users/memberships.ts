import type { User } from '@/payload-types'
import type { TypedUser } from 'payload'
import { dayFromStored, dayOf, type CalendarDay } from '../time/calendar-day'

/** What a person may do at one site. */
export const SITE_ROLES = [
  { value: 'editor', label: 'Biên tập' },
  { value: 'publisher', label: 'Duyệt đăng' },
  { value: 'clerk', label: 'Văn thư' },
  { value: 'admin', label: 'Quản trị trang' },
] as const

export type SiteRole = (typeof SITE_ROLES)[number]['value']

/** Every role that a person can hold at a site. */
export const EVERY_ROLE: SiteRole[] = SITE_ROLES.map(({ value }) => value)

type Person = Pick<User, 'memberships' | 'isSystemAdmin'> | TypedUser | null | undefined

/** Roles at one site; `untilOn` is a stored day, empty for good. */
export type Membership = { site: string; roles: SiteRole[]; untilOn?: string | null }

/** The ids of the sites where the person holds any of the roles today. */
export function sitesWithRole(person: Person, roles: readonly SiteRole[]): string[] {
  return currentMemberships(person)
    .filter((membership) => membership.roles.some((role) => roles.includes(role)))
    .map((membership) => membership.site)
}

/** True when the person holds any of the roles at the site today. */
export function hasRoleAt(person: Person, site: string, roles: readonly SiteRole[]): boolean {
  return sitesWithRole(person, roles).includes(site)
}

/** True for the few who run the whole instance. */
export function isSystemAdmin(person: Person): boolean {
  return Boolean(person && 'isSystemAdmin' in person && person.isSystemAdmin)
}

/** What the person holds today. A membership ends with its last day in Viet Nam; nobody has to log in anew for it. */
export function currentMemberships(person: Person, today: CalendarDay = dayOf(new Date())): Membership[] {
  return membershipsOf(person).filter(({ untilOn }) => {
    const lastDay = dayFromStored(untilOn)
    return lastDay === null || lastDay >= today
  })
}

function membershipsOf(person: Person): Membership[] {
  if (!person || !('memberships' in person)) return []
  return (person.memberships ?? []).map(({ site, roles, untilOn }) => ({
    site: typeof site === 'string' ? site : site.id,
    roles,
    untilOn: untilOn ?? null,
  }))
}
