import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { CalendarDay } from '@/platform/time/calendar-day'

/** What to join to the documents `d` so that `effectColumn` can be asked for; at most one row for each document. */
export function effectJoin(day: CalendarDay): SQL {
  return sql`
    LEFT JOIN legal_effects effect_then ON effect_then.document_id = d.id
      AND effect_then.from_day <= ${day} AND (effect_then.until_day IS NULL OR effect_then.until_day > ${day})`
}

/** The effect of the documents `d` on the day of the join, as text; `unknown` while nothing was computed yet. */
export const effectColumn: SQL = sql`coalesce(effect_then.effect::text, 'unknown')`
