import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeOperationHook } from 'payload'

const PAUSE_MS = 5 * 60_000
/** More people than work at once. */
const MOST_REMEMBERED = 5000

const notedAt = new Map<string, number>()

/**
 * Keeps when a session was used last, at most once in five minutes. Nothing waits for it: inside the transaction of what
 * is being done it would hold a row that others want, beside it a second connection.
 */
export const noteUse: CollectionBeforeOperationHook = ({ args, req }) => {
  const sid = (req.user as { _sid?: string } | null | undefined)?._sid
  if (!sid || Date.now() - (notedAt.get(sid) ?? 0) < PAUSE_MS) return args
  if (notedAt.size > MOST_REMEMBERED) notedAt.clear()
  notedAt.set(sid, Date.now())
  const { db, logger } = req.payload
  db.drizzle
    .execute(
      sql`UPDATE sign_ins SET last_used_at = now() WHERE id = ${sid} AND last_used_at < now() - interval '5 minutes'`,
    )
    .catch((error: unknown) => {
      notedAt.delete(sid)
      logger.error({ err: error, msg: 'The last use of a session was not kept' })
    })
  return args
}
