import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { Refusal } from '../../publishing/refusal'
import { normaliseText } from '../../text/normalise'
import { EVERY_ROLE, hasRoleAt, isSystemAdmin } from '../../users/memberships'
import { deleteUnused, MOST_AT_ONCE } from './delete-unused'
import { storeOnce } from './store-once'
import { whereUsed } from './where-used'

const upload = z.object({
  site: z.uuid(),
  alt: z.string().max(1000).default(''),
  anyway: z.boolean().default(false),
})
const deletion = z.object({ ids: z.array(z.uuid()).min(1).max(MOST_AT_ONCE) })

/** What the desk of a site's files asks and does, below `/api/media/kho`. */
export const mediaDeskEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/kho/tai-len',
    method: 'post',
    handler: async (req) => {
      assertLoggedIn(req)
      await addDataAndFileToRequest(req)
      const { data, success } = upload.safeParse(req.data)
      if (!success) throw new Refusal('Dữ liệu gửi lên không đúng.', 400)
      if (!isSystemAdmin(req.user) && !hasRoleAt(req.user, data.site, EVERY_ROLE))
        throw new Refusal('Bạn không làm việc ở trang này.', 403)
      if (!req.file) throw new Refusal('Hãy chọn tệp.', 400)
      const alt = normaliseText(data.alt).trim()
      const stored = await storeOnce(req, { ...data, alt, file: req.file })
      return Response.json(stored, { status: stored.same ? 409 : 201 })
    },
  },
  {
    path: '/kho/xoa-chua-dung',
    method: 'post',
    handler: async (req) => {
      assertLoggedIn(req)
      await addDataAndFileToRequest(req)
      const { data, success } = deletion.safeParse(req.data)
      if (!success) throw new Refusal(`Hãy chọn từ 1 đến ${MOST_AT_ONCE} tệp.`, 400)
      const ids = [...new Set(data.ids)]
      await deleteUnused(req, ids)
      return Response.json({ deleted: ids.length })
    },
  },
  {
    path: '/kho/noi-dung/:id',
    method: 'get',
    handler: async (req) => {
      assertLoggedIn(req)
      const { success, data: id } = z.uuid().safeParse(req.routeParams?.id)
      const file = success
        ? await req.payload.findByID({
            collection: 'media',
            id,
            select: {},
            depth: 0,
            disableErrors: true,
            overrideAccess: false,
            req,
          })
        : null
      if (!file) throw new Refusal('Không có tệp này.', 404)
      return Response.json(await whereUsed(req, file.id))
    },
  },
]

function assertLoggedIn({ user }: PayloadRequest): void {
  if (!user) throw new Refusal('Hãy đăng nhập.', 401)
}
