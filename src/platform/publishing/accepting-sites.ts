import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { isShareable } from '../sharing/shareable-collections'
import { itemsTable } from '../sites/visible-at'

/**
 * The sites whose lists also hold these items because they accepted them, or did until now: their pages have the tags of
 * the sites above them, not those of all below. Offers stay when an item is unpublished or deleted.
 */
export async function acceptingSites(payload: Payload, collection: string, ids: string[]): Promise<string[]> {
  if (!isShareable(collection)) return []
  const items = sql.param(ids)
  const { rows } = await payload.db.drizzle.execute(sql`
    SELECT accepted_by_id::text AS id FROM ${itemsTable(collection)}
    WHERE id = ANY(${items}::uuid[]) AND accepted_by_id IS NOT NULL
    UNION SELECT to_site_id::text FROM offers
    WHERE collection = ${collection} AND item_id = ANY(${items}::text[]) AND decided_at IS NOT NULL`)
  return (rows as { id: string }[]).map(({ id }) => id)
}
