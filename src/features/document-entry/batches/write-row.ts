import { sql } from '@payloadcms/db-postgres/drizzle'
import { APIError, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { BULK_CONTEXT } from '@/platform/publishing/change-jobs'
import { storedDay } from '@/platform/time/calendar-day'
import { marked } from '@/platform/workflow/marks'
import { identityOf } from '../check/check-batch'
import { checkRow, type CheckContext } from '../check/check-row'
import type { DocumentContent } from '../check/document-content'
import { isSameDocument } from '../check/same-document'
import { storedDocuments } from '../check/stored-documents'
import type { RowTexts } from '../columns'
import { hasErrors } from '../fault'
import { createMedium, FileMissing, FileRefused } from '../files/create-medium'
import { FILE_COLUMNS, type FileRecord, refuseFile, tellWhyWaiting } from '../files/file-records'
import { byNumber, matchName } from '../files/match-name'
import { rowCandidates } from '../files/match-files'
import { removeStored } from '../files/stored-files'
import { inTransaction } from './batch-request'
import { type BatchInHand, type Database, databaseOf, type RowState } from './batch-state'

type RowInHand = { id: string; state: RowState; cells: RowTexts; numberKey: string }
type Writing = { batch: BatchInHand; person: TypedUser; context: CheckContext }

/** PostgreSQL: somebody else has taken the address of the document in the meantime. */
const TAKEN = '23505'
const MOST_ATTEMPTS = 3
/** PostgreSQL's classes of errors that lie in the data. */
const DATA_ERRORS = /^2[23]/

/**
 * Writes one row: the document, its files and the mark that it is written, in one transaction. Whoever else has the row in
 * hand is waited for, and a row that is written already is left alone: so each becomes one document, whatever is killed.
 * A row that cannot be written is marked with the reason. Throws what is not the row's fault.
 */
export async function writeRow(payload: Payload, rowId: string, writing: Writing): Promise<void> {
  const db = payload.db.drizzle
  for (let attempt = 1; ; attempt += 1) {
    try {
      const files = await inTransaction(
        payload,
        { user: writing.person, context: { [BULK_CONTEXT]: true, ...preparedBy(writing.batch) } },
        (req) => writeIn(req, rowId, writing),
      )
      for (const { storedName } of files) await removeStored(storedName)
      return
    } catch (error) {
      if (error instanceof FileRefused) await refuseFile(db, error.file.id, error.message)
      else if (error instanceof FileMissing)
        await tellWhyWaiting(db, error.file.id, 'Tệp không còn trên máy chủ; hãy thả lại tệp.')
      else if (codeOf(error) === TAKEN && attempt < MOST_ATTEMPTS) continue
      else return await markRefused(db, rowId, reasonOf(error))
    }
  }
}

/** Where two people are needed, who brought the spreadsheet is one of them, who confirmed it the other. */
function preparedBy({ startedBy }: BatchInHand): Record<string, unknown> {
  return marked({ kind: 'prepared', by: startedBy ?? 'account that is gone' })
}

/** @returns the files that were attached */
async function writeIn(
  req: PayloadRequest,
  rowId: string,
  { batch, context }: Writing,
): Promise<FileRecord[]> {
  const db = await databaseOf(req)
  const row = await takeRow(db, rowId)
  if (!row) return []
  const { content, faults } = checkRow(row.cells, context)
  if (!content || hasErrors(faults)) {
    const reason = faults.map(({ column, message }) => `${column}: ${message}`).join('; ')
    await mark(db, row.id, sql`state = 'refused', problem = ${reason}`)
    return []
  }
  if (row.state === 'ready') {
    const stored = await storedDocuments(db, batch.kind, batch.site, [row.numberKey])
    const same = stored.find((document) => isSameDocument(identityOf(row.cells, row.numberKey), document))
    if (same) {
      await mark(db, row.id, sql`state = 'duplicate', is_accepted = false, item_id = ${same.id}`)
      return []
    }
  }
  const files = await filesOf(db, batch.id, row)
  const media: string[] = []
  for (const file of files) media.push(await createMedium(req, file, content.documentNumber))
  const id = await createDocument(req, batch, content, media)
  await mark(db, row.id, sql`state = 'written', problem = null, item_id = ${id}`)
  for (const [at, file] of files.entries()) {
    await db.execute(sql`
      update document_batch_files set state = 'attached', problem = null, item_id = ${id}, media_id = ${media[at]}, updated_at = now()
      where id = ${file.id}`)
  }
  return files
}

/** Holds the row for this transaction; `null` when it is no longer to be written. */
async function takeRow(db: Database, id: string): Promise<RowInHand | null> {
  const { rows } = await db.execute(sql`
    select r.id, r.state, r.cells, coalesce(r.number_key, '') as "numberKey"
    from document_batch_rows r join document_batches b on b.id = r.batch_id
    where r.id = ${id} and r.is_accepted and r.state in ('ready', 'duplicate') and b.state = 'writing'
    for update of r`)
  return (rows[0] as RowInHand | undefined) ?? null
}

/** The waiting files whose names mean this row and no other. */
async function filesOf(db: Database, batch: string, { id, numberKey }: RowInHand): Promise<FileRecord[]> {
  const { rows } = await db.execute(sql`
    select ${FILE_COLUMNS} from document_batch_files
    where batch_id = ${batch} and state = 'waiting' and number_key = ${numberKey} and problem is null
    order by original_name, id for update`)
  if (rows.length === 0) return []
  const peers = byNumber(await rowCandidates(db, batch, numberKey))
  return (rows as FileRecord[]).filter(({ originalName }) => {
    const [only, ...others] = matchName(originalName, peers)?.items ?? []
    return only?.id === id && others.length === 0
  })
}

async function createDocument(
  req: PayloadRequest,
  { kind, site, publishes }: BatchInHand,
  content: DocumentContent,
  files: string[],
): Promise<string> {
  const { issuedOn, effectiveOn, expiresOn, dueOn, ...texts } = content
  const data = {
    ...texts,
    issuedOn: storedDay(issuedOn),
    ...(effectiveOn ? { effectiveOn: storedDay(effectiveOn) } : {}),
    ...(expiresOn ? { expiresOn: storedDay(expiresOn) } : {}),
    ...(dueOn ? { dueOn: storedDay(dueOn) } : {}),
    files,
    site,
    slug: '',
    _status: publishes ? ('published' as const) : ('draft' as const),
  }
  const { id } = await req.payload.create({
    collection: kind,
    data,
    draft: !publishes,
    overrideAccess: false,
    depth: 0,
    req,
  })
  return id
}

async function mark(db: Database, id: string, columns: ReturnType<typeof sql>): Promise<void> {
  await db.execute(sql`update document_batch_rows set ${columns}, updated_at = now() where id = ${id}`)
}

async function markRefused(db: Database, id: string, reason: string): Promise<void> {
  await db.execute(sql`
    update document_batch_rows set state = 'refused', problem = ${reason}, updated_at = now()
    where id = ${id} and state in ('ready', 'duplicate')`)
}

/** Why Payload or the database refuses a row, for people. Throws the error again when it is not the row's. */
function reasonOf(error: unknown): string {
  if (error instanceof APIError && error.status < 500) {
    const { errors = [] } = (error.data ?? {}) as { errors?: { label?: string; message?: string }[] }
    const fields = errors.map(({ label, message }) => [label, message].filter(Boolean).join(': '))
    return fields.length > 0 ? fields.join('; ') : error.message
  }
  const code = codeOf(error)
  if (code && DATA_ERRORS.test(code)) return `Cơ sở dữ liệu từ chối dòng này (mã ${code}).`
  throw error
}

function codeOf(error: unknown): string | null {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown } }
  const found = code ?? cause?.code
  return typeof found === 'string' ? found : null
}
