import type { CollectionConfig, PayloadRequest } from 'payload'
import { systemOnly } from '../users/access'

/** Which published item uses which file; a file is public only while there is such a row. */
export const mediaUses: CollectionConfig = {
  slug: 'media-uses',
  labels: { singular: 'Nơi dùng tệp', plural: 'Nơi dùng tệp' },
  admin: { group: 'Hệ thống', hidden: true },
  access: systemOnly,
  timestamps: false,
  indexes: [
    { fields: ['media', 'collection', 'itemId'], unique: true },
    { fields: ['collection', 'itemId'] },
  ],
  fields: [
    { name: 'media', type: 'text', required: true },
    { name: 'collection', type: 'text', required: true },
    { name: 'itemId', type: 'text', required: true },
  ],
}

/**
 * Writes down which files a published item uses, and opens or closes those files to the public. Pass no files when
 * the item leaves the public.
 */
export async function replaceMediaUses(
  req: PayloadRequest,
  item: { collection: string; id: string },
  mediaIds: string[],
): Promise<void> {
  const { payload } = req
  const ofItem = { collection: { equals: item.collection }, itemId: { equals: item.id } }
  const before = await payload.find({ collection: 'media-uses', where: ofItem, pagination: false, req })
  const known = new Set(before.docs.map((use) => use.media))
  const wanted = new Set(mediaIds)
  const gone = [...known].filter((media) => !wanted.has(media))
  const added = [...wanted].filter((media) => !known.has(media))
  const touched = [...gone, ...added].sort()
  if (touched.length === 0) return

  await lockMedia(req, touched)
  if (gone.length > 0) {
    await payload.delete({ collection: 'media-uses', where: { ...ofItem, media: { in: gone } }, req })
  }
  for (const media of added) {
    await payload.create({
      collection: 'media-uses',
      data: { media, collection: item.collection, itemId: item.id },
      req,
    })
  }
  const stillUsed = await payload.find({
    collection: 'media-uses',
    where: { media: { in: touched } },
    pagination: false,
    req,
  })
  const publicIds = new Set(stillUsed.docs.map((use) => use.media))
  for (const id of touched) {
    await payload.db.updateOne({ collection: 'media', id, data: { isPublic: publicIds.has(id) }, req })
  }
}

/**
 * Two items that share a file may leave the public at the same moment; each would still see the other's use and the
 * file would stay open for ever. Locking the file first makes the second wait for the first. Sorted ids keep two
 * waiting transactions from blocking each other.
 */
async function lockMedia(req: PayloadRequest, sortedIds: string[]): Promise<void> {
  for (const id of sortedIds) {
    const updatedAt = new Date().toISOString()
    await req.payload.db.updateOne({ collection: 'media', id, data: { updatedAt }, req })
  }
}
