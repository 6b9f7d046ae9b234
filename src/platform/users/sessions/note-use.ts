import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeOperationHook } from 'payload'
import { connectionOf } from '../../publishing/transaction'

const PAUSE_MS = 5 * 60_000
/** More people than work at once. */
const MOST_REMEMBERED = 5000

const notedAt = new Map<string, number>()

/** Keeps when a session was used last, at most once in five minutes. */
export const noteUse: CollectionBeforeOperationHook = async ({ args, req }) => {
  const sid = (req.user as { _sid?: string } | null | undefined)?._sid
  if (!sid || Date.now() - (notedAt.get(sid) ?? 0) < PAUSE_MS) return args
  if (notedAt.size > MOST_REMEMBERED) notedAt.clear()
  notedAt.set(sid, Date.now())
  const db = await connectionOf(req)
  await db.execute(sql`
    UPDATE sign_ins SET last_used_at = now() WHERE id = ${sid} AND last_used_at < now() - interval '5 minutes'`)
  return args
}
