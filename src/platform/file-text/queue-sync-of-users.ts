import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { queueSync } from '../publishing/change-jobs'

/** Lets search and pages know of new text in a file: one job for every published item that uses it. */
export async function queueSyncOfUsers(payload: Payload, media: string, req?: PayloadRequest): Promise<void> {
  const { docs } = await payload.find({
    collection: 'media-uses',
    where: { media: { equals: media } },
    pagination: false,
    req,
  })
  const ownReq = req ?? (await createLocalReq({}, payload))
  for (const { collection, itemId } of docs) await queueSync(ownReq, { collection, id: itemId, site: null })
}
