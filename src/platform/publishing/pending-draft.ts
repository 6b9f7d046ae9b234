import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { withDraftAside } from '../workflow/marks'
import { canonicalJson, contentOf } from './content-hash'

/** An item as the database holds it: every language, ids for what it points to. */
export type StoredRow = Record<string, unknown> & { id?: string; _status?: string | null }
export type PublishedTarget = {
  payload: Payload
  req: PayloadRequest
  collection: CollectionSlug
  id: string
}

type Version = { id: string; autosave?: boolean; createdAt: string; updatedAt: string; version: StoredRow }

/** The row that the public reads, or would read; `null` where the item is gone. */
export function storedRow({ payload, req, collection, id }: PublishedTarget): Promise<StoredRow | null> {
  return payload.db.findOne<StoredRow & { id: string }>({ collection, where: { id: { equals: id } }, req })
}

/** What people have prepared on top of the row; `null` where the latest version is the published one. */
export async function pendingDraft(target: PublishedTarget): Promise<StoredRow | null> {
  return (await draftVersion(target))?.version ?? null
}

/**
 * Runs a write to the row with the pending draft set aside, then lays the draft on top again: of the fields that the
 * write changed the draft keeps those it had itself altered. A draft of which nothing is left is dropped.
 */
export async function keepingDraft(target: PublishedTarget, write: () => Promise<void>): Promise<void> {
  const pending = await draftVersion(target)
  if (!pending) return write()
  const before = await storedRow(target)
  await target.payload.db.deleteVersions({
    collection: target.collection,
    where: { id: { equals: pending.id } },
    req: target.req,
  })
  await withDraftAside(target.req, write)
  const after = await storedRow(target)
  const draft = laidOver(pending.version, before ?? {}, after ?? {})
  const isNothingLeft = canonicalJson(contentOf(draft)) === canonicalJson(contentOf(after ?? {}))
  if (!isNothingLeft) await putBack(target, pending, draft)
}

async function draftVersion({ payload, req, collection, id }: PublishedTarget): Promise<Version | null> {
  const { docs } = await payload.db.findVersions<StoredRow & { id: string }>({
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

function laidOver(draft: StoredRow, before: StoredRow, after: StoredRow): StoredRow {
  const isUntouched = (field: string) => sameValue(draft[field], before[field])
  const taken = Object.entries(after).filter(([field]) => isUntouched(field))
  return { ...draft, ...Object.fromEntries(taken), _status: 'draft' }
}

/** Equal for a reader: row ids do not matter, absent is empty. */
export function sameValue(one: unknown, other: unknown): boolean {
  return canonicalJson(contentOf({ value: one })) === canonicalJson(contentOf({ value: other }))
}

async function putBack(
  { payload, req, collection, id }: PublishedTarget,
  { autosave, createdAt }: Version,
  draft: StoredRow,
): Promise<void> {
  await payload.db.createVersion({
    collectionSlug: collection,
    parent: id,
    // The adapter takes the row ids out of what it is given.
    versionData: structuredClone(draft) as never,
    autosave: autosave ?? false,
    createdAt,
    // Two versions of one millisecond would both be the latest.
    updatedAt: new Date(Date.now() + 1).toISOString(),
    req,
    returning: false,
  })
}
