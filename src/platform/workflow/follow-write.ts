import type { CollectionSlug, PayloadRequest } from 'payload'
import type { WorkflowItem } from '@/payload-types'
import { pendingDraft } from '../publishing/pending-draft'
import { idOf } from '../publishing/references'
import { nameOf } from './actor'
import type { PublicAct } from './authorise'
import { itemTitle } from './item-title'
import type { Write } from './judge-write'
import { leaveState } from './leave-state'
import { logAndTell } from './letters/tell'
import type { LoggedItem } from './log'
import { isDraftAside, markOf } from './marks'
import { asStored, storedItem, type Stored } from './standing'
import { afterEdit, afterPortalEdit } from './states'
import { holdRow, writeRow, type ItemKey, type RowChange } from './workflow-row'

/** Writes down where the item stands after a write, and what the public was shown by whom. */
export async function followWrite(
  req: PayloadRequest,
  write: Write,
  held: WorkflowItem | null,
): Promise<void> {
  const { act, key, row, site } = write
  if (act) await logAct(req, write, held)
  if (!held) return
  const side = act ? sideAfter(req, act) : {}
  // Where the draft stands is asked when it is back.
  if (isDraftAside(req)) return act ? writeRow(req, held, side) : undefined
  const target = { payload: req.payload, req, collection: key.collection as CollectionSlug, id: key.id }
  const stored = asStored(row, await pendingDraft(target))
  await writeRow(req, held, {
    site,
    title: stored.title,
    ...(await workingAfter(req, write, held, stored)),
    ...side,
    ...(act === 'publish' ? publishedBy(req, write, held) : {}),
  })
}

/** After the portal has changed what lies underneath a draft: whoever approved the draft approved another text. */
export async function followDraft(req: PayloadRequest, key: ItemKey): Promise<void> {
  const held = await holdRow(req, key)
  const stored = held && (await storedItem(req, key))
  if (!stored || held.contentHash === stored.contentHash) return
  const working = stored.hasDraft ? afterPortalEdit(held.working) : 'none'
  const item = { ...key, site: stored.site, title: stored.title }
  await writeRow(req, held, {
    contentHash: stored.contentHash,
    ...(await leaveState(req, held, item, { working, hash: stored.contentHash })),
  })
}

function sideAfter(req: PayloadRequest, act: PublicAct): RowChange {
  if (act === 'publish') return { side: 'published' }
  return { side: markOf(req)?.kind === 'expiry' ? 'expired' : 'down', expiresAt: null }
}

/** Where the text stands, and whose it is, after a write. */
async function workingAfter(
  req: PayloadRequest,
  { act, isByPerson, key, site }: Write,
  held: WorkflowItem,
  { contentHash, hasDraft, title }: Stored,
): Promise<RowChange> {
  const isSame = held.contentHash === contentHash
  const text: RowChange = isSame ? {} : { contentHash, ...(isByPerson ? ownText(req) : {}) }
  if (!hasDraft) return { ...text, working: 'none' }
  // What one person published alone is no approved text when it comes down.
  if (act === 'unpublish' && held.emergencyHash === contentHash) return { ...text, working: 'draft' }
  if (isSame) return {}
  const working = isByPerson ? afterEdit(held.working) : afterPortalEdit(held.working)
  const item = { ...key, site, title }
  return { ...text, ...(await leaveState(req, held, item, { working, hash: contentHash })) }
}

function ownText(req: PayloadRequest): RowChange {
  const mark = markOf(req)
  if (mark?.kind === 'prepared') return { writer: mark.by, writerName: null }
  return { writer: req.user ? String(req.user.id) : null, writerName: nameOf(req) }
}

const NOTHING_PENDING: RowChange = {
  submitter: null,
  submitterName: null,
  submittedAt: null,
  returnedBy: null,
  returnedAt: null,
  returnReason: null,
  scheduledAt: null,
  scheduledBy: null,
  problem: null,
  problemAt: null,
}

/** Publishing settles everything that was pending; pressing it on another's text is an approval of it. */
function publishedBy(req: PayloadRequest, { hash }: Write, held: WorkflowItem): RowChange {
  const mark = markOf(req)
  const now = new Date().toISOString()
  if (mark?.kind !== 'emergency') {
    const approval = {
      approvedHash: hash,
      approver: idOf(req.user),
      approverName: nameOf(req),
      approvedAt: now,
    }
    return { ...NOTHING_PENDING, ...(held.approvedHash === hash ? {} : approval) }
  }
  return {
    ...NOTHING_PENDING,
    approvedHash: null,
    approver: null,
    approverName: null,
    approvedAt: null,
    emergencyHash: hash,
    emergencyBy: req.user ? String(req.user.id) : null,
    emergencyByName: nameOf(req),
    emergencyAt: now,
    emergencyReason: mark.reason,
  }
}

async function logAct(req: PayloadRequest, write: Write, held: WorkflowItem | null): Promise<void> {
  const { act, hash, key, row, site, wasPublic } = write
  const item: LoggedItem = { ...key, site, title: itemTitle(row) }
  const mark = markOf(req)
  const before = held?.working ?? null
  if (act === 'unpublish') {
    const isExpiry = mark?.kind === 'expiry'
    const note = mark?.kind === 'unpublish' ? mark.reason : null
    const step = { action: isExpiry ? 'expire' : 'unpublish', after: isExpiry ? 'expired' : 'down' } as const
    return logAndTell(req, item, { ...step, before: 'published', note }, held)
  }
  const usual = wasPublic ? 'update' : 'publish'
  const action =
    mark?.kind === 'emergency' ? 'emergency' : mark?.kind === 'schedule' ? 'scheduledPublish' : usual
  const note = mark?.kind === 'emergency' ? mark.reason : null
  await logAndTell(req, item, { action, before, after: 'published', hash, note }, held)
}
