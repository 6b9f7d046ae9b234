import type { PayloadRequest } from 'payload'
import { Refusal } from '@/platform/publishing/refusal'
import { idOf } from '@/platform/publishing/references'
import { assertNotEnded } from '@/platform/sites/ended-site'
import { actsFor } from './people'

/** A recipient's row as far as rights depend on it. */
export type Delivery = {
  id: string
  directive: string
  issuer: string
  /** `null` for an agency. */
  site: string | null
  agency: string | null
  sentAt: string
  receivedAt: string | null
  receivedBy: string | null
  withdrawnAt: string | null
}

/** The form of our ids. */
export const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** The delivery if the person of `req` may see it: as recipient or as issuer; `null` for every other. */
export async function readDelivery(req: PayloadRequest, id: unknown): Promise<Delivery | null> {
  if (!req.user || typeof id !== 'string' || !UUID.test(id)) return null
  const { docs } = await req.payload.find({
    collection: 'directive-deliveries',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const [found] = docs
  if (!found) return null
  return {
    id: found.id,
    directive: idOf(found.directive) ?? '',
    issuer: idOf(found.issuer) ?? '',
    site: idOf(found.site),
    agency: idOf(found.agency),
    sentAt: found.sentAt,
    receivedAt: found.receivedAt ?? null,
    receivedBy: found.receivedBy ?? null,
    withdrawnAt: found.withdrawnAt ?? null,
  }
}

/** The delivery that the address of an endpoint names. Throws 401 for nobody, 404 for what the person does not see. */
export async function askedDelivery(req: PayloadRequest): Promise<Delivery> {
  if (!req.user) throw new Refusal('Hãy đăng nhập.', 401)
  const delivery = await readDelivery(req, req.routeParams?.id)
  if (!delivery) throw new Refusal('Không có văn bản đến này.', 404)
  return delivery
}

/** The same for those who may act for the recipient; the others get 403. */
export async function ownDelivery(req: PayloadRequest): Promise<Delivery> {
  const delivery = await askedDelivery(req)
  if (!actsFor(req.user, delivery)) {
    throw new Refusal('Chỉ người của nơi nhận được xác nhận đã nhận và báo cáo.', 403)
  }
  await assertActorNotEnded(req, delivery)
  return delivery
}

/** A unit that is no more neither receives nor reports; its directives are followed up by whoever takes its place. */
export async function assertActorNotEnded(
  req: PayloadRequest,
  { site, issuer }: Pick<Delivery, 'site' | 'issuer'>,
): Promise<void> {
  await assertNotEnded(req, site ?? issuer)
}

/** How the person signs: the name, which outlives the account. */
export function signatureOf(req: PayloadRequest): string {
  const { name, email } = (req.user ?? {}) as { name?: string; email?: string }
  return name || email || ''
}
