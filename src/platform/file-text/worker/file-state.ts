import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import type { PageText } from '../extraction/messages'

/**
 * A file taken in hand. The number of the attempt is the proof of it: whoever took it later, or sent the file back to
 * waiting, makes every write of an earlier attempt a write of nothing.
 */
export type FileInHand = {
  id: string
  media: string
  filename: string
  attempt: number
  pagesRead: number
}

/** A file whose reading was cut off this often lets the others pass: it may be what ends the worker. */
const PATIENCE = 5

/** Takes the oldest file that waits, or whose reading was cut off. */
export async function takeNextFile(payload: Payload): Promise<FileInHand | null> {
  const { rows } = await payload.db.drizzle.execute(sql`
    update file_texts t set state = 'reading', attempts = coalesce(t.attempts, 0) + 1, updated_at = now()
    from media m
    where m.id = t.media_id and t.id = (
      select id from file_texts where state in ('waiting', 'reading')
      order by coalesce(attempts, 0) > ${PATIENCE}, created_at, id limit 1)
    returning t.id, t.media_id as media, m.filename, t.attempts::int as attempt,
      coalesce(t.pages_read, 0)::int as "pagesRead"`)
  return (rows[0] as FileInHand | undefined) ?? null
}

/** Pages by what became of them. */
export type PageCounts = {
  /** Read by OCR. */
  ocr: number
  /** Pictures beyond the limit of OCR. */
  leftOut: number
  /** Too slow or too big to be read. */
  lost: number
  /** Of a file that is too long. */
  beyond: number
}

/** Counts the pages of this reading, also those that were read before it was cut off. */
export async function countPages(payload: Payload, file: FileInHand): Promise<PageCounts> {
  const { rows } = await payload.db.drizzle.execute(sql`
    select count(*) filter (where p.is_ocr and p.text is not null)::int as ocr,
      count(*) filter (where p.is_ocr and p.text is null)::int as "leftOut",
      count(*) filter (where not p.is_ocr and p.text is null)::int as lost,
      coalesce(max(t.page_count) - max(t.pages_read), 0)::int as beyond
    from file_texts t left join file_pages p on p.file_text_id = t.id and p.number <= t.pages_read
    where t.id = ${file.id}`)
  return rows[0] as PageCounts
}

/** Writes down how many pages there are. @returns whether the file is still in hand */
export function writePageCount(payload: Payload, file: FileInHand, pages: number): Promise<boolean> {
  return updateFile(payload, file, sql`page_count = ${pages}`)
}

/**
 * Writes one page and the progress together. Without a text it could not be read, or, as a picture, was beyond the
 * limit of OCR. What a person has corrected stays.
 * @returns whether the file is still in hand
 */
export function writePage(
  payload: Payload,
  file: FileInHand,
  number: number,
  page: Omit<PageText, 'text'> & { text: string | null },
): Promise<boolean> {
  return payload.db.drizzle.transaction(async (tx) => {
    const { rows } = await tx.execute(sql`
      update file_texts set pages_read = ${number}, encoding = coalesce(${page.encoding}, encoding), updated_at = now()
      where ${inHand(file)} returning site_id`)
    if (rows.length === 0) return false
    await tx.execute(sql`
      insert into file_pages (id, file_text_id, site_id, number, text, is_ocr, confidence)
      values (uuidv7(), ${file.id}, ${(rows[0] as { site_id: string }).site_id}, ${number}, ${page.text},
        ${page.isOcr}, ${page.confidence})
      on conflict (file_text_id, number) do update
        set text = excluded.text, is_ocr = excluded.is_ocr, confidence = excluded.confidence, updated_at = now()
        where file_pages.corrected_at is null`)
    return true
  })
}

/** Ends the reading: pages beyond the last one are of an earlier reading. @returns whether the file was still in hand */
export async function endReading(
  payload: Payload,
  file: FileInHand,
  state: 'done' | 'failed',
  problem: string | null,
): Promise<boolean> {
  return updateFile(payload, file, sql`state = ${state}, problem = ${problem}`)
}

async function updateFile(payload: Payload, file: FileInHand, columns: SQL): Promise<boolean> {
  const { rows } = await payload.db.drizzle.execute(sql`
    update file_texts set ${columns}, updated_at = now() where ${inHand(file)} returning id`)
  return rows.length > 0
}

function inHand({ id, attempt }: FileInHand): SQL {
  return sql`id = ${id} and state = 'reading' and attempts = ${attempt}`
}
