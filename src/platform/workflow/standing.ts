import type { CollectionSlug, PayloadRequest } from 'payload'
import type { WorkflowItem } from '@/payload-types'
import { contentHash, contentOf } from '../publishing/content-hash'
import { pendingDraft, storedRow, type StoredRow } from '../publishing/pending-draft'
import { idOf } from '../publishing/references'
import { itemTitle } from './item-title'
import { afterPortalEdit, isApproved, type PublicSide, type Situation, type Working } from './states'
import type { Beginning, ItemKey } from './workflow-row'

/** An item as it is stored: what the public sees, and the text that people work on. */
export type Stored = {
  site: string | null
  title: string | null
  isPublic: boolean
  /** Of the text that people work on: the pending draft, or the item itself. */
  contentHash: string
  /** True while a draft lies on top of what is public, or nothing is public. */
  hasDraft: boolean
}

/** Reads an item with its pending draft; `null` where it is gone. */
export async function storedItem(req: PayloadRequest, { collection, id }: ItemKey): Promise<Stored | null> {
  const target = { payload: req.payload, req, collection: collection as CollectionSlug, id }
  const row = await storedRow(target)
  return row && asStored(row, await pendingDraft(target))
}

/** The same of what has been read already. */
export function asStored(row: StoredRow, draft: StoredRow | null): Stored {
  const isPublic = row._status === 'published'
  return {
    site: idOf(row.site),
    title: itemTitle(draft ?? row),
    isPublic,
    contentHash: contentHash(contentOf(draft ?? row)),
    hasDraft: draft !== null || !isPublic,
  }
}

/** How the row of an item begins that no person has touched since rows are kept. */
export async function beginningOf(
  req: PayloadRequest,
  { collection, id }: ItemKey,
  stored: Stored,
): Promise<Beginning> {
  const { docs } = await req.payload.find({
    collection: 'publications',
    where: { collection: { equals: collection }, itemId: { equals: id } },
    sort: '-createdAt',
    select: { action: true, hash: true },
    limit: 2,
    depth: 0,
    pagination: false,
    req,
  })
  const side: PublicSide = stored.isPublic ? 'published' : docs.length > 0 ? 'down' : 'never'
  const isOldText = docs.some(({ action, hash }) => action === 'publish' && hash === stored.contentHash)
  const working: Working = !stored.hasDraft || (side === 'down' && isOldText) ? 'none' : 'draft'
  const { site, title, contentHash } = stored
  return { site, title, contentHash, working, side }
}

/**
 * Where an item stands by its row. A text that the portal has changed underneath counts as changed, whatever the row says:
 * nobody has approved it as it is now.
 */
export function situationOf(row: WorkflowItem, stored: Stored): Situation {
  const isChanged = row.contentHash !== stored.contentHash
  const approvalFails = isApproved(row.working) && row.approvedHash !== stored.contentHash
  const working = isChanged || approvalFails ? afterPortalEdit(row.working) : row.working
  return { working, side: row.side, isUnconfirmed: Boolean(row.emergencyAt) }
}

/** Whether somebody other than the person wrote this text, or submitted it as it is. */
export function standsBehind(row: WorkflowItem, person: string | null, hash: string): boolean {
  if (row.contentHash !== hash) return false
  const isSubmittedByOther = row.working === 'submitted' && isOther(row.submitter, person)
  return isSubmittedByOther || isOther(row.writer ?? null, person)
}

/** A text that the portal itself wrote is nobody's own: whoever reads it is a second pair of eyes. */
function isOther(name: string | null | undefined, person: string | null): boolean {
  return (name ?? null) !== person
}

/** Whether the item has been public with exactly this content, and not by one person alone. */
export async function wasPublic(
  req: PayloadRequest,
  { collection, id }: ItemKey,
  row: WorkflowItem,
  hash: string,
): Promise<boolean> {
  if (row.emergencyAt && row.emergencyHash === hash) return false
  const { totalDocs } = await req.payload.count({
    collection: 'publications',
    where: {
      collection: { equals: collection },
      itemId: { equals: id },
      action: { equals: 'publish' },
      hash: { equals: hash },
    },
    req,
  })
  return totalDocs > 0
}
