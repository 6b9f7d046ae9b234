import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { daysAgo } from './counted-days'

const KEPT_DAYS = 180

/** Deletes what was counted more than 180 days ago. */
export async function forgetOldSearches(payload: Payload): Promise<void> {
  await payload.db.drizzle.execute(sql`delete from search_counts where day < ${daysAgo(KEPT_DAYS)}`)
}
