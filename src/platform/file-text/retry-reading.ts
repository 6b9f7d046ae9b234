import { sql } from '@payloadcms/db-postgres/drizzle'
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { idOf } from '../publishing/references'
import { Refusal } from '../publishing/refusal'
import { assertNotEnded } from '../sites/ended-site'

const uuid = z.uuid()
const request = z.object({ overwriteCorrected: z.boolean().default(false) })

/**
 * Lets a file be read again from its first page. Pages that people corrected stay as they are unless they are given up
 * expressly; a reading that is under way is cut off by it.
 */
export const retryEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/retry',
  method: 'post',
  handler: async (req) => {
    const id = await fileAt(req)
    await addDataAndFileToRequest(req)
    const asked = request.safeParse(req.data ?? {})
    if (!asked.success) throw new Refusal('Yêu cầu không hợp lệ.', 400)
    await req.payload.db.drizzle.transaction(async (tx) => {
      await tx.execute(sql`
        update file_texts set state = 'waiting', problem = null, pages_read = 0, page_count = null, encoding = null,
          updated_at = now()
        where id = ${id}`)
      if (asked.data.overwriteCorrected)
        await tx.execute(sql`
          update file_pages set corrected_at = null, corrected_by = null, updated_at = now() where file_text_id = ${id}`)
    })
    return Response.json({ state: 'waiting' })
  },
}

/** The file that the address names, as far as the person may see it; whoever may see its text may have it read again. */
async function fileAt(req: PayloadRequest): Promise<string> {
  if (!req.user) throw new Refusal('Hãy đăng nhập.', 401)
  const id = uuid.safeParse(req.routeParams?.id)
  const { docs } = id.success
    ? await req.payload.find({
        collection: 'file-texts',
        where: { id: { equals: id.data } },
        limit: 1,
        depth: 0,
        pagination: false,
        overrideAccess: false,
        req,
      })
    : { docs: [] }
  if (!docs[0]) throw new Refusal('Không có tệp này, hoặc tệp không thuộc trang của bạn.', 404)
  const site = idOf(docs[0].site)
  if (site) await assertNotEnded(req, site)
  return docs[0].id
}
