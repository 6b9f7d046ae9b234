import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { replaceMediaUses } from '../media/media-uses'
import { queueSync } from './change-jobs'
import { contentHash, contentOf } from './content-hash'
import { assertMayPublish } from './publish-rule'
import { idOf, referencesIn } from './references'
import { claimSlug } from './slug-history'

/** Who publishes where no person does: imports, decisions whose day has come, the demo. */
export const SYSTEM_ACTOR = 'Hệ thống'

type Item = Record<string, unknown> & { id: string; _status?: string | null }

/**
 * Runs after every write to a publishable collection, inside its transaction, and looks at the outcome: did what the
 * public sees change? Only then is it an act of publishing, whichever way it was done – save, bulk edit, restore,
 * duplicate or unpublish – and one rule decides whether the person may do it. A refusal rolls the write back.
 */
export const recordPublication: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  overrideAccess,
  req,
}) => {
  const item = await readRow(req, collection.slug, (doc as Item).id)
  const last = operation === 'create' ? null : await lastPublication(req, collection.slug, item.id)
  const isPublic = item._status === 'published'
  const wasPublic = last?.action === 'publish'
  const content = contentOf(item)
  const hash = contentHash(content)
  if (isPublic ? wasPublic && last.hash === hash : !wasPublic) return doc as Item

  const site = idOf(item.site)
  if (!overrideAccess) await assertMayPublish(req, collection.slug, site)
  if (isPublic && typeof item.slug === 'string') {
    await claimSlug(req, { collection: collection.slug, site, slug: item.slug }, item.id)
  }
  const media = isPublic
    ? referencesIn(collection.flattenedFields, content).filter(
        (reference) => reference.collection === 'media',
      )
    : []
  await replaceMediaUses(req, { collection: collection.slug, id: item.id }, [
    ...new Set(media.map(({ id }) => id)),
  ])
  await writePublication(req, {
    collection: collection.slug,
    itemId: item.id,
    site,
    ...(isPublic ? { action: 'publish', hash, snapshot: content } : { action: 'unpublish' }),
  })
  await queueSync(req, { collection: collection.slug, id: item.id, site })
  return doc as Item
}

/** A deleted item leaves the public like an unpublished one. */
export const recordDeletion: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  const item = doc as Item
  const last = await lastPublication(req, collection.slug, item.id)
  if (last?.action !== 'publish') return
  const site = idOf(item.site)
  await replaceMediaUses(req, { collection: collection.slug, id: item.id }, [])
  await writePublication(req, { collection: collection.slug, itemId: item.id, site, action: 'delete' })
  await queueSync(req, { collection: collection.slug, id: item.id, site })
}

/** The row that the public reads, with all its languages – not the latest draft. */
async function readRow(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<Item> {
  const row = await req.payload.db.findOne<Item>({ collection, where: { id: { equals: id } }, req })
  if (!row) throw new Error(`The row of ${collection} ${id} vanished inside its own transaction.`)
  return row
}

async function lastPublication(req: PayloadRequest, collection: string, itemId: string) {
  const { docs } = await req.payload.find({
    collection: 'publications',
    where: { collection: { equals: collection }, itemId: { equals: itemId } },
    sort: '-createdAt',
    select: { action: true, hash: true },
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  return docs[0] ?? null
}

type NewPublication = {
  collection: string
  itemId: string
  site: string | null
  action: 'publish' | 'unpublish' | 'delete'
  hash?: string
  snapshot?: Record<string, unknown>
}

async function writePublication(req: PayloadRequest, publication: NewPublication): Promise<void> {
  // As text, so that the line still names a person after the account is gone.
  const actor = req.user?.email ?? SYSTEM_ACTOR
  await req.payload.create({ collection: 'publications', data: { ...publication, actor }, depth: 0, req })
}
