import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { sqlRows } from '@/platform/lists/sql-rows'
import type { CalendarDay } from '@/platform/time/calendar-day'
import { queueSyncOf } from './queue-sync'

/** Lets search and pages follow the documents of which a period began after one day, and by another. */
export async function announceBegun(payload: Payload, after: CalendarDay, by: CalendarDay): Promise<void> {
  const begun = await sqlRows<{ id: string; site: string }>(sql`
    SELECT DISTINCT d.id::text AS id, d.site_id::text AS site
    FROM legal_effects e JOIN legal_documents d ON d.id = e.document_id AND d._status = 'published'
    WHERE e.from_day > ${after} AND e.from_day <= ${by}`)
  await queueSyncOf(await createLocalReq({}, payload), begun)
}
