import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { queueSyncOfUsers } from '@/platform/file-text/queue-sync-of-users'

type Page = string | { text: string | null; isOcr: boolean }

/** Writes the pages of a file as the worker would have read them, and lets search and pages know. */
export async function setFilePages(payload: Payload, media: string, pages: Page[]): Promise<void> {
  const { pool } = payload.db as unknown as PostgresAdapter
  const { rows } = await pool.query<{ id: string; site_id: string }>(
    `insert into file_texts (id, media_id, site_id, state, page_count, pages_read)
       select uuidv7(), id, site_id, 'done', $2, $2 from media where id = $1
     on conflict (media_id) do update set state = 'done', page_count = $2, pages_read = $2 returning id, site_id`,
    [media, pages.length],
  )
  const [file] = rows
  await pool.query('delete from file_pages where file_text_id = $1', [file?.id])
  for (const [index, page] of pages.entries()) {
    const { text, isOcr } = typeof page === 'string' ? { text: page, isOcr: false } : page
    await pool.query(
      `insert into file_pages (id, file_text_id, site_id, number, text, is_ocr) values (uuidv7(), $1, $2, $3, $4, $5)`,
      [file?.id, file?.site_id, index + 1, text, isOcr],
    )
  }
  await queueSyncOfUsers(payload, media)
}
