import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { sqlRows } from '@/platform/lists/sql-rows'
import type { Effect } from '@/platform/official-documents/effects'
import type { CalendarDay } from '@/platform/time/calendar-day'
import { ALWAYS, type EffectPeriod, type EffectReason } from './effect-period'

type Row = {
  id: string
  from: CalendarDay
  until: CalendarDay | null
  effect: Effect
  is_stated: boolean
  reasons: EffectReason[]
}

const COLUMNS = sql`e.document_id::text AS id, e.from_day AS "from", e.until_day AS until, e.effect::text AS effect,
  coalesce(e.is_stated, false) AS is_stated, coalesce(e.reasons, '[]'::jsonb) AS reasons`

/** Nothing was computed: the document is not published, or only just. */
const NOT_COMPUTED: EffectPeriod = {
  from: ALWAYS,
  until: null,
  effect: 'unknown',
  isStated: false,
  reasons: [],
}

/**
 * The period of effect that covers a day, for each of these documents; one of which nothing was computed yet is
 * `unknown` without a reason.
 */
export async function effectsOn(ids: string[], day: CalendarDay): Promise<Map<string, EffectPeriod>> {
  const found = await periods(
    ids,
    sql`AND e.from_day <= ${day} AND (e.until_day IS NULL OR e.until_day > ${day})`,
  )
  return new Map(ids.map((id) => [id, found.get(id)?.[0] ?? NOT_COMPUTED]))
}

/** All periods of a document from the first to the last; they cover all days. */
export async function timelineOf(id: string): Promise<EffectPeriod[]> {
  return (await periods([id], sql``)).get(id) ?? [NOT_COMPUTED]
}

async function periods(ids: string[], which: SQL): Promise<Map<string, EffectPeriod[]>> {
  if (ids.length === 0) return new Map()
  const wanted = sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  const rows = await sqlRows<Row>(
    sql`SELECT ${COLUMNS} FROM legal_effects e WHERE e.document_id IN (${wanted}) ${which} ORDER BY e.from_day`,
  )
  const byDocument = Map.groupBy(rows, ({ id }) => id)
  return new Map([...byDocument].map(([id, found]) => [id, found.map(periodOf)]))
}

function periodOf({ from, until, effect, is_stated: isStated, reasons }: Row): EffectPeriod {
  return { from, until, effect, isStated, reasons }
}
