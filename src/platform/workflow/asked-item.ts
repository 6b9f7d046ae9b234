import type { PayloadRequest } from 'payload'
import { idOf } from '../publishing/references'
import { Refusal } from '../publishing/refusal'
import { rootSiteId } from '../sites/root-site'
import { EVERY_ROLE, hasRoleAt, isSystemAdmin } from '../users/memberships'
import { isWorkflowCollection } from './workflow-collections'
import type { ItemKey } from './workflow-row'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Shared reference data is read by everyone at work, but how it is made is the business of the root's people. */
export async function worksAt(req: PayloadRequest, site: string | null): Promise<boolean> {
  const owner = site ?? (await rootSiteId(req.payload, req))
  return isSystemAdmin(req.user) || hasRoleAt(req.user, owner, EVERY_ROLE)
}

/** The item that the address names. Throws 401 for nobody, 404 for whoever has nothing to do with it. */
export function askedItem(req: PayloadRequest): Promise<ItemKey> {
  // Payload itself fills in a parameter named `collection`.
  const { kind, id } = req.routeParams ?? {}
  return itemAtWork(req, kind, id)
}

/** An item that the person may read and works on, by what was sent as its kind and id. Throws like `askedItem`. */
export async function itemAtWork(req: PayloadRequest, collection: unknown, id: unknown): Promise<ItemKey> {
  if (!req.user) throw new Refusal('Hãy đăng nhập.', 401)
  if (!isWorkflowCollection(collection) || typeof id !== 'string' || !UUID.test(id))
    throw new Refusal('Không có mục này.', 404)
  const item = await req.payload.findByID({
    collection,
    id,
    select: { site: true } as never,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!item || !(await worksAt(req, idOf((item as { site?: unknown }).site))))
    throw new Refusal('Không có mục này.', 404)
  return { collection, id }
}
