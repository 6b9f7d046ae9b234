import { commitTransaction, initTransaction, killTransaction, saveVersion } from 'payload'
import { keepingDraft, storedRow, type PublishedTarget, type StoredRow } from './pending-draft'
import { recordPublication } from './record-publication'
import { followDraft } from '../workflow/follow-write'

type Data = Record<string, unknown>

/**
 * Changes an item on behalf of the portal (import, job) without touching what people are preparing. Payload merges every
 * update into the latest version, so a pending draft would go public with it; here the change is made to the published
 * row alone, and the draft is put back on top of it. An item that is not public stays so: only its draft changes.
 *
 * Runs in the transaction of `req`, or in one of its own.
 */
export function updatePublished(target: PublishedTarget, data: Data): Promise<void> {
  return inTransaction(target, async () => {
    const { payload, req, collection, id } = target
    const write = { collection, id, depth: 0, overrideAccess: true, req } as const
    const row = await storedRow(target)
    if (row?._status !== 'published') {
      await payload.update({ ...write, data, draft: true })
      return
    }
    await keepingDraft(target, async () => {
      await payload.update({ ...write, data: { ...data, _status: 'published' }, draft: false })
    })
    await followDraft(req, { collection, id })
  })
}

/**
 * Puts a stored row in the place of the published one, all languages at once, and publishes the item where it was not
 * public. For texts that a person has approved before (a decision whose day has come): Payload's own update writes one
 * language at a time and would publish a mixture in between. The pending draft stays, as with `updatePublished`.
 */
export function replacePublished(target: PublishedTarget, row: StoredRow): Promise<void> {
  return inTransaction(target, async () => {
    const { payload, req, collection, id } = target
    await keepingDraft(target, async () => {
      const { config } = payload.collections[collection]
      const published = { ...row, _status: 'published', updatedAt: new Date().toISOString() }
      // The adapter takes the row ids out of what it is given.
      await payload.db.updateOne({ collection, id, data: structuredClone(published), req, returning: false })
      await saveVersion({
        id,
        collection: config,
        docWithLocales: published,
        operation: 'update',
        draft: false,
        payload,
        req,
        returning: false,
      } as unknown as Parameters<typeof saveVersion>[0])
      await recordPublication({
        collection: config,
        doc: { id },
        operation: 'update',
        overrideAccess: true,
        req,
      } as unknown as Parameters<typeof recordPublication>[0])
    })
    await followDraft(req, { collection, id })
  })
}

async function inTransaction({ req }: PublishedTarget, work: () => Promise<void>): Promise<void> {
  const ownsTransaction = await initTransaction(req)
  try {
    await work()
    if (ownsTransaction) await commitTransaction(req)
  } catch (error) {
    if (ownsTransaction) await killTransaction(req)
    throw error
  }
}
