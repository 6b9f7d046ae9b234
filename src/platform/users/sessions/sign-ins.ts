import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterLogoutHook, PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import { lockRow } from '../../publishing/lock-row'
import { connectionOf, transactionOf } from '../../publishing/transaction'
import { deviceOf } from './device'

/** A session that is open, as its owner sees it. */
export type OpenSession = { id: string; device: string; since: Date; lastUse: Date }

/** Keeps from where and when a session was begun; Payload keeps only that there is one. */
export async function noteSignIn(req: PayloadRequest, user: User): Promise<void> {
  const id = user.sessions?.at(-1)?.id
  if (!id) return
  const db = await transactionOf(req)
  await db.execute(sql`
    INSERT INTO sign_ins (id, user_id, device)
    VALUES (${id}, ${user.id}, ${deviceOf(req.headers.get('user-agent'))})`)
}

/** Open sessions of a person, the one used last first. Those from before this was kept have no device. */
export async function openSessions(req: PayloadRequest, person: string): Promise<OpenSession[]> {
  const db = await connectionOf(req)
  const { rows } = await db.execute(sql`
    SELECT s.id, coalesce(n.device, 'Thiết bị không rõ') AS device, s.created_at AS since,
      coalesce(n.last_used_at, s.created_at) AS "lastUse"
    FROM users_sessions s LEFT JOIN sign_ins n ON n.id = s.id
    WHERE s._parent_id = ${person} AND s.expires_at > now()
    ORDER BY "lastUse" DESC`)
  return (rows as { id: string; device: string; since: string; lastUse: string }[]).map((row) => ({
    ...row,
    since: new Date(row.since),
    lastUse: new Date(row.lastUse),
  }))
}

/** Which sessions of a person end: one, all but one, or all. */
type Ending = { only?: string; except?: string }

/**
 * Ends sessions for good, in the transaction of `req`. Payload writes back the list that it read earlier when somebody
 * logs in or prolongs a session; a trigger keeps what is marked here from coming back with it. The caller holds the
 * person's row.
 * @returns how many were open
 */
export async function endSessions(
  req: PayloadRequest,
  person: string,
  { only, except }: Ending = {},
): Promise<number> {
  const db = await transactionOf(req)
  const chosen = sql`${only === undefined ? sql`true` : sql`id = ${only}`} AND id IS DISTINCT FROM ${except ?? null}`
  await db.execute(sql`
    INSERT INTO sign_ins (id, user_id, device, ended_at)
    SELECT id, _parent_id, 'Thiết bị không rõ', now() FROM users_sessions WHERE _parent_id = ${person} AND ${chosen}
    ON CONFLICT (id) DO UPDATE SET ended_at = coalesce(sign_ins.ended_at, now())`)
  const { rowCount } = await db.execute(
    sql`DELETE FROM users_sessions WHERE _parent_id = ${person} AND ${chosen}`,
  )
  return rowCount ?? 0
}

/** Whoever logs out is logged out, whatever else writes the list of sessions at that moment. */
export const endAtLogout: CollectionAfterLogoutHook = async ({ req }) => {
  const { user } = req
  const sid = (user as { _sid?: string } | null)?._sid
  if (!user || !sid) return
  await lockRow(req, 'users', String(user.id))
  await endSessions(req, String(user.id), { only: sid })
}
