import { sql } from '@payloadcms/db-postgres/drizzle'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { pendingDraft } from '../publishing/pending-draft'
import { filesIn } from '../publishing/references'
import { connectionOf } from '../publishing/transaction'
import { systemOnly } from '../users/access'
import { isDraftAside } from '../workflow/marks'

/**
 * Which draft uses which file: a row for each file of the text that people work on, where that is not the public one.
 * It is written with each draft, and by the worker for drafts from before; nothing becomes public by it.
 */
export const draftMediaUses: CollectionConfig = {
  slug: 'draft-media-uses',
  labels: { singular: 'Bản nháp dùng tệp', plural: 'Bản nháp dùng tệp' },
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

/** Follows the drafts of a publishable collection, in the transaction of the write. */
export const followDraftFiles: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  // Of a draft that lies aside while the public text is changed the files stay as they are.
  if (!isDraftAside(req)) await writeDraftUses(req, collection, String((doc as { id: unknown }).id))
  return doc as unknown
}

/** A deleted item uses nothing. */
export const forgetDraftFiles: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await keepUses(req, { collection: collection.slug, id: String(id) }, [])
}

/** Writes down which files the text uses that people work on; none where the latest text is the public one. */
export async function writeDraftUses(
  req: PayloadRequest,
  { slug, flattenedFields }: SanitizedCollectionConfig,
  id: string,
): Promise<void> {
  const draft = await pendingDraft({ payload: req.payload, req, collection: slug, id })
  await keepUses(req, { collection: slug, id }, draft ? filesIn(flattenedFields, draft) : [])
}

async function keepUses(
  req: PayloadRequest,
  { collection, id }: { collection: string; id: string },
  media: string[],
): Promise<void> {
  const db = await connectionOf(req)
  await db.execute(sql`
    DELETE FROM draft_media_uses
    WHERE collection = ${collection} AND item_id = ${id} AND media <> ALL(${sql.param(media)}::text[])`)
  if (media.length === 0) return
  await db.execute(sql`
    INSERT INTO draft_media_uses (id, media, collection, item_id)
    SELECT gen_random_uuid(), used, ${collection}, ${id} FROM unnest(${sql.param(media)}::text[]) used
    ON CONFLICT (media, collection, item_id) DO NOTHING`)
}
