import type { PayloadRequest } from 'payload'
import { Refusal } from '../publishing/refusal'
import { isReadable } from '../sites/content-path'
import { mayWrite } from './links/may-write'
import type { PreviewKey } from './unpublished-text'

export const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * The item that an address names, for somebody who may change it. Throws 401 for nobody, 404 for whoever may not: others
 * do not learn that it exists.
 */
export async function itemToWrite(req: PayloadRequest): Promise<PreviewKey> {
  if (!req.user) throw new Refusal('Hãy đăng nhập.', 401)
  // Payload itself fills in a parameter named `collection`.
  const { kind, id } = req.routeParams ?? {}
  if (typeof kind !== 'string' || !isReadable(kind) || typeof id !== 'string' || !UUID.test(id))
    throw new Refusal('Không có mục này.', 404)
  const key: PreviewKey = { collection: kind, id }
  const isThere = await req.payload.findByID({
    collection: kind,
    id,
    select: {},
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!isThere || !(await mayWrite(req, key))) throw new Refusal('Không có mục này.', 404)
  return key
}
