import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { forEachBatch, readSearchDocuments } from '../indexing/read-items'
import type { SearchableCollection } from '../indexing/searchable'
import { upToDate } from '../../up-to-date'
import { QuestionRanker } from './question-ranker'

const BATCH_SIZE = 500

type Asking = { payload: Payload; procedures: SearchableCollection }
type Current = {
  ranker: QuestionRanker
  /** Every transaction before this one had ended when the ranker was filled. */
  seenUntil: string
}

const current = upToDate<Asking, Current>({
  revision: async ({ payload, procedures }) => {
    const [row] = await query<{ revision: string }>(
      payload,
      `select concat(count(*), ':', max(xmin::text::bigint)) revision from ${procedures.fallback.table}`,
    )
    return row?.revision ?? ''
  },
  load: async (asking, previous) => (previous ? refreshed(asking, previous) : filled(asking)),
})

/** The ranker over the procedures as the database has them, at most 2 s old. The first call reads them all. */
export async function currentRanker(payload: Payload, list: SearchableCollection[]): Promise<QuestionRanker> {
  const procedures = list.find(({ kind }) => kind === 'procedure')
  if (!procedures) throw new Error('No collection of procedures is searchable')
  return (await current({ payload, procedures })).ranker
}

async function filled(asking: Asking): Promise<Current> {
  const seenUntil = await snapshot(asking)
  const ranker = new QuestionRanker()
  await forEachBatch(
    asking.payload,
    asking.procedures,
    { size: BATCH_SIZE, files: 'nothing' },
    async (read) => {
      for (const document of await read()) ranker.put(document)
    },
  )
  return { ranker, seenUntil }
}

/**
 * Takes over what transactions since then have written. By transactions, not by `updated_at`: one that began earlier may
 * commit later.
 */
async function refreshed(asking: Asking, { ranker, seenUntil }: Current): Promise<Current> {
  const { payload, procedures } = asking
  const nextSeenUntil = await snapshot(asking)
  const table = procedures.fallback.table
  const changed = await query<{ id: string }>(
    payload,
    `select id from ${table} where xmin::text::bigint >= ${seenUntil}`,
  )
  const published = await query<{ id: string }>(
    payload,
    `select id from ${table} where _status = 'published'`,
  )
  const present = new Set(published.map(({ id }) => id))
  const wanted = new Set(changed.map(({ id }) => id))
  for (const id of present) if (!ranker.has(id)) wanted.add(id)
  for (const id of ranker.ids()) if (!present.has(id)) wanted.add(id)

  const ids = [...wanted]
  for (let start = 0; start < ids.length; start += BATCH_SIZE) {
    const batch = ids.slice(start, start + BATCH_SIZE)
    const documents = await readSearchDocuments(payload, procedures, batch, 'nothing')
    const found = new Set(documents.map(({ id }) => id))
    for (const document of documents) ranker.put(document)
    for (const id of batch) if (!found.has(id)) ranker.remove(id)
  }
  return { ranker, seenUntil: nextSeenUntil }
}

/** The oldest transaction that still runs, as rows name transactions: without its epoch. */
async function snapshot({ payload }: Asking): Promise<string> {
  const [row] = await query<{ oldest: string }>(
    payload,
    'select (pg_snapshot_xmin(pg_current_snapshot())::text::bigint % 4294967296)::text oldest',
  )
  return row?.oldest ?? '0'
}

async function query<Row extends object>(payload: Payload, sql: string): Promise<Row[]> {
  return (await (payload.db as unknown as PostgresAdapter).pool.query<Row>(sql)).rows
}
