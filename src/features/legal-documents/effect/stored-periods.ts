import { sql } from '@payloadcms/db-postgres/drizzle'
import { canonicalJson } from '@/platform/publishing/content-hash'
import type { EffectPeriod } from './effect-period'
import type { Execute } from './effects-transaction'

const ROWS_AT_ONCE = 2000

/** Ids of documents whose stored periods are not these; documents that have none any more among them. */
export async function changedDocuments(
  execute: Execute,
  wanted: Map<string, EffectPeriod[]>,
): Promise<string[]> {
  const rows = await execute<{ document: string } & EffectPeriod>(sql`
    SELECT document_id::text AS document, from_day AS "from", until_day AS until, effect::text AS effect,
      coalesce(is_stated, false) AS "isStated", coalesce(reasons, '[]'::jsonb) AS reasons
    FROM legal_effects ORDER BY document_id, from_day`)
  const stored = Map.groupBy(rows, ({ document }) => document)
  const gone = [...stored.keys()].filter((id) => !wanted.has(id))
  const changed = [...wanted].filter(([id, periods]) => textOf(stored.get(id) ?? []) !== textOf(periods))
  return [...gone, ...changed.map(([id]) => id)]
}

/** Puts the wanted periods of these documents in the place of the stored ones. */
export async function replacePeriods(
  execute: Execute,
  ids: string[],
  wanted: Map<string, EffectPeriod[]>,
): Promise<void> {
  await execute(sql`
    DELETE FROM legal_effects WHERE document_id IN (SELECT changed.id::uuid FROM jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) AS changed (id))`)
  const rows = ids.flatMap((document) =>
    (wanted.get(document) ?? []).map((period) => ({ document, ...period })),
  )
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const batch = JSON.stringify(rows.slice(start, start + ROWS_AT_ONCE))
    await execute(sql`
      INSERT INTO legal_effects (id, document_id, from_day, until_day, effect, is_stated, reasons)
      SELECT gen_random_uuid(), document, "from", until, effect::enum_legal_effect, "isStated", reasons
      FROM jsonb_to_recordset(${batch}::jsonb)
        AS row (document uuid, "from" text, until text, effect text, "isStated" boolean, reasons jsonb)`)
  }
}

/** The same text for the same periods, wherever they come from. */
function textOf(periods: EffectPeriod[]): string {
  return canonicalJson(
    periods.map(({ from, until, effect, isStated, reasons }) => [from, until, effect, isStated, reasons]),
  )
}
