import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import type { Database } from '../batches/batch-state'
import { FILE_COLUMNS, type FileRecord } from './file-records'
import { byNumber, type Candidate, matchName } from './match-name'

export type RowCandidate = Candidate & { itemId: string | null; line: number; number: string }

/** The rows of a batch that files may belong to; what was not read as a row's number matches nothing. */
export async function rowCandidates(
  db: Database,
  batch: string,
  numberKey?: string,
): Promise<RowCandidate[]> {
  const { rows } = await db.execute(sql`
    select id, number_key as "numberKey", item_id as "itemId", line::int as line, coalesce(cells ->> 'number', '') as number,
      coalesce(substring(cells ->> 'issuedOn' from '(\\d{4})$'), '') as year
    from document_batch_rows
    where batch_id = ${batch} and number_key <> '' ${numberKey === undefined ? sql`` : sql`and number_key = ${numberKey}`}
    order by line`)
  return rows as RowCandidate[]
}

/** Gives the waiting files of a batch the number of the row that their names mean; the row takes them when it is written. */
export async function matchFilesOfBatch(payload: Payload, batch: string, onlyFile?: string): Promise<void> {
  const db = payload.db.drizzle
  const { rows } = await db.execute(sql`
    select ${FILE_COLUMNS} from document_batch_files
    where batch_id = ${batch} and state = 'waiting' ${onlyFile ? sql`and id = ${onlyFile}` : sql``}`)
  if (rows.length === 0) return
  const candidates = byNumber(await rowCandidates(db, batch))
  for (const file of rows as FileRecord[]) {
    const match = matchName(file.originalName, candidates)
    if (!match || match.key === file.numberKey) continue
    await db.execute(sql`
      update document_batch_files set number_key = ${match.key}, updated_at = now()
      where id = ${file.id} and state = 'waiting'`)
  }
}
