import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'
import { mayPublishAlone } from '../publishing/publish-rule'
import { Refusal } from '../publishing/refusal'
import { normaliseText } from '../text/normalise'
import { act, type Press } from './act'
import { askedItem } from './asked-item'
import { ACTION_PATHS } from './paths'
import { shownWorkflow } from './shown-workflow'
import { ACTIONS, type Action } from './states'
import { isWorkflowCollection } from './workflow-collections'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const LONGEST_REASON = 1000

const sent = z.object({
  seen: z.string().default(''),
  reason: z.string().max(LONGEST_REASON).default(''),
  at: z.iso.datetime({ offset: true }).nullish(),
})

/** What people ask about an item's way to the public, and the steps they take, below `/api/workflow-items`. */
export const workflowEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/dang-ngay',
    method: 'get',
    handler: async (req) => {
      if (!req.user) throw new Refusal('Hãy đăng nhập.', 401)
      const { collection, site } = req.query
      if (!isWorkflowCollection(collection)) throw new Refusal('Không có loại nội dung này.', 404)
      const known = typeof site === 'string' && UUID.test(site) ? site : null
      return Response.json({ may: await mayPublishAlone(req, collection, known) })
    },
  },
  {
    path: '/muc/:kind/:id',
    method: 'get',
    handler: async (req) => Response.json(await shownWorkflow(req, await askedItem(req))),
  },
  {
    path: '/muc/:kind/:id/:step',
    method: 'post',
    handler: async (req) => {
      const key = await askedItem(req)
      const action = ACTIONS.find((each) => ACTION_PATHS[each] === req.routeParams?.step)
      if (!action) throw new Refusal('Không có bước này.', 404)
      await addDataAndFileToRequest(req)
      await act(req, key, pressOf(action, req.data))
      return Response.json(await shownWorkflow(req, key))
    },
  },
]

function pressOf(action: Action, data: unknown): Press {
  const { success, data: press } = sent.safeParse(data ?? {})
  if (!success)
    throw new Refusal(
      `Dữ liệu gửi lên không đúng: lý do dài quá ${LONGEST_REASON} ký tự hoặc ngày giờ sai.`,
      400,
    )
  const reason = normaliseText(press.reason).trim()
  return { action, seen: press.seen, reason: reason || null, at: press.at ? new Date(press.at) : null }
}
