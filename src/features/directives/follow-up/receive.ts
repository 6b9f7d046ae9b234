import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { Refusal } from '@/platform/publishing/refusal'
import { inTransaction, transactionOf } from '@/platform/publishing/transaction'
import { assertActorNotEnded, type Delivery, signatureOf } from './delivery'

/** Said to whoever acts on what the issuer has taken back. */
export const WITHDRAWN = 'Văn bản này đã được thu hồi: chỉ còn để xem.'

/**
 * Marks a delivery as received, once: of two who press at the same moment the first is written down, and both have
 * what they wanted. Throws 409 for one that was withdrawn, and where the recipient has ended.
 */
export async function receive(req: PayloadRequest, delivery: Delivery): Promise<void> {
  await inTransaction(req, async () => {
    await assertActorNotEnded(req, delivery)
    const db = await transactionOf(req)
    const { rows } = await db.execute(sql`
      UPDATE directive_deliveries
      SET received_by = coalesce(received_by, ${signatureOf(req)}), received_at = coalesce(received_at, now()),
        updated_at = now()
      WHERE id = ${delivery.id} AND withdrawn_at IS NULL RETURNING id`)
    if (rows.length === 0) throw new Refusal(WITHDRAWN, 409)
  })
}
