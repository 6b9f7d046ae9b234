import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import type { NewLetter } from './letters'

export type LetterState = 'waiting' | 'handing' | 'sent' | 'dropped' | 'failed' | 'unclear'

export type LetterRow = NewLetter & { id: string; state: LetterState; attempts: number; createdAt: Date }

/** How long letters are remembered, so that nothing is sent twice and failures can be looked up. */
const KEPT_DAYS = 90

/** A letter as it stands now; `null` when its person or site is gone. */
export async function readLetter(payload: Payload, id: string): Promise<LetterRow | null> {
  const { rows } = await payload.db.drizzle.execute(sql`
    SELECT id::text, kind, event, person_id::text AS person, site_id::text AS site, facts, state, attempts,
      created_at AS "createdAt"
    FROM letters WHERE id = ${id}`)
  const row = rows[0] as (Omit<LetterRow, 'createdAt'> & { createdAt: string }) | undefined
  return row ? { ...row, createdAt: new Date(row.createdAt) } : null
}

/**
 * Changes the state of a letter, on a connection of its own so that it holds at once.
 * @param from states it may be in; false when it was in none of them
 */
export async function settleLetter(
  payload: Payload,
  id: string,
  change: { from: LetterState[]; to: LetterState; problem?: string | null; hasTried?: boolean },
): Promise<boolean> {
  const { from, to, problem = null, hasTried = false } = change
  const { rowCount } = await payload.db.drizzle.execute(sql`
    UPDATE letters SET state = ${to}, problem = ${problem}, changed_at = now(), attempts = attempts + ${hasTried ? 1 : 0}::int
    WHERE id = ${id} AND state = ANY(${sql.param(from)}::text[])`)
  return rowCount === 1
}

/** Deletes letters of more than 90 days ago. */
export async function forgetOldLetters(payload: Payload): Promise<void> {
  await payload.db.drizzle.execute(
    sql`DELETE FROM letters WHERE created_at < now() - make_interval(days => ${KEPT_DAYS})`,
  )
}
