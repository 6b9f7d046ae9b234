import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import type { CheckedProcedures } from '../procedures/procedure-target'
import type { CheckedLine, LineDetails } from './checked-line'
import { isAcceptedAtFirst } from './checked-line'

/*
 * The lines of an import by SQL: there are thousands, written and ticked many at a time, and a tick must hold together with
 * the state of its import.
 */

type Outcome = NonNullable<LineDetails['outcome']>

/** Keeps checked lines, in their order. */
export async function addLines(payload: Payload, importId: string, lines: CheckedLine[]): Promise<void> {
  if (lines.length === 0) return
  await payload.db.drizzle.insert(payload.db.tables['procedure_import_lines'] as never).values(
    lines.map((line) => ({
      ...line,
      import: importId,
      isAccepted: isAcceptedAtFirst(line.verdict),
    })),
  )
}

export async function removeLines(payload: Payload, importId: string): Promise<void> {
  await payload.db.drizzle.execute(sql`delete from procedure_import_lines where import_id = ${importId}`)
}

/** The accepted lines of which nothing has become yet, with what they were compared with. */
export async function linesToWrite(payload: Payload, importId: string): Promise<CheckedProcedures> {
  const { rows } = await payload.db.drizzle.execute(sql`
    select code, details ->> 'base' as base from procedure_import_lines
    where import_id = ${importId} and is_accepted and not details ? 'outcome'`)
  return new Map((rows as { code: string; base: string | null }[]).map(({ code, base }) => [code, base]))
}

/**
 * Marks, in the transaction of `req`, what became of lines. Throws when one of them was dealt with before: what the
 * transaction wrote is then undone, so no line is ever written twice.
 */
export async function markWritten(
  req: PayloadRequest,
  importId: string,
  written: { code: string; outcome: Outcome }[],
): Promise<void> {
  const session = req.payload.db.sessions?.[String(await req.transactionID)]
  if (!session) throw new Error('Lines are marked outside the transaction that writes them.')
  const { db } = session as unknown as { db: Payload['db']['drizzle'] }
  for (const [outcome, entries] of Map.groupBy(written, (entry) => entry.outcome)) {
    const codes = entries.map(({ code }) => code)
    const { rows } = await db.execute(sql`
      update procedure_import_lines
      set details = details || ${JSON.stringify({ outcome })}::jsonb, updated_at = now()
      where import_id = ${importId} and is_accepted and not details ? 'outcome'
        and code in (${sql.join(
          codes.map((code) => sql`${code}`),
          sql`, `,
        )})
      returning id`)
    if (rows.length !== codes.length) throw new Error('A line of an import was written by another worker.')
  }
}

/** Marks a line that was refused, with the reason. */
export async function markRefused(
  payload: Payload,
  importId: string,
  { code, reason }: { code: string; reason: string },
): Promise<void> {
  const outcome: LineDetails = { outcome: 'refused', reason }
  await payload.db.drizzle.execute(sql`
    update procedure_import_lines
    set details = details || ${JSON.stringify(outcome)}::jsonb, updated_at = now()
    where import_id = ${importId} and code = ${code} and is_accepted and not details ? 'outcome'`)
}

/** How many accepted lines ended in each way; those without an end yet under `waiting`. */
export async function outcomesOf(
  payload: Payload,
  importId: string,
): Promise<Partial<Record<Outcome | 'waiting', number>>> {
  const { rows } = await payload.db.drizzle.execute(sql`
    select coalesce(details ->> 'outcome', 'waiting') as outcome, count(*)::int as count
    from procedure_import_lines where import_id = ${importId} and is_accepted group by 1`)
  return Object.fromEntries(
    (rows as { outcome: string; count: number }[]).map(({ outcome, count }) => [outcome, count]),
  )
}
