import { sql } from '@payloadcms/db-postgres/drizzle'
import type { File, PayloadRequest } from 'payload'
import { queueExpiry } from '@/platform/publishing/change-jobs'
import { pageTag } from '@/platform/publishing/page-tags'
import { Refusal } from '@/platform/publishing/refusal'
import { assertActorNotEnded, type Delivery, signatureOf } from './delivery'
import { assignedTasks, isAssigned } from './items-sql'
import { WITHDRAWN } from './receive'
import type { Report } from './report-rule'
import { inTransaction, transactionOf } from '@/platform/publishing/transaction'

type Newest = { id: string; state: string; percent: number; note: string; by: string } | undefined

/**
 * Writes a report in one transaction with its file. The directive is held before the delivery, as publishing does: what
 * is withdrawn or changed at the same moment comes wholly before or wholly after. Throws 409 for a withdrawn directive,
 * a task that is no longer the recipient's, and a report that the person had not seen.
 */
export async function report(
  req: PayloadRequest,
  delivery: Delivery,
  wanted: Report,
  file?: File,
): Promise<void> {
  await inTransaction(req, async () => {
    await assertActorNotEnded(req, delivery)
    const { what, isPublic } = await heldTask(req, delivery, wanted.task)
    const newest = await newestReport(req, delivery.id, wanted.task)
    if ((newest?.id ?? null) !== wanted.after) {
      // A second click: what it says is already written.
      if (newest && saysTheSame(newest, wanted, signatureOf(req))) return
      throw new Refusal('Nhiệm vụ này vừa có báo cáo mới. Hãy tải lại trang để xem rồi báo cáo tiếp.', 409)
    }
    await write(req, delivery, wanted, file ? [await keepFile(req, delivery, file, what)] : [])
    if (isPublic) await queueExpiry(req, [pageTag.item('directives', delivery.directive)])
  })
}

async function heldTask(req: PayloadRequest, { id, directive }: Delivery, task: string) {
  const db = await transactionOf(req)
  const directives = await db.execute(sql`
    SELECT coalesce(publishes_progress, false) AS "isPublic" FROM directives
    WHERE id = ${directive} AND _status = 'published' FOR SHARE`)
  const deliveries = await db.execute(sql`
    SELECT id FROM directive_deliveries WHERE id = ${id} AND withdrawn_at IS NULL FOR UPDATE`)
  const [published] = directives.rows as { isPublic: boolean }[]
  if (!published || deliveries.rows.length === 0) throw new Refusal(WITHDRAWN, 409)
  const { rows } = await db.execute(sql`
    SELECT t.what FROM directive_deliveries x JOIN (${assignedTasks}) t ON t._parent_id = x.directive_id
    WHERE x.id = ${id} AND t.id = ${task} AND ${isAssigned}`)
  const [found] = rows as { what: string }[]
  if (!found) {
    throw new Refusal('Nhiệm vụ này đã bỏ hoặc không còn giao cho nơi nhận này. Hãy tải lại trang.', 409)
  }
  return { ...published, what: found.what }
}

async function newestReport(req: PayloadRequest, delivery: string, task: string): Promise<Newest> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    SELECT id, state::text, percent::int, coalesce(note, '') AS note, reported_by AS by FROM task_reports
    WHERE delivery_id = ${delivery} AND task_id = ${task} ORDER BY created_at DESC, id DESC LIMIT 1`)
  return (rows as NonNullable<Newest>[])[0]
}

function saysTheSame(newest: NonNullable<Newest>, { state, percent, note }: Report, by: string): boolean {
  return newest.state === state && newest.percent === percent && newest.note === note && newest.by === by
}

/** A file of a report belongs to whoever reports, and is never public. */
async function keepFile(req: PayloadRequest, { site, issuer }: Delivery, file: File, what: string) {
  const { id } = await req.payload.create({
    collection: 'media',
    data: { site: site ?? issuer, alt: `Tệp báo cáo: ${what}`.slice(0, 200) },
    file,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return id
}

async function write(req: PayloadRequest, delivery: Delivery, wanted: Report, files: string[]) {
  const { id, directive, issuer, site } = delivery
  const { task, state, percent, note } = wanted
  const reportedBy = signatureOf(req)
  await req.payload.create({
    collection: 'task-reports',
    data: { delivery: id, directive, issuer, site, taskId: task, state, percent, note, files, reportedBy },
    depth: 0,
    req,
  })
  // Whoever reports has received.
  const db = await transactionOf(req)
  await db.execute(sql`
    UPDATE directive_deliveries SET received_at = now(), received_by = ${reportedBy}, updated_at = now()
    WHERE id = ${id} AND received_at IS NULL`)
}
