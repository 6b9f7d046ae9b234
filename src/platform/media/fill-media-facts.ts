import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../publishing/transaction'
import { holdItem } from '../workflow/workflow-row'
import { WORKFLOW_COLLECTIONS } from '../workflow/workflow-collections'
import { writeDraftUses } from './draft-uses'
import { mediaFolder } from './media-folder'

const BATCH = 100
/** In the place of a hash: the file is not on the disk any more. */
const NO_FILE = ''

/**
 * Fills in the hashes of files from before hashes were kept; also of those that a program added without Payload. May be
 * cut off at any point and run again. Pictures from before are known only as they are stored, made smaller.
 */
export async function fillContentHashes(payload: Payload, signal: AbortSignal): Promise<void> {
  for (;;) {
    const { rows } = await payload.db.drizzle.execute(sql`
      SELECT id::text, filename FROM media WHERE content_hash IS NULL AND filename IS NOT NULL LIMIT ${BATCH}`)
    for (const { id, filename } of rows as { id: string; filename: string }[]) {
      if (signal.aborted) return
      const hash = await hashOfFile(path.join(mediaFolder, filename))
      await payload.db.drizzle.execute(
        sql`UPDATE media SET content_hash = ${hash} WHERE id = ${id}::uuid AND content_hash IS NULL`,
      )
    }
    if (rows.length < BATCH) return
  }
}

async function hashOfFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(file), hash)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return NO_FILE
    throw error
  }
  return hash.digest('hex')
}

/** Writes down the files of every draft, as saving it would; for drafts from before that was done. */
export async function fillDraftUses(payload: Payload, signal: AbortSignal): Promise<void> {
  for (const { value: slug } of WORKFLOW_COLLECTIONS) {
    const { config } = payload.collections[slug]
    const versions = sql.identifier(`_${slug.replaceAll('-', '_')}_v`)
    const { rows } = await payload.db.drizzle.execute(sql`
      SELECT DISTINCT parent_id::text AS id FROM ${versions}
      WHERE latest AND version__status = 'draft' AND parent_id IS NOT NULL`)
    for (const { id } of rows as { id: string }[]) {
      if (signal.aborted) return
      const req = await createLocalReq({ locale: 'vi' }, payload)
      await inTransaction(req, async () => {
        await holdItem(req, { collection: slug, id })
        await writeDraftUses(req, config, id)
      })
    }
  }
}
