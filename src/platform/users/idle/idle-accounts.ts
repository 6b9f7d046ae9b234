import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { lockRow } from '../../publishing/lock-row'
import { inTransaction, transactionOf } from '../../publishing/transaction'
import { endSessions } from '../sessions/sign-ins'
import { warnOf, type IdlePerson } from './warnings'

/** An account that nobody used for so long is out of use; who looks after it is told a week before. */
const IDLE_DAYS = 45
const WARNING_DAYS = 7
/** How long it is kept from where somebody was logged in. */
const KEPT_DAYS = 90

/** When an account was used last: made, put into use again, or worked with. */
const USED_AT = sql`greatest(u.created_at, s.enabled_at, (SELECT max(last_used_at) FROM sign_ins WHERE user_id = u.id))`
const ACCOUNTS = sql`users u LEFT JOIN account_states s ON s.user_id = u.id`
const IN_USE = sql`s.disabled_at IS NULL`

/** Warns of accounts that will soon be idle for too long, and puts out of use those that are and were warned of. */
export async function tendIdleAccounts(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, () => warn(req))
  const { rows } = await payload.db.drizzle.execute(
    sql`SELECT u.id::text FROM ${ACCOUNTS} WHERE ${IN_USE} AND ${isTooLong()}`,
  )
  for (const { id } of rows as { id: string }[]) {
    const own = await createLocalReq({}, payload)
    await inTransaction(own, () => disable(own, id))
  }
  await forgetOldSessions(payload)
}

/** The warnings and the notes that they were given are written together: neither twice nor lost. */
async function warn(req: PayloadRequest): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`SELECT pg_advisory_xact_lock(hashtext('idle accounts'))`)
  const { rows } = await db.execute(sql`
    SELECT u.id::text, u.name, u.email, ${USED_AT} AS "usedAt"
    FROM ${ACCOUNTS}
    WHERE ${IN_USE} AND ${USED_AT} < now() - make_interval(days => ${IDLE_DAYS - WARNING_DAYS})
      AND (s.warned_at IS NULL OR s.warned_at < ${USED_AT}) AND ${isReplaceable()}
    ORDER BY u.id`)
  const people = rows as IdlePerson[]
  if (people.length === 0) return
  for (const { id } of people) {
    await db.execute(sql`
      INSERT INTO account_states (user_id, warned_at) VALUES (${id}, now())
      ON CONFLICT (user_id) DO UPDATE SET warned_at = now()`)
  }
  await warnOf(req, people)
}

/** The last one of each person stays: it says when the account was used. */
async function forgetOldSessions(payload: Payload): Promise<void> {
  await payload.db.drizzle.execute(sql`
    DELETE FROM sign_ins n
    WHERE last_used_at < now() - make_interval(days => ${KEPT_DAYS})
      AND NOT EXISTS (SELECT FROM users_sessions s WHERE s.id = n.id)
      AND EXISTS (SELECT FROM sign_ins l WHERE l.user_id = n.user_id AND l.last_used_at > n.last_used_at)`)
}

/** Judged again with the row held: whoever logs in at this moment keeps the account. */
async function disable(req: PayloadRequest, id: string): Promise<void> {
  const db = await transactionOf(req)
  await lockRow(req, 'users', id)
  await db.execute(sql`SELECT pg_advisory_xact_lock(hashtext('system admins'))`)
  const { rowCount } = await db.execute(sql`
    UPDATE account_states s SET disabled_at = now() FROM users u
    WHERE s.user_id = u.id AND u.id = ${id} AND ${IN_USE} AND ${isTooLong()}`)
  if (rowCount === 1) await endSessions(req, id)
}

function isTooLong() {
  return sql`${USED_AT} < now() - make_interval(days => ${IDLE_DAYS}) AND s.warned_at >= ${USED_AT}
    AND s.warned_at < now() - make_interval(days => ${WARNING_DAYS}) AND ${isReplaceable()}`
}

/** The last system admin in use stays in use, however long nobody came. */
function isReplaceable() {
  return sql`(u.is_system_admin IS NOT TRUE OR EXISTS (
    SELECT FROM users o LEFT JOIN account_states t ON t.user_id = o.id
    WHERE o.is_system_admin AND o.id <> u.id AND t.disabled_at IS NULL))`
}
