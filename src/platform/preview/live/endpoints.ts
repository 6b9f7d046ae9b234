import type { Endpoint } from 'payload'
import { Refusal } from '../../publishing/refusal'
import { itemToWrite } from '../asked-item'
import { keepUnsaved } from './unsaved-texts'

const MOST_BYTES = 4 * 1024 * 1024

/** Takes the text of a form as it is being typed, for the preview beside it; nothing is stored. */
export const previewEndpoints: Endpoint[] = [
  {
    path: '/xem-truoc/:kind/:id',
    method: 'post',
    handler: async (req) => {
      const key = await itemToWrite(req)
      const sent = (await req.text?.()) ?? ''
      const bytes = Buffer.byteLength(sent)
      if (bytes > MOST_BYTES) throw new Refusal('Nội dung quá dài để xem trước khi chưa lưu.', 413)
      keepUnsaved(String(req.user?.id), key, objectIn(sent), bytes)
      return Response.json({ kept: true })
    },
  },
]

function objectIn(sent: string): Record<string, unknown> {
  try {
    const data: unknown = JSON.parse(sent)
    if (typeof data === 'object' && data !== null && !Array.isArray(data))
      return data as Record<string, unknown>
  } catch {
    // Answered below, like everything else that is no form.
  }
  throw new Refusal('Dữ liệu gửi lên không đúng.', 400)
}
