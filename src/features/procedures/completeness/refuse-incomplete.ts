import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { contentHash, contentOf } from '@/platform/publishing/content-hash'
import { Refusal } from '@/platform/publishing/refusal'
import { MANDATORY_PARTS } from '../vocabulary'
import { type MandatoryPart, missingParts } from './missing-parts'

type Row = Record<string, unknown> & { id: string; _status?: string | null }

/**
 * A procedure that lacks a mandatory part is not published (Nghị định 63/2010/NĐ-CP, Điều 8): looks at the outcome of a
 * person's write, whichever way it was done, and a refusal rolls it back. Of an imported procedure the parts are excused
 * that it already lacked in public, because its source has none and hiding it would be worse; taking one away is not.
 */
export const refuseIncomplete: CollectionAfterChangeHook = async ({ doc, overrideAccess, req }) => {
  const written = doc as Row
  if (overrideAccess) return written
  const row = await req.payload.db.findOne<Row>({
    collection: 'procedures',
    where: { id: { equals: written.id } },
    req,
  })
  if (row?._status !== 'published') return written
  const missing = missingParts(row)
  if (missing.length === 0) return written
  const { isPublic, hash, snapshot } = await lastPublished(req, row.id)
  if (isPublic && hash === contentHash(contentOf(row))) return written
  const excused = snapshot.sourceName ? missingParts(snapshot) : []
  const refused = missing.filter((part) => !excused.includes(part))
  if (refused.length > 0) throw new Refusal(listOf(refused), 400)
  return written
}

/** What the public saw last, and whether it still does. */
async function lastPublished(req: PayloadRequest, itemId: string) {
  const { docs } = await req.payload.find({
    collection: 'publications',
    where: { collection: { equals: 'procedures' }, itemId: { equals: itemId } },
    sort: '-createdAt',
    select: { action: true, hash: true, snapshot: true },
    // What was taken offline had been published just before.
    limit: 2,
    depth: 0,
    pagination: false,
    req,
  })
  const shown = docs.find(({ action }) => action === 'publish')
  return {
    isPublic: docs[0]?.action === 'publish',
    hash: shown?.hash,
    snapshot: (shown?.snapshot ?? {}) as Record<string, unknown>,
  }
}

/** The admin prints what stands behind the colon as a list, split at its commas. */
function listOf(parts: MandatoryPart[]): string {
  const lines = MANDATORY_PARTS.filter(({ value }) => parts.includes(value)).map(
    ({ label, tab }) => `${label} (thẻ “${tab.replaceAll(', ', ' – ')}”)`,
  )
  return `Chưa đăng được vì còn thiếu phần bắt buộc: ${lines.join(', ')}`
}
