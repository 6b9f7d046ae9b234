import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { portalPayload } from '../payload-client'

/** Rows of a read-only query, for counts and groupings that Payload's own queries cannot say. */
export async function sqlRows<Row>(query: SQL): Promise<Row[]> {
  const payload = await portalPayload()
  const { rows } = await payload.db.drizzle.execute(query)
  return rows as Row[]
}
