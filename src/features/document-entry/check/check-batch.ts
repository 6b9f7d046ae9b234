import { join } from 'node:path'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { dayOf } from '@/platform/time/calendar-day'
import { type BatchInHand, moveBatch, type RowState, showProgress } from '../batches/batch-state'
import { batchesFolder } from '../batches-folder'
import type { RowTexts } from '../columns'
import { EntryError, type Fault, hasErrors } from '../fault'
import { matchFilesOfBatch } from '../files/match-files'
import { readSheet } from '../sheet/read-sheet'
import { checkRow } from './check-row'
import { loadKnownNames } from './known-names'
import { type Identity, isSameDocument } from './same-document'
import { type StoredDocument, storedDocuments } from './stored-documents'

const ROWS_AT_A_TIME = 250

type NewRow = {
  line: number
  cells: RowTexts
  faults: Fault[]
  numberKey: string
  state: RowState
  isAccepted: boolean
  itemId?: string
}

/**
 * Reads the spreadsheet of a batch and keeps what is wrong with each row; the batch then waits for a person. Writes no
 * document. Cut off, it is done again from the beginning; cancelled, it ends.
 * @throws EntryError for a file that cannot be read
 */
export async function checkBatch(payload: Payload, batch: BatchInHand, signal: AbortSignal): Promise<void> {
  const db = payload.db.drizzle
  await db.execute(sql`delete from document_batch_rows where batch_id = ${batch.id}`)
  const today = dayOf(new Date())
  const path = join(batchesFolder, batch.storedName)
  const { rows, unknownHeadings } = await readSheet(path, batch.kind, Number(today.slice(0, 4)))
  if (rows.length === 0)
    throw new EntryError('Tệp chưa có dòng nào được điền. Hãy điền vào tệp mẫu rồi tải lên.')

  const context = { kind: batch.kind, site: batch.site, today, known: await loadKnownNames(payload) }
  const checked = rows.map(({ line, texts, faults }) => {
    const { faults: found, numberKey } = checkRow(texts, context)
    // What Excel has spoilt is told once, not also as what is then missing or strange.
    const told = new Set(faults.map(({ column }) => column).filter(Boolean))
    return { line, texts, numberKey, faults: [...faults, ...found.filter(({ column }) => !told.has(column))] }
  })
  const stored = await storedDocuments(
    db,
    batch.kind,
    batch.site,
    checked.map(({ numberKey }) => numberKey),
  )
  const seen = new Map<string, (Identity & { line: number })[]>()
  const byKey = Map.groupBy(stored, ({ numberKey }) => numberKey)
  const made = checked.map((row) => judged(row, seen, byKey.get(row.numberKey) ?? []))

  for (let at = 0; at < made.length; at += ROWS_AT_A_TIME) {
    const some = made.slice(at, at + ROWS_AT_A_TIME)
    await db
      .insert(payload.db.tables['document_batch_rows'] as never)
      .values(some.map((row) => ({ ...row, batch: batch.id, site: batch.site })))
    const isWanted = await showProgress(db, batch.id, 'checking', at + some.length, made.length)
    if (signal.aborted || !isWanted) return
  }
  await matchFilesOfBatch(payload, batch.id)
  const note =
    unknownHeadings.length > 0
      ? `Cột không có trong mẫu nên bỏ qua: ${unknownHeadings.map((heading) => `“${heading}”`).join(', ')}.`
      : null
  await moveBatch(db, batch.id, ['checking'], 'waiting', sql`, problem = ${note}`)
}

type Checked = { line: number; texts: RowTexts; numberKey: string; faults: Fault[] }

function judged(
  { line, texts, numberKey, faults }: Checked,
  seen: Map<string, (Identity & { line: number })[]>,
  stored: StoredDocument[],
): NewRow {
  const row = { line, cells: texts, numberKey }
  const identity = identityOf(texts, numberKey)
  const earlier = numberKey ? (seen.get(numberKey) ?? []) : []
  const twin = earlier.find((other) => isSameDocument(identity, other))
  seen.set(numberKey, [...earlier, { ...identity, line }])
  const all = twin
    ? [...faults, { column: 'Số, ký hiệu', message: `trùng với dòng ${twin.line} (cùng số, cơ quan và năm)` }]
    : faults
  if (hasErrors(all)) return { ...row, faults: all, state: 'faulty', isAccepted: false }
  const same = stored.find((document) => isSameDocument(identity, document))
  return same
    ? { ...row, faults: all, state: 'duplicate', isAccepted: false, itemId: same.id }
    : { ...row, faults: all, state: 'ready', isAccepted: true }
}

/** What tells the document of a row from others. */
export function identityOf({ issuer = '', issuedOn = '' }: RowTexts, numberKey: string): Identity {
  const [, year = ''] = /(\d{4})$/.exec(issuedOn) ?? []
  return { numberKey, issuer, year }
}
