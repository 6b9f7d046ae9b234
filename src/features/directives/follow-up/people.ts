import { hasRoleAt, isSystemAdmin, sitesWithRole, type SiteRole } from '@/platform/users/memberships'

/** Everyone who works at a site receives for it and reports for it. */
const PEOPLE: SiteRole[] = ['editor', 'publisher', 'clerk', 'admin']

type Person = Parameters<typeof isSystemAdmin>[0]
type Sides = { issuer: string; site: string | null }

/** The ids of the sites that the person works at. */
export function sitesOf(person: Person): string[] {
  return sitesWithRole(person, PEOPLE)
}

/** Who may receive and report: people of the recipient; an agency has none, so its issuer does it. */
export function actsFor(person: Person, { issuer, site }: Sides): boolean {
  return hasRoleAt(person, site ?? issuer, PEOPLE)
}

/** Who sees everything that a recipient sent: people of the issuer, and those who run the instance. */
export function follows(person: Person, { issuer }: Pick<Sides, 'issuer'>): boolean {
  return isSystemAdmin(person) || hasRoleAt(person, issuer, PEOPLE)
}
