import { extname } from 'node:path'
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { checkContent } from '../../media/check-content'
import { LARGEST_FILE_BYTES } from '../../media/file-types'
import { Refusal } from '../../publishing/refusal'
import { assertNotEnded } from '../../sites/ended-site'
import { WORD_FILE_PATH, WRITTEN_COLLECTIONS } from './path'
import { readWordFile } from './read-word-file'

const form = z.object({ site: z.uuid(), collection: z.enum(WRITTEN_COLLECTIONS) })

/**
 * `POST /api/bai-viet/tep-word`: a .docx as HTML for the form of an item, for whoever may make one at the site. Nothing is
 * written.
 */
export const wordFileEndpoint: Endpoint = {
  path: WORD_FILE_PATH,
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new Refusal('Hãy đăng nhập để lấy bài từ tệp Word.', 401)
    await addDataAndFileToRequest(req)
    const asked = form.safeParse(req.data ?? {})
    if (!asked.success) throw new Refusal('Hãy chọn trang (đơn vị) của bài trước, rồi chọn tệp.', 400)
    await assertMayWrite(req, asked.data)
    const text = await readWordFile(wordFileIn(req))
    return Response.json(text, { headers: { 'cache-control': 'no-store' } })
  },
}

async function assertMayWrite(
  req: PayloadRequest,
  { site, collection }: z.infer<typeof form>,
): Promise<void> {
  const { access } = req.payload.collections[collection].config
  if (!(await access.create({ req, data: { site } })))
    throw new Refusal('Bạn không có vai trò để viết bài ở trang này.', 403)
  await assertNotEnded(req, site)
}

function wordFileIn({ file }: PayloadRequest): Buffer {
  if (!file) throw new Refusal('Hãy chọn tệp Word (.docx).', 400)
  const ending = extname(file.name).toLowerCase()
  if (ending === '.doc')
    throw new Refusal(
      'Tệp .doc là định dạng Word đời cũ. Hãy mở bằng Word, chọn “Lưu thành” → “Word Document (.docx)”, rồi chọn lại.',
      400,
    )
  if (ending !== '.docx') throw new Refusal('Chỉ lấy bài được từ tệp Word có đuôi .docx.', 400)
  if (file.size > LARGEST_FILE_BYTES)
    throw new Refusal(
      'Tệp lớn hơn 25 MB. Hãy nén ảnh trong tệp (Word: Định dạng ảnh → Nén ảnh) rồi chọn lại.',
      400,
    )
  checkContent(file.data, ending)
  return file.data
}
