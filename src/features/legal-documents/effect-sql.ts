import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { CalendarDay } from '@/platform/time/calendar-day'

const dayIn = (column: SQL) => sql`(${column} AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`

/**
 * Relations that change the effect of other documents, as a table: they count while the acting document is published
 * and belongs to the same site or to the root, from their own day or else from that document's first day.
 */
export function actingRelations(rootId: string): SQL {
  return sql`
    SELECT r.target_id, r.kind, coalesce(r.partial, false) AS partial,
      ${dayIn(sql`coalesce(r.applies_on, acting.effective_on)`)} AS on_day
    FROM legal_relations r
    JOIN legal_documents acting ON acting.id = r._parent_id AND acting._status = 'published'
    JOIN legal_documents target ON target.id = r.target_id
    WHERE r.kind IN ('replaces', 'repeals', 'suspends')
      AND acting.site_id IN (target.site_id, ${rootId}::uuid) AND acting.id <> target.id`
}

/** What to join to the documents `d` so that `effectColumn` can be asked for. */
export function effectJoin(rootId: string, day: CalendarDay): SQL {
  return sql`
    LEFT JOIN (
      SELECT act.target_id,
        bool_or(act.kind <> 'suspends' AND NOT act.partial AND act.on_day <= ${day}::date) AS ended,
        bool_or(act.kind <> 'suspends' AND act.partial AND act.on_day <= ${day}::date) AS partly_ended,
        bool_or(act.kind <> 'suspends' AND act.on_day IS NULL) AS ended_some_day,
        bool_or(act.kind = 'suspends' AND act.on_day <= ${day}::date) AS suspended
      FROM (${actingRelations(rootId)}) act GROUP BY 1
    ) acts ON acts.target_id = d.id`
}

/** `effectOn` as a column, for filters and counts over many thousand documents; a test holds the two together. */
export function effectColumn(day: CalendarDay): SQL {
  const effective = dayIn(sql`d.effective_on`)
  const expires = dayIn(sql`d.expires_on`)
  return sql`CASE
    WHEN d.stated_effect IS NOT NULL THEN d.stated_effect::text
    WHEN ${expires} < ${effective} THEN 'unknown'
    WHEN ${day}::date < ${effective} THEN 'not-yet'
    WHEN acts.ended OR ${day}::date > ${expires} THEN 'expired'
    WHEN acts.suspended THEN 'suspended'
    WHEN acts.ended_some_day OR d.effective_on IS NULL THEN 'unknown'
    WHEN acts.partly_ended THEN 'partly-expired'
    ELSE 'in-force' END`
}
