import { sql } from '@payloadcms/db-postgres/drizzle'
import { sqlRows } from '../lists/sql-rows'
import { dayOf } from '../time/calendar-day'
import type { Effect } from './effects'

/** The computed effect of these legal documents today; those of which nothing was computed yet are missing. */
export async function effectsToday(ids: string[]): Promise<Map<string, Effect>> {
  if (ids.length === 0) return new Map()
  const today = dayOf(new Date())
  const rows = await sqlRows<{ id: string; effect: Effect }>(sql`
    SELECT e.document_id::text AS id, e.effect::text AS effect FROM legal_effects e
    WHERE e.document_id = ANY(${sql.param(ids)}::uuid[])
      AND e.from_day <= ${today} AND (e.until_day IS NULL OR e.until_day > ${today})`)
  return new Map(rows.map(({ id, effect }) => [id, effect]))
}
