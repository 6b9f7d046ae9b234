import type { CollectionBeforeDeleteHook } from 'payload'
import { Refusal } from '@/platform/publishing/refusal'

/** Reports would go with their directive; one that somebody has reported on leaves the public, but stays. */
export const keepReported: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'task-reports',
    where: { directive: { equals: id } },
    req,
  })
  if (totalDocs > 0) {
    throw new Refusal('Văn bản này đã có nơi nhận báo cáo nên không xóa được. Hãy gỡ xuống thay vì xóa.', 409)
  }
}
