import { sql } from '@payloadcms/db-postgres/drizzle'
import { sqlRows } from '../../lists/sql-rows'

/** What can be read of a file as text. */
export type FileReading = {
  media: string
  /** Pages of the file; `null` while that is not known. */
  pageCount: number | null
  /** Whether a machine has read some of them from pictures. */
  isOcr: boolean
}

/** The public files among these of which some page has text, by the file's id. */
export async function readFileReadings(media: string[]): Promise<Map<string, FileReading>> {
  if (media.length === 0) return new Map()
  const rows = await sqlRows<FileReading>(sql`
    select t.media_id::text as media, t.page_count::int as "pageCount", bool_or(p.is_ocr) as "isOcr"
    from file_texts t
    join media m on m.id = t.media_id and m.is_public
    join file_pages p on p.file_text_id = t.id and p.text <> ''
    where t.media_id::text in ${media}
    group by t.media_id, t.page_count`)
  return new Map(rows.map((row) => [row.media, row]))
}
