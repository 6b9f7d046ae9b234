import type { CollectionSlug, PayloadRequest } from 'payload'
import type { WorkflowItem } from '@/payload-types'
import { Refusal } from '../publishing/refusal'
import { inTransaction } from '../publishing/transaction'
import { assertNotEnded } from '../sites/ended-site'
import { displayInstant } from '../time/display-instant'
import { logAndTell } from './letters/tell'
import { marked, type Mark } from './marks'
import { partyOf, refusalOf } from './party'
import { beginningOf, situationOf, storedItem, type Stored } from './standing'
import { tryToPublish } from './trial'
import { obstacleTo, RULES, type Action } from './states'
import { stepChange } from './step-change'
import { holdItem, holdOrMakeRow, writeRow, type ItemKey } from './workflow-row'

/** What somebody wants to do, and what they had before their eyes when they pressed. */
export type Press = {
  action: Action
  /** Hash of the text that the person has read. */
  seen: string
  reason: string | null
  /** Of a schedule or an expiry; `null` takes an expiry away. */
  at: Date | null
}

const DAY_MS = 24 * 60 * 60_000
const LATEST_MS = 400 * DAY_MS

/**
 * Does one step of the state table, or refuses it: in one transaction with its line in the log, while nobody else writes
 * the item. Throws a Refusal: 403 for who may not, 409 where the item is no longer as the person saw it.
 */
export async function act(req: PayloadRequest, key: ItemKey, press: Press): Promise<void> {
  checkPress(press)
  if (isPromise(press.action)) {
    await inTransaction(req, async () => void (await judge(req, key, press)))
    await tryToPublish(req, key)
  }
  await inTransaction(req, async () => {
    const judged = await judge(req, key, press)
    await (isPublicAct(press.action) ? publicAct(req, key, press) : note(req, key, press, judged))
  })
}

type Judged = { row: WorkflowItem; stored: Stored; before: WorkflowItem['working'] }

/** Holds the item and asks the state table. */
async function judge(req: PayloadRequest, key: ItemKey, { action, seen }: Press): Promise<Judged> {
  await holdItem(req, key)
  const stored = await storedItem(req, key)
  if (!stored) throw new Refusal('Không có mục này.', 404)
  if (stored.site) await assertNotEnded(req, stored.site)
  const row = await holdOrMakeRow(req, key, () => beginningOf(req, key, stored))
  const situation = situationOf(row, stored)
  const party = await partyOf(req, key, { ...row, working: situation.working }, stored)
  const obstacle = obstacleTo(action, situation, party)
  if (obstacle) throw refusalOf(action, obstacle)
  if (isAboutText(action) && seen !== stored.contentHash) {
    throw new Refusal(
      'Nội dung đã được người khác sửa sau khi bạn mở. Hãy tải lại trang, đọc lại rồi làm tiếp.',
      409,
    )
  }
  return { row, stored, before: situation.working }
}

/** Steps after which the text is to go public as it is: what stands in its way is better said now. */
const isPromise = (action: Action) => action === 'submit' || action === 'approve' || action === 'schedule'

/** Steps by which a person says something of the text as it is. */
const isAboutText = (action: Action) =>
  action !== 'unpublish' && action !== 'setExpiry' && action !== 'confirm'

const isPublicAct = (action: Action) =>
  action === 'publish' || action === 'unpublish' || action === 'emergency'

function checkPress({ action, reason, at }: Press): void {
  if ((action === 'return' || action === 'emergency') && !reason)
    throw new Refusal('Hãy ghi lý do, để người khác biết vì sao.', 400)
  if (action === 'schedule' && !at) throw new Refusal('Hãy chọn ngày giờ đăng.', 400)
  const ahead = at ? at.getTime() - Date.now() : null
  if (ahead === null || (action !== 'schedule' && action !== 'setExpiry')) return
  if (ahead <= 0) throw new Refusal('Ngày giờ đã chọn đã qua. Hãy chọn lúc sau bây giờ.', 400)
  if (ahead > LATEST_MS) throw new Refusal('Ngày giờ đã chọn quá xa, hơn một năm nữa.', 400)
}

/** Goes through Payload like every publication, with its checks, and is judged once more by its outcome. */
async function publicAct(req: PayloadRequest, { collection, id }: ItemKey, press: Press): Promise<void> {
  const reason = press.reason ?? ''
  const mark: Mark | null =
    press.action === 'emergency'
      ? { kind: 'emergency', reason }
      : press.action === 'unpublish'
        ? { kind: 'unpublish', reason: press.reason }
        : null
  if (mark) Object.assign(req.context, marked(mark))
  await req.payload.update({
    collection: collection as CollectionSlug as 'news',
    id,
    data: { _status: press.action === 'unpublish' ? 'draft' : 'published' },
    draft: false,
    // What people prepare may be unfinished: that must not keep an item in public.
    ...(press.action === 'unpublish' ? { unpublishAllLocales: true } : {}),
    depth: 0,
    overrideAccess: false,
    req,
  })
}

async function note(req: PayloadRequest, key: ItemKey, press: Press, noted: Judged): Promise<void> {
  const { row, stored, before } = noted
  const after = RULES[press.action].to ?? before
  const { title, contentHash, site } = stored
  await writeRow(req, row, {
    title,
    contentHash,
    working: after,
    ...stepChange(req, press, { row, contentHash }),
  })
  await logAndTell(
    req,
    { ...key, site, title },
    { action: press.action, before, after, note: noteOf(press), hash: contentHash },
    row,
  )
}

function noteOf({ action, reason, at }: Press): string | null {
  if (action !== 'schedule' && action !== 'setExpiry') return reason
  return at ? `Lúc ${displayInstant(at)}` : 'Bỏ hẹn'
}
