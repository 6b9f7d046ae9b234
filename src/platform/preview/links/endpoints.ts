import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'
import { Refusal } from '../../publishing/refusal'
import { itemToWrite, UUID } from '../asked-item'
import { listLinks } from './list-links'
import { makeLink, USUAL_DAYS } from './make-link'
import { revokeLink } from './revoke-link'

const wish = z.object({ days: z.number().default(USUAL_DAYS) })

/** Links of an item for reviewers, below `/api/review-links`: for whoever may change the item. */
export const reviewLinkEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/muc/:kind/:id',
    method: 'get',
    handler: async (req) => Response.json({ links: await listLinks(req, await itemToWrite(req)) }),
  },
  {
    path: '/muc/:kind/:id',
    method: 'post',
    handler: async (req) => {
      const key = await itemToWrite(req)
      await addDataAndFileToRequest(req)
      const { success, data } = wish.safeParse(req.data ?? {})
      if (!success) throw new Refusal('Thời hạn gửi lên không đúng.', 400)
      const address = await makeLink(req, key, data.days)
      return Response.json({ address, links: await listLinks(req, key) })
    },
  },
  {
    path: '/muc/:kind/:id/thu-hoi/:link',
    method: 'post',
    handler: async (req) => {
      const key = await itemToWrite(req)
      const link = req.routeParams?.link
      if (typeof link !== 'string' || !UUID.test(link)) throw new Refusal('Không có liên kết này.', 404)
      await revokeLink(req, key, link)
      return Response.json({ links: await listLinks(req, key) })
    },
  },
]
