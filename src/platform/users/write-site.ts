import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../publishing/references'
import { Refusal } from '../publishing/refusal'

/**
 * Payload asks for leave before it fills in what is missing, and the tenancy plugin fills in the site of a cookie and
 * lets an item move to any site where the person has any role, an ended one too. So the site is judged once more as it
 * is written: to move an item somewhere is to make it there.
 */
export const writeOnlyWhereAllowed: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!req.user) return data
  const site = idOf((data as { site?: unknown }).site)
  const before = idOf((originalDoc as { site?: unknown } | undefined)?.site)
  if (operation === 'update' && site === before) return data
  if (site && (await collection.access.create({ req, data: { ...data, site } }))) return data
  throw new Refusal('Bạn không có vai trò để ghi mục này ở trang đã chọn.', 403)
}
