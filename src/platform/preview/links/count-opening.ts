import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { inTransaction, transactionOf } from '../../publishing/transaction'
import { idOf } from '../../publishing/references'
import { actingAs } from '../../workflow/actor'
import { itemTitle } from '../../workflow/item-title'
import { logStep } from '../../workflow/log'
import type { OpenedLink } from './open-link'

/** Counts that a link was opened; the first time stands in the item's history too. */
export async function countOpening(payload: Payload, { link, key, stored }: OpenedLink): Promise<void> {
  const context = actingAs(`Người xem thử (liên kết của ${link.makerName})`)
  const req = await createLocalReq({ context, locale: 'vi' }, payload)
  await inTransaction(req, async () => {
    const db = await transactionOf(req)
    const { rows } = await db.execute(sql`
      UPDATE review_links SET opened_count = opened_count + 1, last_opened_at = now()
      WHERE id = ${link.id} RETURNING opened_count AS count`)
    if (Number((rows[0] as { count: unknown } | undefined)?.count) !== 1) return
    await logStep(
      req,
      { ...key, site: idOf(stored.site), title: itemTitle(stored) },
      { action: 'linkOpened' },
    )
  })
}
