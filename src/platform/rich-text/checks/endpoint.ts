import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'
import { Refusal } from '../../publishing/refusal'
import { EVERY_ROLE, hasRoleAt, isSystemAdmin } from '../../users/memberships'
import { knownTargets } from './known-targets'
import { MOST_ASKED } from './named-things'
import { CHECKS_PATH } from './path'

const LONGEST = 2000
const texts = z.array(z.string().max(LONGEST)).max(MOST_ASKED)
const form = z.object({
  site: z.uuid(),
  links: texts,
  numbers: texts,
  media: z.array(z.uuid()).max(MOST_ASKED),
  targets: texts.default([]),
})

/** `POST /api/bai-viet/soat`: which of the things that a text names are not there, for people of the site. */
export const checksEndpoint: Endpoint = {
  path: CHECKS_PATH,
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new Refusal('Hãy đăng nhập để soát bài.', 401)
    await addDataAndFileToRequest(req)
    const asked = form.safeParse(req.data ?? {})
    if (!asked.success) throw new Refusal('Yêu cầu không hợp lệ. Hãy tải lại trang rồi thử lại.', 400)
    const { site, ...question } = asked.data
    if (!isSystemAdmin(req.user) && !hasRoleAt(req.user, site, EVERY_ROLE))
      throw new Refusal('Bạn không làm việc ở trang này.', 403)
    return Response.json(await knownTargets(req, site, question), {
      headers: { 'cache-control': 'no-store' },
    })
  },
}
