import type { User } from '@/payload-types'
import { dayFromStored } from '../time/calendar-day'
import { Refusal } from '../publishing/refusal'
import { idOf } from '../publishing/references'
import { administeredSites, rolesBeyond } from './granting'
import { isSystemAdmin, SITE_ROLES, type Membership, type SiteRole } from './memberships'

export type MembershipRow = NonNullable<User['memberships']>[number]

type Person = Parameters<typeof isSystemAdmin>[0]

/**
 * What is stored after a person has saved another's roles: what the giver may not see stays as it is, the rest is what the
 * form says. Throws 403 for a role that the giver may not give.
 */
export function mergeMemberships(
  giver: Person,
  submitted: MembershipRow[],
  stored: MembershipRow[],
): MembershipRow[] {
  if (isSystemAdmin(giver)) return submitted
  const own = administeredSites(giver)
  const isOwn = (row: MembershipRow) => own.includes(siteOf(row))
  const foreign = stored.filter((row) => !isOwn(row))
  const before = stored.map(asMembership)
  for (const row of submitted) {
    if (!isOwn(row)) {
      if (!foreign.some((known) => saysTheSame(known, row))) refuseSite()
      continue
    }
    const beyond = rolesBeyond(giver, asMembership(row), before)
    if (beyond.length > 0) refuseRoles(beyond)
  }
  const knownRows = new Set(stored.filter(isOwn).map(({ id }) => id))
  // The id of a row that belongs to someone else would take it away from there.
  const kept = submitted.filter(isOwn).map((row) => (knownRows.has(row.id) ? row : { ...row, id: null }))
  return [...foreign, ...kept]
}

/** Rows that a person sees of another: those at the sites that he administers. */
export function visibleMemberships(reader: Person, rows: MembershipRow[]): MembershipRow[] {
  const own = administeredSites(reader)
  return rows.filter((row) => own.includes(siteOf(row)))
}

function asMembership(row: MembershipRow): Membership {
  return { site: siteOf(row), roles: rolesOf(row), untilOn: row.untilOn ?? null }
}

function siteOf({ site }: MembershipRow): string {
  return idOf(site) ?? ''
}

function saysTheSame(one: MembershipRow, other: MembershipRow): boolean {
  return (
    siteOf(one) === siteOf(other) &&
    dayFromStored(one.untilOn) === dayFromStored(other.untilOn) &&
    [...rolesOf(one)].sort().join() === [...rolesOf(other)].sort().join()
  )
}

/** What is sent is only judged as a form after this rule. */
function rolesOf({ roles }: Partial<MembershipRow>): SiteRole[] {
  return Array.isArray(roles) ? roles : []
}

function refuseSite(): never {
  throw new Refusal(
    'Bạn chỉ giao được vai trò ở trang mà bạn là quản trị trang. Vai trò ở trang khác do quản trị của trang đó giao.',
    403,
  )
}

function refuseRoles(roles: string[]): never {
  const names = roles.map((role) => `"${SITE_ROLES.find(({ value }) => value === role)?.label ?? role}"`)
  throw new Refusal(
    `Bạn không giao được vai trò ${names.join(', ')}: bạn chỉ giao được vai trò mà chính bạn đang có ở trang đó, và không lâu hơn thời hạn của bạn.`,
    403,
  )
}
