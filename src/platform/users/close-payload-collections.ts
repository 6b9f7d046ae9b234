import type { Access, CollectionBeforeChangeHook, PayloadRequest, SanitizedConfig } from 'payload'
import { idOf } from '../publishing/references'
import { Refusal } from '../publishing/refusal'
import { isWorkflowCollection } from '../workflow/workflow-collections'
import { nobody, systemOnly } from './access'

const LOCKS = 'payload-locked-documents'
/** Each person's own rows only, by Payload's own rule. */
const PREFERENCES = 'payload-preferences'
const JOBS = 'payload-jobs'
const MIGRATIONS = 'payload-migrations'

/**
 * Payload adds tables of its own after the configuration is made, open to whoever has logged in. Here they are closed:
 * a notice "someone is editing this" reaches only those who read the item, and the rest is the portal's own business.
 */
export async function closePayloadCollections(config: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const closed = await config
  // After the tables are planned: Payload's own lock would else take its columns along.
  for (const collection of closed.collections)
    if (isWorkflowCollection(collection.slug)) collection.lockDocuments = false
  for (const collection of closed.collections) {
    const { slug } = collection
    if (!slug.startsWith('payload-') || slug === PREFERENCES || slug === JOBS) continue
    Object.assign(collection.access, { ...systemOnly, readVersions: nobody, unlock: nobody })
    if (slug === MIGRATIONS) Object.assign(collection.access, { read: nobody })
    if (slug !== LOCKS) continue
    Object.assign(collection.access, { read: locksInSight, update: locksInSight, delete: ownLocks })
    collection.hooks.beforeChange.push(takeOverOnly)
  }
  return closed
}

type Lock = { id: string; document?: { relationTo: string; value: unknown } | null }

const ownLocks: Access = ({ req: { user } }) =>
  Boolean(user) && { 'user.relationTo': { equals: 'users' }, 'user.value': { equals: user?.id } }

/** Locks of items that the person reads. There is one for each person at work, so asking for all is cheap. */
const locksInSight: Access = async ({ req }) => {
  if (!req.user) return false
  const { docs } = await req.payload.db.find<Lock>({ collection: LOCKS, pagination: false, req, where: {} })
  const byCollection = Map.groupBy(docs, ({ document }) => document?.relationTo)
  const seen = await Promise.all(
    [...byCollection].map(async ([slug, locks]) => {
      if (!slug) return []
      const readable = await readableIds(
        req,
        slug,
        locks.map(({ document }) => idOf(document?.value)),
      )
      return locks.filter(({ document }) => readable.has(idOf(document?.value))).map(({ id }) => id)
    }),
  )
  return { id: { in: seen.flat() } }
}

async function readableIds(req: PayloadRequest, slug: string, ids: (string | null)[]) {
  const { docs } = await req.payload.find({
    collection: slug as 'news',
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: {},
    depth: 0,
    pagination: false,
    draft: false,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  return new Set<string | null>(docs.map(({ id }) => id))
}

/** Whoever takes over an item from a colleague puts his own name on the lock, never another's. */
const takeOverOnly: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!req.user) return data
  const { document, user } = data as { document?: unknown; user?: { relationTo?: string; value?: unknown } }
  const before = (originalDoc as Lock | undefined)?.document
  const isSameItem = !document || JSON.stringify(document) === JSON.stringify(before)
  if (isSameItem && user?.relationTo === 'users' && idOf(user.value) === req.user.id) return data
  throw new Refusal('Chỉ nhận được việc đang sửa về tên của chính bạn.', 403)
}
