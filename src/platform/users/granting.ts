import { dayFromStored } from '../time/calendar-day'
import { currentMemberships, isSystemAdmin, type Membership, type SiteRole } from './memberships'

type Person = Parameters<typeof isSystemAdmin>[0]

/** Later than every day that can be written. */
const FOR_GOOD = '9999-12-31'

/** The ids of the sites where the person may say who does what. */
export function administeredSites(person: Person): string[] {
  const sites = currentMemberships(person)
    .filter(({ roles }) => roles.includes('admin'))
    .map(({ site }) => site)
  return [...new Set(sites)]
}

/**
 * What a person may not give of a membership, of what is not there already: nobody gives a role that he does not hold,
 * at a site that he does not administer, or for longer than he holds it himself.
 */
export function rolesBeyond(giver: Person, wanted: Membership, stored: Membership[] = []): SiteRole[] {
  if (isSystemAdmin(giver)) return []
  const until = lastDay(wanted)
  const own = administeredSites(giver).includes(wanted.site) ? currentMemberships(giver) : []
  return wanted.roles.filter(
    (role) => heldUntil(own, wanted.site, role) < until && heldUntil(stored, wanted.site, role) < until,
  )
}

/** True when the giver could have given the person every role that the person holds today. */
export function couldGiveAll(giver: Person, person: Person): boolean {
  if (isSystemAdmin(giver)) return true
  if (isSystemAdmin(person)) return false
  return currentMemberships(person).every((membership) => rolesBeyond(giver, membership).length === 0)
}

/** The last day of a role at a site among memberships; empty text, which is before every day, where it is not held. */
function heldUntil(memberships: Membership[], site: string, role: SiteRole): string {
  return memberships
    .filter((membership) => membership.site === site && membership.roles.includes(role))
    .map(lastDay)
    .reduce((latest, day) => (day > latest ? day : latest), '')
}

function lastDay({ untilOn }: Membership): string {
  return dayFromStored(untilOn) ?? FOR_GOOD
}
