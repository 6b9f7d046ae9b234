import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { queueSync } from '../publishing/change-jobs'
import { idOf } from '../publishing/references'

/** Lets search and pages know of new text in a file: one job for every published item that uses it. */
export async function queueSyncOfUsers(payload: Payload, media: string, req?: PayloadRequest): Promise<void> {
  const { docs } = await payload.find({
    collection: 'media-uses',
    where: { media: { equals: media } },
    pagination: false,
    req,
  })
  const ownReq = req ?? (await createLocalReq({}, payload))
  for (const { collection, itemId } of docs) {
    const item = await payload.findByID({
      collection: collection as CollectionSlug,
      id: itemId,
      depth: 0,
      disableErrors: true,
      req: ownReq,
    })
    // The lists of its site carry the links to the text.
    const site = idOf((item as { site?: unknown } | null)?.site)
    await queueSync(ownReq, { collection, id: itemId, site })
  }
}
