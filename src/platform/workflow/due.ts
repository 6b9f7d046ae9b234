import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'
import type { WorkflowItem } from '@/payload-types'
import { Refusal } from '../publishing/refusal'
import { inTransaction } from '../publishing/transaction'
import { assertNotEnded } from '../sites/ended-site'
import { displayInstant } from '../time/display-instant'
import { actingAs } from './actor'
import { calledOff } from './leave-state'
import { logAndTell } from './letters/tell'
import { marked, type Mark } from './marks'
import { storedItem } from './standing'
import { isOfTheItem, reasonOf } from './trial'
import { holdItem, holdRow, writeRow, type ItemKey } from './workflow-row'

const CLOCK = 'Lịch hẹn của cổng'

/**
 * Publishes what is scheduled and takes down what expires, each once, as far as its time has come by `now` – also what
 * came due while the portal was down. What cannot be published says why on the item. Any number of workers may do it.
 * @throws the first failure that is not the item's, after all others were tried; the next run tries it again
 */
export async function settleDue(payload: Payload, now: Date): Promise<void> {
  const failures: unknown[] = []
  for (const { isExpiry, ...key } of await dueItems(payload, now)) {
    await (isExpiry ? expire(payload, key, now) : publish(payload, key, now)).catch((error: unknown) => {
      payload.logger.error({
        err: error,
        msg: `The schedule of ${key.collection} ${key.id} was not kept yet`,
      })
      failures.push(error)
    })
  }
  if (failures.length > 0) throw failures[0]
}

type Due = ItemKey & { isExpiry: boolean }

/** Publications before expiries: what should have come and gone while the portal was down was public for a moment. */
async function dueItems(payload: Payload, now: Date): Promise<Due[]> {
  const at = now.toISOString()
  const { rows } = await payload.db.drizzle.execute(sql`
    SELECT collection, item_id AS id, false AS "isExpiry", scheduled_at AS at FROM workflow_items
    WHERE working = 'scheduled' AND scheduled_at <= ${at}
    UNION ALL SELECT collection, item_id, true, expires_at FROM workflow_items
    WHERE side = 'published' AND expires_at <= ${at}
    ORDER BY "isExpiry", at`)
  return (rows as Due[]).map(({ collection, id, isExpiry }) => ({ collection, id, isExpiry }))
}

async function publish(payload: Payload, key: ItemKey, now: Date): Promise<void> {
  try {
    await inOwnTransaction(payload, async (req) => {
      const row = await held(req, key)
      // Another worker was faster, or somebody has just changed the schedule.
      if (row?.working !== 'scheduled' || !isDue(row.scheduledAt, now)) return
      const stored = await storedItem(req, key)
      if (!stored) return
      if (stored.site) await assertNotEnded(req, stored.site)
      if (!row.approvedHash || row.approvedHash !== stored.contentHash)
        throw new Refusal('nội dung được sửa sau khi duyệt', 409)
      await write(req, key, { kind: 'schedule', by: row.scheduledBy ?? null })
    })
  } catch (error) {
    if (!isOfTheItem(error)) throw error
    await refuse(payload, key, now, reasonOf(error))
  }
}

/** The item stays as it is in public; what was approved stays approved only if it still is that text. */
async function refuse(payload: Payload, key: ItemKey, now: Date, reason: string): Promise<void> {
  await inOwnTransaction(payload, async (req) => {
    const row = await held(req, key)
    const stored = await storedItem(req, key)
    if (!row || !stored || row.working !== 'scheduled' || !isDue(row.scheduledAt, now)) return
    const problem = `Không đăng được theo hẹn lúc ${displayInstant(row.scheduledAt ?? now)}: ${reason}. Hãy xem lại, duyệt và hẹn giờ lại.`
    const after = row.approvedHash === stored.contentHash ? 'approved' : 'draft'
    const unapproved =
      after === 'draft' ? { approvedHash: null, approver: null, approverName: null, approvedAt: null } : {}
    await writeRow(req, row, { working: after, ...unapproved, ...calledOff(problem) })
    const item = { ...key, site: stored.site, title: stored.title }
    await logAndTell(req, item, { action: 'scheduleRefused', before: 'scheduled', after, note: problem }, row)
  })
}

async function expire(payload: Payload, key: ItemKey, now: Date): Promise<void> {
  await inOwnTransaction(payload, async (req) => {
    const row: WorkflowItem | null = await held(req, key)
    if (row?.side !== 'published' || !isDue(row.expiresAt, now)) return
    const stored = await storedItem(req, key)
    // Taken down by the portal itself meanwhile.
    if (!stored?.isPublic) return writeRow(req, row, { side: 'down', expiresAt: null })
    await write(req, key, { kind: 'expiry' })
  })
}

async function held(req: PayloadRequest, key: ItemKey): Promise<WorkflowItem | null> {
  await holdItem(req, key)
  return holdRow(req, key)
}

function isDue(at: string | null | undefined, now: Date): boolean {
  return Boolean(at) && new Date(at ?? 0) <= now
}

/** Through Payload, so that every rule of the collection holds on the day too. */
async function write(req: PayloadRequest, { collection, id }: ItemKey, mark: Mark): Promise<void> {
  Object.assign(req.context, marked(mark))
  await req.payload.update({
    collection: collection as CollectionSlug as 'news',
    id,
    data: { _status: mark.kind === 'expiry' ? 'draft' : 'published' },
    draft: false,
    ...(mark.kind === 'expiry' ? { unpublishAllLocales: true } : {}),
    depth: 0,
    locale: 'vi',
    overrideAccess: true,
    req,
  })
}

async function inOwnTransaction(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<void>,
): Promise<void> {
  const req = await createLocalReq({ context: actingAs(CLOCK), locale: 'vi' }, payload)
  await inTransaction(req, () => work(req))
}
