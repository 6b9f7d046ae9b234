import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { assertMayPublish } from '@/platform/publishing/publish-rule'
import { dayOf } from '@/platform/time/calendar-day'
import { loadKnownNames } from '../check/known-names'
import { EntryError } from '../fault'
import { inTransaction, mayEnter, personBehind } from './batch-request'
import { type BatchInHand, countRows, databaseOf, moveBatch, showProgress } from './batch-state'
import { writeRow } from './write-row'
import { APIError, type TypedUser } from 'payload'

/** Rows before somebody else has a turn: a check that a person waits for, files that have come. */
const ROWS_AT_A_TIME = 25
/** Items of one job that brings search and pages up to date. */
const ITEMS_OF_A_JOB = 100

/**
 * Writes the next rows of a confirmed batch, in the name of who confirmed it, as long as that person may. When none is
 * left the batch is done, and in the same transaction the jobs are queued that make what was published visible.
 * @throws EntryError when the person may no longer do it
 */
export async function writeBatch(payload: Payload, batch: BatchInHand, signal: AbortSignal): Promise<void> {
  const db = payload.db.drizzle
  const { rows } = await db.execute(sql`
    select id from document_batch_rows
    where batch_id = ${batch.id} and is_accepted and state in ('ready', 'duplicate')
    order by line limit ${ROWS_AT_A_TIME}`)
  if (rows.length === 0) return finish(payload, batch)
  const context = {
    kind: batch.kind,
    site: batch.site,
    today: dayOf(new Date()),
    known: await loadKnownNames(payload),
  }
  for (const { id } of rows as { id: string }[]) {
    if (signal.aborted) return
    // A role may be taken away at any moment; each row is written by somebody who may.
    const person = await personBehind(payload, batch.confirmedBy)
    await writeRow(payload, id, { batch, context, person: await allowed(payload, person, batch) })
  }
  const { accepted, written, refused } = await countRows(db, batch.id)
  await showProgress(db, batch.id, 'writing', written + refused, written + refused + accepted)
}

/** Ends the writing of a batch: what is written of it stays, is told to search, and the files that wait look again. */
export async function endWriting(
  payload: Payload,
  { id, kind, site, publishes }: BatchInHand,
  to: 'done' | 'failed',
  problem: string | null,
): Promise<void> {
  await inTransaction(payload, { user: null }, async (req) => {
    const db = await databaseOf(req)
    const { written, refused } = await countRows(db, id)
    const columns = sql`, done = ${written + refused}, total = ${written + refused}, problem = ${problem}`
    if (!(await moveBatch(db, id, ['writing'], to, columns))) return
    await db.execute(sql`
      update document_batch_files set problem = null, updated_at = now() where site_id = ${site} and state = 'waiting'`)
    if (!publishes) return
    const { rows } = await db.execute(sql`
      select item_id as item from document_batch_rows where batch_id = ${id} and state = 'written'`)
    const items = (rows as { item: string }[]).map(({ item }) => item)
    for (let at = 0; at < items.length; at += ITEMS_OF_A_JOB) {
      const ids = items.slice(at, at + ITEMS_OF_A_JOB)
      await payload.jobs.queue({
        task: 'sync',
        queue: 'now',
        input: { collection: kind, ids, sites: [site] },
        req,
      })
    }
  })
}

async function finish(payload: Payload, batch: BatchInHand): Promise<void> {
  const { refused } = await countRows(payload.db.drizzle, batch.id)
  const problem = refused > 0 ? `${refused} dòng không ghi được; xem lý do ở từng dòng.` : null
  await endWriting(payload, batch, 'done', problem)
}

async function allowed(payload: Payload, person: TypedUser | null, batch: BatchInHand): Promise<TypedUser> {
  if (!person || !mayEnter(person, batch.site))
    throw new EntryError('Người xác nhận không còn quyền nhập văn bản ở trang này.')
  if (!batch.publishes) return person
  try {
    await inTransaction(payload, { user: person }, (req) => assertMayPublish(req, batch.kind, batch.site))
  } catch (error) {
    if (error instanceof APIError && error.status === 403)
      throw new EntryError('Người xác nhận không còn quyền đăng ở trang này.')
    throw error
  }
  return person
}
