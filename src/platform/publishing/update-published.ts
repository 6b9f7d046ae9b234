import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { commitTransaction, initTransaction, killTransaction } from 'payload'
import { canonicalJson } from './content-hash'

type Data = Record<string, unknown>
type Row = Data & { _status?: string | null }
type Version = { id: string; autosave?: boolean; createdAt: string; updatedAt: string; version: Row }
type Target = { payload: Payload; req: PayloadRequest; collection: CollectionSlug; id: string }

/**
 * Changes an item on behalf of the portal (import, decision, job) without touching what people are preparing. Payload
 * merges every update into the latest version, so a pending draft would go public with it; here the change is made to
 * the published row alone, and the draft is put back on top of it. Of the fields that change, the draft keeps those it
 * had itself altered. An item that is not public stays so: only its draft changes.
 *
 * Runs in the transaction of `req`, or in one of its own.
 */
export async function updatePublished(target: Target, data: Data): Promise<void> {
  const ownsTransaction = await initTransaction(target.req)
  try {
    await change(target, data)
    if (ownsTransaction) await commitTransaction(target.req)
  } catch (error) {
    if (ownsTransaction) await killTransaction(target.req)
    throw error
  }
}

async function change(target: Target, data: Data): Promise<void> {
  const published = await publishedRow(target)
  if (!published) return saveDraft(target, data)

  const pending = await pendingDraft(target)
  if (pending) await removeVersion(target, pending)
  const { payload, req, collection, id } = target
  await payload.update({
    collection,
    id,
    data: { ...data, _status: 'published' },
    draft: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (!pending) return
  await putBack(target, pending)
  const untouchedByDraft = Object.entries(data).filter(
    ([field]) => canonicalJson(pending.version[field]) === canonicalJson(published[field]),
  )
  if (untouchedByDraft.length > 0) await saveDraft(target, Object.fromEntries(untouchedByDraft))
}

async function publishedRow({ payload, req, collection, id }: Target): Promise<Row | null> {
  const row = await payload.db.findOne<Row & { id: string }>({
    collection,
    where: { id: { equals: id } },
    req,
  })
  return row?._status === 'published' ? row : null
}

async function pendingDraft({ payload, req, collection, id }: Target): Promise<Version | null> {
  const { docs } = await payload.db.findVersions<Row & { id: string }>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  const [latest] = docs as unknown as Version[]
  return latest?.version._status === 'draft' ? latest : null
}

async function removeVersion({ payload, req, collection }: Target, version: Version): Promise<void> {
  await payload.db.deleteVersions({ collection, where: { id: { equals: version.id } }, req })
}

async function putBack({ payload, req, collection, id }: Target, draft: Version): Promise<void> {
  await payload.db.createVersion({
    collectionSlug: collection,
    parent: id,
    versionData: draft.version as never,
    autosave: draft.autosave ?? false,
    createdAt: draft.createdAt,
    updatedAt: new Date().toISOString(),
    req,
    returning: false,
  })
}

async function saveDraft({ payload, req, collection, id }: Target, data: Data): Promise<void> {
  await payload.update({ collection, id, data, draft: true, depth: 0, overrideAccess: true, req })
}
