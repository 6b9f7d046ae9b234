import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'
import { Refusal } from '../../publishing/refusal'
import type { SearchableCollection } from '../../search/indexing/searchable'
import { EVERY_ROLE, hasRoleAt, isSystemAdmin } from '../../users/memberships'
import { findItems } from './find-items'
import { itemsRead, publicItemsRead } from './item-names'
import { FINDABLE } from './linkable'
import { FIND_PATH } from './path'

const collection = z.enum(FINDABLE.map((one) => one.collection))
const form = z.object({
  site: z.uuid(),
  text: z.string().trim().max(200).default(''),
  among: z.array(collection).max(FINDABLE.length).default([]),
  /** An item that was chosen before: only it is wanted. */
  chosen: z.object({ collection, id: z.uuid() }).nullish(),
})

/** `POST /api/bai-viet/tim-muc`: what a text of a site can link to and show, for people of the site. */
export function findEndpoint(list: SearchableCollection[]): Endpoint {
  return {
    path: FIND_PATH,
    method: 'post',
    handler: async (req) => {
      if (!req.user) throw new Refusal('Hãy đăng nhập để tìm mục.', 401)
      await addDataAndFileToRequest(req)
      const asked = form.safeParse(req.data ?? {})
      if (!asked.success) throw new Refusal('Yêu cầu không hợp lệ. Hãy tải lại trang rồi thử lại.', 400)
      const { site, text, among, chosen } = asked.data
      if (!isSystemAdmin(req.user) && !hasRoleAt(req.user, site, EVERY_ROLE))
        throw new Refusal('Bạn không làm việc ở trang này.', 403)
      const items = chosen
        ? [
            ...(await publicItemsRead(req, chosen.collection, [chosen.id])),
            ...(await itemsRead(req, chosen.collection, { where: { id: { equals: chosen.id } }, limit: 1 })),
          ].slice(0, 1)
        : await findItems(req, list, { site, text, among })
      return Response.json({ items }, { headers: { 'cache-control': 'no-store' } })
    },
  }
}
