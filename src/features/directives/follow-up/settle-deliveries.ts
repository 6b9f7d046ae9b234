import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { transactionOf } from '@/platform/publishing/transaction'

/**
 * Runs after the rule of publishing, in the transaction of the write: the rows of recipients become those that the
 * published directive names. Every statement looks at the outcome, so it does not matter how the directive was
 * published, nor how often.
 */
export const settleDeliveries: CollectionAfterChangeHook = async ({ doc, req }) => {
  await settle(req, (doc as { id: string }).id)
  return doc as unknown
}

async function settle(req: PayloadRequest, id: string): Promise<void> {
  const db = await transactionOf(req)
  // Two who publish at once settle one after the other; a report waits on the same row.
  await db.execute(sql`SELECT FROM directives WHERE id = ${id} FOR NO KEY UPDATE`)
  const isWanted = sql`EXISTS (
    SELECT FROM directives d JOIN directives_rels r ON r.parent_id = d.id
    WHERE d.id = ${id} AND d._status = 'published'
      AND (r.path = 'recipientSites' AND r.sites_id = delivery.site_id
        OR r.path = 'recipientAgencies' AND r.agencies_id = delivery.agency_id))`
  await db.execute(sql`
    UPDATE directive_deliveries delivery
    SET withdrawn_at = CASE WHEN ${isWanted} THEN NULL ELSE now() END, updated_at = now()
    WHERE directive_id = ${id} AND (withdrawn_at IS NULL) <> ${isWanted}`)
  await addMissing(req, id)
  await followIssuer(req, id)
}

async function addMissing(req: PayloadRequest, id: string): Promise<void> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    SELECT DISTINCT d.site_id AS issuer, r.sites_id AS site, r.agencies_id AS agency
    FROM directives d JOIN directives_rels r ON r.parent_id = d.id
    WHERE d.id = ${id} AND d._status = 'published' AND r.path IN ('recipientSites', 'recipientAgencies')
      AND NOT EXISTS (
        SELECT FROM directive_deliveries known WHERE known.directive_id = d.id
          AND (known.site_id = r.sites_id OR known.agency_id = r.agencies_id))`)
  if (rows.length === 0) return
  const sentAt = new Date().toISOString()
  await db
    .insert(req.payload.db.tables['directive_deliveries'] as never)
    .values(rows.map((row) => ({ ...row, directive: id, sentAt })))
    .onConflictDoNothing()
}

/** What hangs on a directive goes along when it is moved to another site. */
async function followIssuer(req: PayloadRequest, id: string): Promise<void> {
  const db = await transactionOf(req)
  for (const table of ['directive_deliveries', 'task_reports']) {
    await db.execute(sql`
      UPDATE ${sql.identifier(table)} follower SET issuer_id = d.site_id, updated_at = now()
      FROM directives d
      WHERE d.id = ${id} AND follower.directive_id = d.id AND follower.issuer_id <> d.site_id`)
  }
}
