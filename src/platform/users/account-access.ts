import type { Access, PayloadRequest, Where } from 'payload'
import { administeredSites } from './granting'
import { EVERY_ROLE, isSystemAdmin, sitesWithRole } from './memberships'

/** Those who say who does what, at one site at least. */
export function mayGiveRoles({ req }: { req: PayloadRequest }): boolean {
  return isSystemAdmin(req.user) || administeredSites(req.user).length > 0
}

/** People of the sites that the person administers; what exactly may be done to whom is in `guard-account.ts`. */
export const accountsLookedAfter: Access = ({ req }) => {
  if (isSystemAdmin(req.user)) return true
  return mayGiveRoles({ req }) && atOwnSites(req)
}

/** Everybody sees the own account and colleagues, whose names stand on what they have open; what they do there is hidden. */
export const colleagues: Access = ({ req }) => {
  if (!req.user) return false
  if (isSystemAdmin(req.user)) return true
  const sites = sitesWithRole(req.user, EVERY_ROLE)
  const own: Where = { id: { equals: req.user.id } }
  return { or: [own, { 'memberships.site': { in: sites } }] }
}

/** Everybody changes the own account. */
export const ownAccountOrLookedAfter: Access = ({ req }) => {
  if (!req.user) return false
  if (isSystemAdmin(req.user)) return true
  const own: Where = { id: { equals: req.user.id } }
  return mayGiveRoles({ req }) ? { or: [own, atOwnSites(req)] } : own
}

function atOwnSites({ user }: PayloadRequest): Where {
  return { 'memberships.site': { in: administeredSites(user) } }
}
