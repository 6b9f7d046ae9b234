import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest, Where } from 'payload'
import { Refusal } from '../../publishing/refusal'
import { inTransaction, transactionOf } from '../../publishing/transaction'

/** Files that one press may delete. */
export const MOST_AT_ONCE = 100

/**
 * Deletes files that nothing uses, all of them or none. Throws 409 where one is used meanwhile, 403 where the person may
 * not delete one of them.
 */
export async function deleteUnused(req: PayloadRequest, ids: string[]): Promise<void> {
  await inTransaction(req, async () => {
    const db = await transactionOf(req)
    const wanted = sql`${sql.param([...ids].sort())}::text[]`
    // Whoever publishes something with such a file takes this lock too.
    await db.execute(sql`SELECT FROM media WHERE id::text = ANY(${wanted}) ORDER BY id FOR UPDATE`)
    const { rows } = await db.execute(sql`
      SELECT coalesce(original_name, filename) AS name FROM media m WHERE id::text = ANY(${wanted}) AND ${isUsed}`)
    const [used] = rows as { name: string }[]
    if (used)
      throw new Refusal(
        `“${used.name}” vừa được dùng trong một bài nên chưa xóa tệp nào. Hãy tải lại danh sách.`,
        409,
      )
    await refuseWhereNotAllowed(req, ids)
    for (const id of ids) {
      await req.payload.delete({ collection: 'media', id, depth: 0, overrideAccess: false, req })
    }
  })
}

/** Before the first is deleted: what has gone from the disk does not come back with the transaction. */
async function refuseWhereNotAllowed(req: PayloadRequest, ids: string[]): Promise<void> {
  const allowed = await req.payload.collections.media.config.access.delete({ req })
  const where: Where = { and: [{ id: { in: ids } }, ...(typeof allowed === 'object' ? [allowed] : [])] }
  const { totalDocs } = allowed
    ? await req.payload.count({ collection: 'media', where, req })
    : { totalDocs: 0 }
  if (totalDocs !== ids.length)
    throw new Refusal('Bạn không có quyền xóa các tệp này, hoặc tệp đã bị xóa. Chưa xóa tệp nào.', 403)
}

/** Of a row `m` of the files: published items or drafts use it. */
export const isUsed = sql`(EXISTS (SELECT FROM media_uses u WHERE u.media = m.id::text)
  OR EXISTS (SELECT FROM draft_media_uses d WHERE d.media = m.id::text))`
