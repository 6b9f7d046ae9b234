import type { CollectionBeforeDeleteHook } from 'payload'
import { Refusal } from '../publishing/refusal'
import { idOf } from '../publishing/references'

/**
 * A category that a block of its site's home page is about cannot be deleted: the database would refuse with words that
 * help nobody.
 */
export const refuseWhileOnHome: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const category = await req.payload.findByID({
    collection: 'categories',
    id,
    depth: 0,
    select: { site: true },
    disableErrors: true,
    req,
  })
  const siteId = idOf(category?.site)
  if (siteId === null) return
  const { home } = await req.payload.findByID({
    collection: 'sites',
    id: siteId,
    depth: 0,
    select: { home: true },
    req,
  })
  const isUsed = home?.some((block) => block.blockType === 'categoryNews' && idOf(block.category) === id)
  if (isUsed) {
    throw new Refusal('Trang chủ đang có khối tin của chuyên mục này. Hãy bỏ khối ấy trước khi xóa.', 409)
  }
}
