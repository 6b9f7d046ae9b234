import type { Access, CollectionBeforeValidateHook, CollectionConfig, PayloadRequest, Where } from 'payload'
import { idOf } from '../../publishing/references'
import { Refusal } from '../../publishing/refusal'
import { findRootSiteId } from '../../sites/root-site'
import { createAtSiteWithRole } from '../../users/access'
import { hasRoleAt, isSystemAdmin, SITE_ROLES, sitesWithRole, type SiteRole } from '../../users/memberships'

type CollectionAccess = NonNullable<CollectionConfig['access']>

/** Who keeps the words of a site's search. They work at once, without drafts, so nobody has to approve them. */
export const VOCABULARY_WRITERS: SiteRole[] = ['editor', 'publisher', 'admin']

const EVERY_ROLE = SITE_ROLES.map(({ value }) => value)

/** Terms of a person's own sites; those of every site are read by all and written by people of the root. */
export const termAccess: CollectionAccess = {
  read: ({ req }) => {
    if (!req.user || isSystemAdmin(req.user)) return Boolean(req.user)
    return { or: [atSites(req, EVERY_ROLE), { site: { exists: false } }] }
  },
  create: createAtSiteWithRole(...VOCABULARY_WRITERS),
  update: writable,
  delete: writable,
}

/** Best bets of a person's own sites. */
export const bestBetAccess: CollectionAccess = {
  read: ({ req }) => (isSystemAdmin(req.user) ? true : Boolean(req.user) && atSites(req, EVERY_ROLE)),
  create: createAtSiteWithRole(...VOCABULARY_WRITERS),
  update: ({ req }) =>
    isSystemAdmin(req.user) ? true : Boolean(req.user) && atSites(req, VOCABULARY_WRITERS),
  delete: ({ req }) =>
    isSystemAdmin(req.user) ? true : Boolean(req.user) && atSites(req, VOCABULARY_WRITERS),
}

/**
 * Access rules look at the item as it was, and let a new one pass without a site, as an empty form is. This refuses what
 * would be saved for a site where the person may not write.
 */
export const staysAtOwnSites: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (!req.user || isSystemAdmin(req.user) || !data) return data
  if (operation === 'update' && !('site' in data)) return data
  const site = idOf(data.site)
  const isOwn = site ? hasRoleAt(req.user, site, VOCABULARY_WRITERS) : await mayWriteForAll(req)
  if (isOwn) return data
  throw new Refusal(
    site
      ? 'Bạn không có quyền biên tập ở trang đã chọn.'
      : 'Hãy chọn trang: chỉ quản trị hệ thống và biên tập viên của trang gốc được đặt từ cho mọi trang.',
    403,
  )
}

async function writable({ req }: Parameters<Access>[0]): Promise<boolean | Where> {
  if (!req.user || isSystemAdmin(req.user)) return Boolean(req.user)
  const own = atSites(req, VOCABULARY_WRITERS)
  return (await mayWriteForAll(req)) ? { or: [own, { site: { exists: false } }] } : own
}

async function mayWriteForAll(req: PayloadRequest): Promise<boolean> {
  if (isSystemAdmin(req.user)) return true
  const root = await findRootSiteId(req.payload, req)
  return root !== null && hasRoleAt(req.user, root, VOCABULARY_WRITERS)
}

function atSites(req: PayloadRequest, roles: readonly SiteRole[]): Where {
  return { site: { in: sitesWithRole(req.user, roles) } }
}
