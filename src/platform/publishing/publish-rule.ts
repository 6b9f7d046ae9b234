import type { PayloadRequest } from 'payload'
import { Refusal } from './refusal'
import { rootSiteId } from '../sites/root-site'
import { hasRoleAt, type SiteRole } from '../users/memberships'

const DOCUMENT_COLLECTIONS = ['legal-documents', 'directives']

/**
 * Who may change what the public sees: a publisher of the site, or – where the site has switched "bốn mắt" off – an
 * editor (for official documents also a clerk). Shared reference data follows the root site's rule. Throws 403.
 */
export async function assertMayPublish(
  req: PayloadRequest,
  collection: string,
  site: string | null,
): Promise<void> {
  if (await mayPublish(req, collection, site)) return
  throw new Refusal(
    'Chỉ người có vai trò "Duyệt đăng" của trang này được đăng, sửa bản đã đăng hoặc gỡ xuống. Hãy lưu bản nháp và nhờ duyệt.',
    403,
  )
}

/** The same as an answer, for what a screen offers. */
export async function mayPublish(
  req: PayloadRequest,
  collection: string,
  site: string | null,
): Promise<boolean> {
  const owner = site ?? (await rootSiteId(req.payload, req))
  if (hasRoleAt(req.user, owner, ['publisher'])) return true
  const writers: SiteRole[] = DOCUMENT_COLLECTIONS.includes(collection) ? ['editor', 'clerk'] : ['editor']
  return hasRoleAt(req.user, owner, writers) && !(await needsFourEyes(req, owner))
}

async function needsFourEyes(req: PayloadRequest, site: string): Promise<boolean> {
  const { fourEyes } = await req.payload.findByID({
    collection: 'sites',
    id: site,
    depth: 0,
    select: { fourEyes: true },
    req,
  })
  return fourEyes !== false
}
