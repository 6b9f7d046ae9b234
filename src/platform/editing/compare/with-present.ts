import type { PayloadRequest } from 'payload'
import type { UnsavedText } from '@/payload-types'
import { differencesBetween, type Difference } from './differences'

/** An unsaved text beside what is saved now. */
export type Compared = { data: Record<string, unknown>; differences: Difference[] }

/** Lays an unsaved text of the person beside the item as it is saved now, in the language it was written in. */
export async function compareWithPresent(req: PayloadRequest, text: UnsavedText): Promise<Compared> {
  const data = text.data as Record<string, unknown>
  const present = text.itemId ? await presentText(req, text, text.itemId) : {}
  return { data, differences: await differencesBetween(req, text.collection, present, data) }
}

async function presentText(
  req: PayloadRequest,
  { collection, locale }: UnsavedText,
  id: string,
): Promise<Record<string, unknown>> {
  const item: unknown = await req.payload.findByID({
    collection: collection as 'news',
    id,
    locale: locale as 'vi',
    fallbackLocale: false,
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return item as Record<string, unknown>
}
