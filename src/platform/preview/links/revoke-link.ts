import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { inTransaction, transactionOf } from '../../publishing/transaction'
import { nameOf } from '../../workflow/actor'
import { logStep } from '../../workflow/log'
import { storedItem } from '../../workflow/standing'
import type { PreviewKey } from '../unpublished-text'

/** Ends a link of an item for good; one that has been revoked already stays as it is. Who may is asked before. */
export async function revokeLink(req: PayloadRequest, key: PreviewKey, id: string): Promise<void> {
  await inTransaction(req, async () => {
    const db = await transactionOf(req)
    const { rows } = await db.execute(sql`
      UPDATE review_links SET revoked_at = now(), revoked_by_name = ${nameOf(req)}, updated_at = now()
      WHERE id = ${id} AND collection = ${key.collection} AND item_id = ${key.id} AND revoked_at IS NULL
      RETURNING id`)
    if (rows.length === 0) return
    const stored = await storedItem(req, key)
    const item = { ...key, site: stored?.site ?? null, title: stored?.title ?? null }
    await logStep(req, item, { action: 'linkRevoked' })
  })
}
