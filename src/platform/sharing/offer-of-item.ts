import type { PayloadRequest } from 'payload'
import type { Offer } from '@/payload-types'
import { Refusal } from '../publishing/refusal'
import { UUID } from './read-offer'
import { isShareable } from './shareable-collections'

/** What the people of an item read of its offer; `toSite` is a name, instants are ISO. */
export type ShownOffer = {
  state: Offer['state']
  toSite: string
  offeredAt: string
  decidedAt: string | null
  note: string | null
}

/** The newest offer of an item that the person may read, `null` where there is none. Throws 404 for any other item. */
export async function offerOfItem(req: PayloadRequest): Promise<ShownOffer | null> {
  const { collection, id } = req.query
  if (!req.user || typeof collection !== 'string' || !isShareable(collection) || !UUID.test(String(id))) {
    throw new Refusal('Không có mục này.', 404)
  }
  const item = await req.payload.findByID({
    collection,
    id: String(id),
    select: { site: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!item) throw new Refusal('Không có mục này.', 404)
  const { docs } = await req.payload.find({
    collection: 'offers',
    where: { collection: { equals: collection }, itemId: { equals: item.id } },
    sort: '-offeredAt',
    depth: 1,
    limit: 1,
    pagination: false,
    locale: 'vi',
    populate: { sites: { name: true } },
    req,
  })
  const [offer] = docs
  if (!offer) return null
  const { state, offeredAt, decidedAt, note, toSite } = offer
  return {
    state,
    toSite: typeof toSite === 'object' ? toSite.name : '',
    offeredAt,
    decidedAt: decidedAt ?? null,
    note: note ?? null,
  }
}
