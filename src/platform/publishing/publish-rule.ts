import type { PayloadRequest } from 'payload'
import { Refusal } from './refusal'
import { rootSiteId } from '../sites/root-site'
import { hasRoleAt, type SiteRole } from '../users/memberships'
import { isDocumentCollection } from '../workflow/workflow-collections'

/**
 * Who may change what the public sees: a publisher of the site, or – where "bốn mắt" is off – an editor (for official
 * documents also a clerk). Shared reference data follows the root site's rule. Whether the text needs a second person is
 * the workflow's question. Throws 403.
 */
export async function assertMayPublish(
  req: PayloadRequest,
  collection: string,
  site: string | null,
): Promise<void> {
  if (!(await mayPublish(req, collection, site))) throw notAPublisher()
}

/** The refusal of those who have no right to publish at all. */
export function notAPublisher(): Refusal {
  return new Refusal(
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
  const writers: SiteRole[] = isDocumentCollection(collection) ? ['editor', 'clerk'] : ['editor']
  return hasRoleAt(req.user, owner, writers) && !(await needsFourEyes(req, collection, owner))
}

/** Whether the person may publish what he himself has written, with nobody else looking at it. */
export async function mayPublishAlone(
  req: PayloadRequest,
  collection: string,
  site: string | null,
): Promise<boolean> {
  return (await mayPublish(req, collection, site)) && !(await needsFourEyes(req, collection, site))
}

/** Whether two people have to stand behind what a site publishes of a collection; the root's rule for shared data. */
export async function needsFourEyes(
  req: PayloadRequest,
  collection: string,
  site: string | null,
): Promise<boolean> {
  const { fourEyes, fourEyesExcept } = await req.payload.findByID({
    collection: 'sites',
    id: site ?? (await rootSiteId(req.payload, req)),
    depth: 0,
    select: { fourEyes: true, fourEyesExcept: true },
    req,
  })
  const isException = (fourEyesExcept ?? []).some((exception) => exception === collection)
  return (fourEyes !== false) !== isException
}
