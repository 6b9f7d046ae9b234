import { sql } from '@payloadcms/db-postgres/drizzle'
import type { DatabaseAdapterObj, PayloadRequest, UpdateOne } from 'payload'
import { lockRow } from '../../publishing/lock-row'
import { transactionOf } from '../../publishing/transaction'

type Given = Parameters<UpdateOne>[0]
type Written = Awaited<ReturnType<UpdateOne>>
type Session = { id: string; createdAt: string | Date; expiresAt: string | Date }

/**
 * When somebody logs in, Payload writes back the whole account as it was read before the password was checked: a role that
 * was taken away in that quarter of a second returns, and of two logins at once one is forgotten. Here such a write is
 * cut down to the sessions, and those that others have begun meanwhile are kept.
 */
export function writingSessionsOnly<Database extends DatabaseAdapterObj>(database: Database): Database {
  return {
    ...database,
    init: (args: Parameters<Database['init']>[0]) => {
      const adapter = database.init(args)
      const write: UpdateOne = adapter.updateOne.bind(adapter)
      adapter.updateOne = (given) => writeSessions(given, write)
      return adapter
    },
  }
}

async function writeSessions(given: Given, write: UpdateOne): Promise<Written> {
  const sessions = sessionsIn(given)
  if (!sessions) return write(given)
  const { id, req } = given
  const all = req?.transactionID ? await withOthers(req as PayloadRequest, String(id), sessions) : sessions
  return write({ ...given, data: { sessions: all, updatedAt: null } })
}

/** The sessions of a write that Payload's login makes: the only ones of accounts whose result nobody wants. */
function sessionsIn({ collection, data, id, returning }: Given): Session[] | null {
  if (collection !== 'users' || returning !== false || id === undefined) return null
  const { sessions } = data as { sessions?: unknown }
  return Array.isArray(sessions) ? (sessions as Session[]) : null
}

async function withOthers(req: PayloadRequest, person: string, given: Session[]): Promise<Session[]> {
  await lockRow(req, 'users', person)
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    SELECT id, created_at AS "createdAt", expires_at AS "expiresAt" FROM users_sessions
    WHERE _parent_id = ${person} AND expires_at > now() ORDER BY _order`)
  const others = (rows as Session[]).filter((session) => !given.some(({ id }) => id === session.id))
  return [...others, ...given]
}
