import type { CollectionBeforeChangeHook } from 'payload'
import type { Agency } from '@/payload-types'
import { Refusal } from '../publishing/refusal'
import { idOf } from '../publishing/references'

const MOST_LEVELS = 20

/** Refuses an agency that would stand below itself. */
export const refuseCircle: CollectionBeforeChangeHook<Agency> = async ({ data, originalDoc, req }) => {
  const own = originalDoc?.id
  let above = idOf(data.parent)
  for (let level = 0; own && above && level < MOST_LEVELS; level += 1) {
    if (above === own) {
      throw new Refusal('Cơ quan không thể trực thuộc chính mình, kể cả qua cơ quan khác. Hãy chọn lại.', 400)
    }
    const parent = await req.payload.findByID({
      collection: 'agencies',
      id: above,
      select: { parent: true },
      depth: 0,
      disableErrors: true,
      req,
    })
    above = idOf(parent?.parent)
  }
  return data
}
