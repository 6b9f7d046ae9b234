import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import { transactionOf } from '../publishing/transaction'
import type { LetterText } from './letter-text'

/** A letter to one person that is to be written: what happened, not yet in words. */
export type NewLetter = {
  kind: string
  /** What it is about: one person gets one letter about it, however often it is queued. */
  event: string
  person: string
  /** The site that it is about; `null` for no site in particular. */
  site: string | null
  facts: Record<string, unknown>
}

/** One kind of letter, put into words at the moment it is sent. */
export type LetterKind = {
  kind: string
  /** `null` when the person is no longer to get it, or it is no longer true. */
  compose: (req: PayloadRequest, letter: NewLetter, person: User) => Promise<LetterText | null>
}

/** Keeps that a person needs no letter about it, so that nobody asks again. */
export async function noteNoLetter(req: PayloadRequest, letter: NewLetter): Promise<void> {
  const { kind, event, person, site } = letter
  const db = await transactionOf(req)
  await db.execute(sql`
    INSERT INTO letters (kind, event, person_id, site_id, facts, state)
    VALUES (${kind}, ${event}, ${person}, ${site}, '{}', 'dropped') ON CONFLICT (event, person_id) DO NOTHING`)
}

/** Writes letters and the jobs that send them, in the transaction of `req`: they exist if and when it is committed. */
export async function queueLetters(req: PayloadRequest, letters: NewLetter[]): Promise<void> {
  const db = await transactionOf(req)
  for (const { kind, event, person, site, facts } of letters) {
    const { rows } = await db.execute(sql`
      INSERT INTO letters (kind, event, person_id, site_id, facts)
      VALUES (${kind}, ${event}, ${person}, ${site}, ${JSON.stringify(facts)}::jsonb)
      ON CONFLICT (event, person_id) DO NOTHING RETURNING id::text`)
    const letter = (rows[0] as { id: string } | undefined)?.id
    if (letter) await req.payload.jobs.queue({ task: 'letter', queue: 'slow', input: { letter }, req })
  }
}
