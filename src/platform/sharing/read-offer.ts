import type { PayloadRequest } from 'payload'
import type { Offer } from '@/payload-types'
import { idOf } from '../publishing/references'
import { Refusal } from '../publishing/refusal'
import { sitesWithRole } from '../users/memberships'
import type { ShareableCollection } from './shareable-collections'
import { WORKING_ROLES } from './working-roles'

/** The form of our ids. */
export const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** An offer as far as rights and answers depend on it. */
export type AskedOffer = {
  id: string
  collection: ShareableCollection
  itemId: string
  fromSite: string
  toSite: string
  state: Offer['state']
}

/** The offer that the address of an endpoint names. Throws 401 for nobody, 404 for people of neither of its two sites. */
export async function askedOffer(req: PayloadRequest): Promise<AskedOffer> {
  if (!req.user) throw new Refusal('Hãy đăng nhập.', 401)
  const { id } = req.routeParams ?? {}
  const found =
    typeof id === 'string' && UUID.test(id)
      ? await req.payload.findByID({ collection: 'offers', id, depth: 0, disableErrors: true, req })
      : null
  const [fromSite, toSite] = [idOf(found?.fromSite), idOf(found?.toSite)]
  const own = sitesWithRole(req.user, WORKING_ROLES)
  if (!found || !fromSite || !toSite || !(own.includes(fromSite) || own.includes(toSite))) {
    throw new Refusal('Không có đề nghị đăng lại này.', 404)
  }
  const { collection, itemId, state } = found
  return { id: found.id, collection, itemId, fromSite, toSite, state }
}

/** How the person signs: the name, which outlives the account. */
export function signatureOf(req: PayloadRequest): string {
  const { name, email } = (req.user ?? {}) as { name?: string; email?: string }
  return name || email || ''
}
