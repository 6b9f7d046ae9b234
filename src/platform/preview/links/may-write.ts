import { createLocalReq, type PayloadRequest } from 'payload'
import { disabledAt } from '../../users/idle/account-states'
import type { PreviewKey } from '../unpublished-text'

/** Whether the person of the request may change the item, by the collection's own rule. */
export async function mayWrite(req: PayloadRequest, { collection, id }: PreviewKey): Promise<boolean> {
  if (!req.user) return false
  const allowed = await req.payload.collections[collection].config.access.update({ req, id })
  if (typeof allowed === 'boolean') return allowed
  const { totalDocs } = await req.payload.count({
    collection,
    where: { and: [{ id: { equals: id } }, allowed] },
    req,
  })
  return totalDocs > 0
}

/** The same of somebody who is not here: false also where the account is gone or out of use. */
export async function mayStillWrite(req: PayloadRequest, person: string, key: PreviewKey): Promise<boolean> {
  const { payload } = req
  if (await disabledAt(req, person)) return false
  const user = await payload.findByID({
    collection: 'users',
    id: person,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!user) return false
  return mayWrite(await createLocalReq({ user: { ...user, collection: 'users' } }, payload), key)
}
