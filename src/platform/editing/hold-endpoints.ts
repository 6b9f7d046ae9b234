import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { Refusal } from '../publishing/refusal'
import { askedItem } from '../workflow/asked-item'
import type { ItemKey } from '../workflow/workflow-row'
import { deskState } from './desk-state'
import { letGo, takeHold } from './holds'

/** Who works on an item, below `/api/editing-holds`: asked by every open form, said by those that change something. */
export const holdEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/muc/:kind/:id',
    method: 'get',
    handler: async (req) => answer(await deskState(req, await askedItem(req))),
  },
  {
    path: '/muc/:kind/:id/giu',
    method: 'post',
    handler: async (req) => {
      const key = await itemToChange(req)
      await addDataAndFileToRequest(req)
      await takeHold(req, key, req.data?.takeOver === true)
      return answer(await deskState(req, key))
    },
  },
  {
    path: '/muc/:kind/:id/tha',
    method: 'post',
    handler: async (req) => {
      const key = await askedItem(req)
      await letGo(req, key)
      return answer(await deskState(req, key))
    },
  },
]

function answer(body: unknown): Response {
  return Response.json(body, { headers: { 'cache-control': 'no-store' } })
}

/** Who cannot save the item has no reason to keep others from it. Throws 404 like `askedItem`, 403. */
async function itemToChange(req: PayloadRequest): Promise<ItemKey> {
  const key = await askedItem(req)
  const { collection, id } = key
  const access = req.payload.collections[collection as 'news'].config.access.update
  const allowed = await access({ req, id })
  const isAllowed =
    typeof allowed === 'boolean'
      ? allowed
      : (
          await req.payload.count({
            collection: collection as 'news',
            where: { and: [{ id: { equals: id } }, allowed] },
            req,
          })
        ).totalDocs > 0
  if (!isAllowed) throw new Refusal('Bạn không có quyền sửa mục này nên không giữ được.', 403)
  return key
}
