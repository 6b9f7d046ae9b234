import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { replaceMediaUses } from '../media/media-uses'
import { queueSync } from './change-jobs'
import { contentHash, contentOf } from './content-hash'
import { filesIn, idOf } from './references'
import { claimSlug } from './slug-history'
import { SYSTEM_ACTOR } from '../workflow/actor'
import { followWrite } from '../workflow/follow-write'
import { itemTitle } from '../workflow/item-title'
import { judgeWrite, type Write } from '../workflow/judge-write'
import { logStep } from '../workflow/log'
import { markOf } from '../workflow/marks'
import { forgetRow } from '../workflow/workflow-row'

type Item = Record<string, unknown> & { id: string; _status?: string | null }

/**
 * Runs after every write to a publishable collection, inside its transaction, and looks at the outcome: did what the
 * public sees change? Only then is it an act of publishing, whichever way it was done – save, bulk edit, restore,
 * duplicate or unpublish – and the state table decides whether the person may do it. A refusal rolls the write back.
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
  const isUnchanged = isPublic ? wasPublic && last.hash === hash : !wasPublic
  const site = idOf(item.site)
  const write: Write = {
    key: { collection: collection.slug, id: item.id },
    site,
    row: item,
    hash,
    act: isUnchanged ? null : isPublic ? 'publish' : 'unpublish',
    wasPublic,
    wasEverPublic: last !== null,
    operation,
    isByPerson: !overrideAccess,
  }
  const held = await judgeWrite(req, write)
  if (write.act) {
    if (isPublic && typeof item.slug === 'string') {
      await claimSlug(req, { collection: collection.slug, site, slug: item.slug }, item.id)
    }
    const files = isPublic ? filesIn(collection.flattenedFields, content) : []
    await replaceMediaUses(req, { collection: collection.slug, id: item.id }, files)
    await writePublication(req, {
      collection: collection.slug,
      itemId: item.id,
      site,
      ...(isPublic ? { action: 'publish', hash, snapshot: content } : { action: 'unpublish' }),
    })
    await queueSync(req, { collection: collection.slug, id: item.id, site })
  }
  await followWrite(req, write, held)
  return doc as Item
}

/** A deleted item leaves the public like an unpublished one. */
export const recordDeletion: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  const item = doc as Item
  const site = idOf(item.site)
  const key = { collection: collection.slug, id: item.id }
  await forgetRow(req, key)
  await logStep(req, { ...key, site, title: itemTitle(item) }, { action: 'delete' })
  const last = await lastPublication(req, collection.slug, item.id)
  if (last?.action !== 'publish') return
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
  const mark = markOf(req)
  const actor = req.user?.email ?? (mark?.kind === 'schedule' && mark.by ? mark.by : SYSTEM_ACTOR)
  await req.payload.create({ collection: 'publications', data: { ...publication, actor }, depth: 0, req })
}
