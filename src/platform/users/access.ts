import type { Access, CollectionConfig, FieldAccess, PayloadRequest, Where } from 'payload'
import { idOf } from '../publishing/references'
import { rootSiteId } from '../sites/root-site'
import { EVERY_ROLE, hasRoleAt, isSystemAdmin, sitesWithRole, type SiteRole } from './memberships'

export const nobody: Access = () => false

/** Only those who run the whole instance. */
const systemAdmin: Access = ({ req }) => isSystemAdmin(req.user)

export const systemAdminField: FieldAccess = ({ req }) => isSystemAdmin(req.user)

/** What each person settles for the own account alone. */
export const ownAccountField: FieldAccess = ({ id, doc, req }) =>
  // Payload asks without an id when it decides what a form lets change.
  Boolean(req.user) && ((doc as { id?: unknown } | undefined)?.id ?? id) === req.user?.id

/** Anyone who works at some site today; reference lists that every editor chooses from. */
export const worksHere: Access = ({ req }) =>
  isSystemAdmin(req.user) || sitesWithRole(req.user, EVERY_ROLE).length > 0

/** Items of the sites where the person holds one of the roles. */
export function atSitesWithRole(...roles: SiteRole[]): Access {
  return whereSite('site', roles)
}

/** Versions of such items: there the site is one level deeper. */
function versionsAtSitesWithRole(...roles: SiteRole[]): Access {
  return whereSite('version.site', roles)
}

function whereSite(path: string, roles: SiteRole[]): Access {
  return ({ req }) => {
    if (!req.user) return false
    if (isSystemAdmin(req.user)) return true
    return { [path]: { in: sitesWithRole(req.user, roles) } } satisfies Where
  }
}

/** A new item at a site where the person holds one of the roles. */
export function createAtSiteWithRole(...roles: SiteRole[]): Access {
  return ({ req, data }) => {
    if (!req.user) return false
    if (isSystemAdmin(req.user)) return true
    const site = idOf((data as { site?: unknown } | undefined)?.site)
    // Payload asks without data when it only wants to know whether to draw the "create" button.
    return site ? hasRoleAt(req.user, site, roles) : sitesWithRole(req.user, roles).length > 0
  }
}

/** Shared reference data is kept by people of the root site. */
export function atRootWithRole(...roles: SiteRole[]): Access {
  return async ({ req }) => Boolean(req.user) && (isSystemAdmin(req.user) || (await holdsAtRoot(req, roles)))
}

/** True for those who run the whole instance or administer its root. */
export async function administersRoot(req: PayloadRequest): Promise<boolean> {
  return isSystemAdmin(req.user) || (Boolean(req.user) && (await holdsAtRoot(req, ['admin'])))
}

/** Fields that decide where a site stands and how it is reached. */
export const rootAdminField: FieldAccess = ({ req }) => administersRoot(req)

async function holdsAtRoot(req: PayloadRequest, roles: SiteRole[]): Promise<boolean> {
  return hasRoleAt(req.user, await rootSiteId(req.payload, req), roles)
}

type CollectionAccess = NonNullable<CollectionConfig['access']>

/** Content of a site: its people read it, the named roles write it, publishers and site admins remove it. */
export function siteContent(...writers: SiteRole[]): CollectionAccess {
  return {
    read: atSitesWithRole(...EVERY_ROLE),
    readVersions: versionsAtSitesWithRole(...EVERY_ROLE),
    create: createAtSiteWithRole(...writers),
    update: atSitesWithRole(...writers),
    delete: atSitesWithRole('publisher', 'admin'),
  }
}

/** Shared reference data: every editor reads it, the root's people with the named roles write it. */
export function sharedReference(...writers: SiteRole[]): CollectionAccess {
  return {
    read: worksHere,
    readVersions: worksHere,
    create: atRootWithRole(...writers),
    update: atRootWithRole(...writers),
    delete: atRootWithRole('publisher', 'admin'),
  }
}

/** Written only by the portal itself, never by a person. */
export const systemOnly: CollectionAccess = {
  read: systemAdmin,
  create: nobody,
  update: nobody,
  delete: nobody,
}
