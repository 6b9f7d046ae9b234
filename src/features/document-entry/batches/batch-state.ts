import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import type { DocumentBatch, DocumentBatchRow } from '@/payload-types'
import type { DocumentKind } from '../columns'

export type BatchState = DocumentBatch['state']
export type RowState = DocumentBatchRow['state']

export type Database = Pick<Payload['db']['drizzle'], 'execute'>

/** A batch that the worker has something to do with. */
export type BatchInHand = {
  id: string
  site: string
  kind: DocumentKind
  storedName: string
  state: 'checking' | 'writing'
  publishes: boolean
  confirmedBy: string | null
  /** Id of who brought the spreadsheet; `null` where the account is gone. */
  startedBy: string | null
}

/** The connection of the transaction of `req`. Throws outside a transaction. */
export async function databaseOf(req: PayloadRequest): Promise<Database> {
  const session = req.transactionID && req.payload.db.sessions?.[String(await req.transactionID)]
  if (!session) throw new Error('Bulk entry writes outside a transaction.')
  return (session as unknown as { db: Database }).db
}

/** A list of values for `in (…)`. */
export function listOf(values: string[]): SQL {
  return sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )
}

/** Moves a batch from one of some states to another, with other columns. Whoever comes second finds it moved: `false`. */
export async function moveBatch(
  db: Database,
  id: string,
  from: BatchState[],
  to: BatchState,
  columns: SQL = sql``,
): Promise<boolean> {
  const { rows } = await db.execute(sql`
    update document_batches set state = ${to}, updated_at = now() ${columns}
    where id = ${id} and state::text in (${listOf(from)}) returning id`)
  return rows.length > 0
}

/** Shows how far the work in a state is. `false` when the batch is in that state no more. */
export async function showProgress(
  db: Database,
  id: string,
  state: BatchState,
  done: number,
  total: number,
): Promise<boolean> {
  const { rows } = await db.execute(sql`
    update document_batches set done = ${done}, total = ${total}, updated_at = now()
    where id = ${id} and state = ${state} returning id`)
  return rows.length > 0
}

/** What is to be checked comes first: a person waits for it. Of batches that are written each has its turn. */
export async function nextBatch(db: Database): Promise<BatchInHand | null> {
  const { rows } = await db.execute(sql`
    select id, site_id as site, kind, stored_name as "storedName", state, publishes, confirmed_by_id as "confirmedBy",
      (select u.id from users u where u.email = started_by) as "startedBy"
    from document_batches where state in ('checking', 'writing')
    order by state = 'checking' desc, updated_at limit 1`)
  return (rows[0] as BatchInHand | undefined) ?? null
}

/** How many rows of a batch are in each state; `accepted` of them will be written. */
export async function countRows(
  db: Database,
  batch: string,
): Promise<Record<RowState | 'accepted' | 'total', number>> {
  const { rows } = await db.execute(sql`
    select state, count(*)::int as count,
      count(*) filter (where is_accepted and state in ('ready', 'duplicate'))::int as accepted
    from document_batch_rows where batch_id = ${batch} group by state`)
  const counts = { ready: 0, faulty: 0, duplicate: 0, written: 0, refused: 0, accepted: 0, total: 0 }
  for (const { state, count, accepted } of rows as { state: RowState; count: number; accepted: number }[]) {
    counts[state] = count
    counts.accepted += accepted
    counts.total += count
  }
  return counts
}
