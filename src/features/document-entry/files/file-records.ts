import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import type { DocumentBatchFile } from '@/payload-types'
import type { Database } from '../batches/batch-state'
import { likeliestNumber } from './file-name-numbers'
import { storedNameOf } from './stored-files'

type FileState = DocumentBatchFile['state']

/** A file as it waits, or has waited. */
export type FileRecord = {
  id: string
  site: string
  batch: string | null
  originalName: string
  storedName: string
  numberKey: string | null
  state: FileState
  itemId: string | null
}

export const FILE_COLUMNS = sql`id, site_id as site, batch_id as batch, original_name as "originalName",
  stored_name as "storedName", number_key as "numberKey", state, item_id as "itemId"`

export type NewFile = { site: string; batch: string | null; originalName: string; hash: string }

/**
 * Takes note of a file. The same content brought again to the same site is the same file: attached, it stays attached as
 * long as its document is there; else it waits, where it was brought last. Two who bring it at once make one record.
 */
export function recordFile(payload: Payload, file: NewFile): Promise<FileRecord> {
  return payload.db.drizzle.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${file.site} ${file.hash}`}, 0))`)
    const known = await knownFile(tx, file)
    if (known && (await isStillAttached(tx, known))) return known
    const key = likeliestNumber(file.originalName)
    const storedName = storedNameOf(file.site, file.hash, file.originalName)
    // Its document is gone, and the name of its medium is taken: it is brought anew.
    const isOver = known?.state === 'attached'
    if (isOver) await tx.execute(sql`delete from document_batch_files where id = ${known.id}`)
    if (known && !isOver) {
      const { rows } = await tx.execute(sql`
        update document_batch_files set state = 'waiting', batch_id = ${file.batch}, original_name = ${file.originalName},
          stored_name = ${storedName}, number_key = ${key}, problem = null, updated_at = now()
        where id = ${known.id} returning ${FILE_COLUMNS}`)
      return rows[0] as FileRecord
    }
    const [{ id } = { id: '' }] = await tx
      .insert(payload.db.tables['document_batch_files'] as never)
      .values({ ...file, storedName, numberKey: key, state: 'waiting' } as never)
      .returning({ id: (payload.db.tables['document_batch_files'] as never as { id: never }).id })
    const { rows } = await tx.execute(sql`select ${FILE_COLUMNS} from document_batch_files where id = ${id}`)
    return rows[0] as FileRecord
  })
}

async function knownFile(db: Database, { site, hash }: NewFile): Promise<FileRecord | null> {
  const { rows } = await db.execute(sql`
    select ${FILE_COLUMNS} from document_batch_files where site_id = ${site} and hash = ${hash}
    order by state = 'attached' desc, created_at limit 1 for update`)
  return (rows[0] as FileRecord | undefined) ?? null
}

async function isStillAttached(db: Database, { state, itemId, id }: FileRecord): Promise<boolean> {
  if (state !== 'attached' || !itemId) return false
  const { rows } = await db.execute(sql`
    select 1 from document_batch_files f join media m on m.id = f.media_id
    where f.id = ${id} and (exists (select 1 from legal_documents d where d.id::text = f.item_id)
      or exists (select 1 from directives d where d.id::text = f.item_id))`)
  return rows.length > 0
}

/** Says why a waiting file waits on; `null` lets the worker look at it again. */
export async function tellWhyWaiting(db: Database, id: string, problem: string | null): Promise<void> {
  await db.execute(sql`
    update document_batch_files set problem = ${problem}, updated_at = now() where id = ${id} and state = 'waiting'`)
}

/** A file that cannot be attached, with the reason. */
export async function refuseFile(db: Database, id: string, problem: string): Promise<void> {
  await db.execute(sql`
    update document_batch_files set state = 'refused', problem = ${problem}, updated_at = now()
    where id = ${id} and state = 'waiting'`)
}
