import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterChangeHook, Payload } from 'payload'
import type { Media } from '@/payload-types'
import { idOf } from '../publishing/references'
import { textKindOf } from './text-kinds'
import { transactionOf } from './transaction'

/**
 * A file that can be read waits to be read from the moment it is uploaded, in the same transaction. One that takes the
 * place of another begins anew: what was read or corrected is of another file.
 */
export const readWhatIsUploaded: CollectionAfterChangeHook<Media> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const db = await transactionOf(req)
  const site = idOf(doc.site)
  const name = doc.originalName ?? doc.filename ?? null
  const isNewFile = operation === 'create' || previousDoc.filename !== doc.filename
  if (!textKindOf(doc.filename) || !site) {
    await db.execute(sql`delete from file_texts where media_id = ${doc.id}`)
  } else if (isNewFile) {
    const { rows } = await db.execute(sql`
      insert into file_texts (id, media_id, site_id, name, state) values (uuidv7(), ${doc.id}, ${site}, ${name}, 'waiting')
      on conflict (media_id) do update set name = excluded.name, site_id = excluded.site_id, state = 'waiting',
        problem = null, page_count = null, pages_read = 0, encoding = null, updated_at = now()
      returning id`)
    await db.execute(sql`delete from file_pages where file_text_id = ${(rows[0] as { id: string }).id}`)
  } else {
    await db.execute(sql`
      with moved as (update file_texts set site_id = ${site} where media_id = ${doc.id} and site_id <> ${site} returning id)
      update file_pages set site_id = ${site} where file_text_id in (select id from moved)`)
  }
  return doc
}

/** Files that were uploaded before texts were read wait to be read too. */
export async function addMissingFileTexts(payload: Payload): Promise<void> {
  await payload.db.drizzle.execute(sql`
    insert into file_texts (id, media_id, site_id, name, state)
    select uuidv7(), m.id, m.site_id, coalesce(m.original_name, m.filename), 'waiting' from media m
    where m.filename ~* '\.(pdf|docx|doc)$' and m.site_id is not null
      and not exists (select from file_texts t where t.media_id = m.id)
    order by m.created_at
    on conflict (media_id) do nothing`)
}
