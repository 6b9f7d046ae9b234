import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'
import { env } from '@/env'
import { withClient } from '../../local-services/postgres-database'
import { connectionOf, transactionOf } from '../../publishing/transaction'
import { readableCode, typedCode } from '../readable-code'
import { seal } from './secret-box'

const RECOVERY_CODES = 10
const MOST_FAILURES = 10
const LONGEST_WAIT = '10s'

/** A person's second factor as it is stored, in a table of its own: Payload rewrites whole accounts when it notes a login. */
export type Factor = {
  person: string
  /** Sealed; see `secret-box.ts`. */
  secret: string
  isLocked: boolean
  /** The password was chosen while the factor was on, and is too short to stand alone. */
  leansOn: boolean
  turnedOnAt: Date
  codesLeft: number
}

/** The second factor of a person, or `null` where it is off. */
export async function readFactor(req: PayloadRequest, person: string): Promise<Factor | null> {
  const db = await connectionOf(req)
  const { rows } = await db.execute(sql`
    SELECT user_id AS person, secret, coalesce(locked_until > now(), false) AS "isLocked", 
      coalesce((SELECT leans_on_factor FROM account_states s WHERE s.user_id = f.user_id), false) AS "leansOn",
      turned_on_at AS "turnedOnAt",
      (SELECT count(*)::int FROM recovery_codes c WHERE c.user_id = f.user_id AND used_at IS NULL) AS "codesLeft"
    FROM second_factors f WHERE user_id = ${person}`)
  const found = rows[0] as (Omit<Factor, 'turnedOnAt'> & { turnedOnAt: string | Date }) | undefined
  return found ? { ...found, turnedOnAt: new Date(found.turnedOnAt) } : null
}

/**
 * Turns the factor on in the transaction of `req`.
 * @param step of the code that confirmed it, which cannot be used again
 * @returns the recovery codes, shown once and stored only as hashes; `null` where it was on already
 */
export async function storeFactor(
  req: PayloadRequest,
  person: string,
  { secret, step }: { secret: string; step: number },
): Promise<string[] | null> {
  const db = await transactionOf(req)
  const { rowCount } = await db.execute(sql`
    INSERT INTO second_factors (user_id, secret, last_step)
    VALUES (${person}, ${seal(secret, { purpose: 'secret', person })}, ${step}) ON CONFLICT DO NOTHING`)
  return rowCount === 0 ? null : newRecoveryCodes(req, person)
}

/** Replaces the recovery codes; those of before are void. */
export async function newRecoveryCodes(req: PayloadRequest, person: string): Promise<string[]> {
  const db = await transactionOf(req)
  const codes = Array.from({ length: RECOVERY_CODES }, readableCode)
  await db.execute(sql`DELETE FROM recovery_codes WHERE user_id = ${person}`)
  const rows = codes.map((code) => sql`(${person}, ${hashOf(person, code)})`)
  await db.execute(sql`INSERT INTO recovery_codes (user_id, hash) VALUES ${sql.join(rows, sql`, `)}`)
  return codes
}

export async function removeFactor(req: PayloadRequest, person: string): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`DELETE FROM second_factors WHERE user_id = ${person}`)
}

/** Keeps that a code of this step was used. @returns false where one of it, or a later one, was used before */
export async function spendStep(req: PayloadRequest, person: string, step: number): Promise<boolean> {
  const db = await transactionOf(req)
  const { rowCount } = await db.execute(sql`
    UPDATE second_factors SET last_step = ${step} WHERE user_id = ${person} AND last_step < ${step}`)
  return rowCount === 1
}

/** Uses up a recovery code. @returns false where it is none of the person's, or was used before */
export async function spendRecoveryCode(req: PayloadRequest, person: string, code: string): Promise<boolean> {
  const db = await transactionOf(req)
  const { rowCount } = await db.execute(sql`
    UPDATE recovery_codes SET used_at = now()
    WHERE user_id = ${person} AND hash = ${hashOf(person, code)} AND used_at IS NULL`)
  return rowCount === 1
}

/**
 * Keeps whether a password is too short to stand without a factor. Not in the row of the factor: what is written there in a
 * transaction, `countFailure` would wait for.
 */
export async function keepLeaning(req: PayloadRequest, person: string, leansOn: boolean): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`
    INSERT INTO account_states (user_id, leans_on_factor) VALUES (${person}, ${leansOn})
    ON CONFLICT (user_id) DO UPDATE SET leans_on_factor = ${leansOn}`)
}

/**
 * Counts a wrong code, on a connection of its own: the transaction of the login is rolled back, and the count must stay.
 * Waiting does not clear the count, so whoever goes on guessing has one guess each ten minutes.
 */
export async function countFailure(person: string): Promise<void> {
  await withClient(env.DATABASE_URI ?? '', async (client) => {
    await client.query(`SET lock_timeout = '${LONGEST_WAIT}'`)
    await client.query(
      `UPDATE second_factors SET failures = failures + 1,
         locked_until = CASE WHEN failures + 1 >= ${MOST_FAILURES} THEN now() + interval '10 minutes' END
       WHERE user_id = $1`,
      [person],
    )
  })
}

/** After a right code, or by whoever unlocks the account. */
export async function forgetFailures(req: PayloadRequest, person: string): Promise<void> {
  const db = await connectionOf(req)
  await db.execute(sql`
    UPDATE second_factors SET failures = 0, locked_until = NULL WHERE user_id = ${person} AND failures > 0`)
}

/** 80 random bits need no slow hash; the person in it makes equal codes of two people unlike. */
function hashOf(person: string, code: string): string {
  return createHash('sha256')
    .update(`${person} ${typedCode(code)}`)
    .digest('hex')
}

/** Whoever unlocks an account clears its wrong codes as well as its wrong passwords. */
export const forgetFailuresAtUnlock: CollectionAfterOperationHook = async ({
  args,
  operation,
  req,
  result,
}) => {
  if (operation !== 'unlock') return result
  const { email } = (args as { data: { email?: unknown } }).data
  const db = await connectionOf(req)
  await db.execute(sql`
    UPDATE second_factors SET failures = 0, locked_until = NULL
    WHERE user_id = (SELECT id FROM users WHERE email = ${String(email).trim().toLowerCase()})`)
  return result
}
