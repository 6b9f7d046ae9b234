import { sql } from '@payloadcms/db-postgres/drizzle'
import type { DatabaseAdapterObj, PayloadRequest, UpdateOne } from 'payload'
import { portalPayload } from '../../payload-client'
import { lockRow } from '../../publishing/lock-row'
import { transactionOf } from '../../publishing/transaction'

type Given = Parameters<UpdateOne>[0]
type Written = Awaited<ReturnType<UpdateOne>>
type Session = { id: string; createdAt: string | Date; expiresAt: string | Date }

/**
 * When somebody logs in, Payload writes back the whole account as it was read before the password was checked: a role that
 * was taken away in that quarter of a second returns, and of two logins at once one is forgotten. Here such a write
 * reaches the sessions alone, and those that others have begun meanwhile stay.
 */
export function writingSessionsOnly<Database extends DatabaseAdapterObj>(database: Database): Database {
  return {
    ...database,
    init: (args: Parameters<Database['init']>[0]) => {
      const adapter = database.init(args)
      const write: UpdateOne = adapter.updateOne.bind(adapter)
      adapter.updateOne = (given) => {
        const sessions = sessionsIn(given)
        return sessions ? writeSessions(given, sessions) : write(given)
      }
      return adapter
    },
  }
}

/** The sessions of a write that Payload's login makes: the only ones of accounts whose result nobody wants. */
function sessionsIn({ collection, data, id, returning }: Given): Session[] | null {
  if (collection !== 'users' || returning !== false || id === undefined) return null
  const { sessions } = data as { sessions?: unknown }
  return Array.isArray(sessions) ? (sessions as Session[]) : null
}

async function writeSessions({ id, req }: Given, sessions: Session[]): Promise<Written> {
  const person = String(id)
  if (req?.transactionID) await addSessions(req as PayloadRequest, person, sessions)
  else await keepOnly(person, sessions)
  return null
}

/** Sessions are ended by `endSessions`, never by being left out here; a trigger leaves out those that were ended. */
async function addSessions(req: PayloadRequest, person: string, sessions: Session[]): Promise<void> {
  await lockRow(req, 'users', person)
  const db = await transactionOf(req)
  await db.execute(sql`DELETE FROM users_sessions WHERE _parent_id = ${person} AND expires_at <= now()`)
  const rows = sessions.map(
    ({ id, createdAt, expiresAt }, index) =>
      sql`(${index + 1}, ${person}, ${id}, ${instant(createdAt)}, ${instant(expiresAt)})`,
  )
  if (rows.length === 0) return
  await db.execute(sql`
    INSERT INTO users_sessions (_order, _parent_id, id, created_at, expires_at) VALUES ${sql.join(rows, sql`, `)}
    ON CONFLICT (id) DO UPDATE SET expires_at = excluded.expires_at`)
}

/** After the tenth wrong password Payload ends what began in the last seconds: one of many guesses may have been right. */
async function keepOnly(person: string, sessions: Session[]): Promise<void> {
  const { db } = await portalPayload()
  const kept = sessions.map(({ id }) => sql`, ${id}`)
  await db.drizzle.execute(
    sql`DELETE FROM users_sessions WHERE _parent_id = ${person} AND id NOT IN (''${sql.join(kept)})`,
  )
}

function instant(value: string | Date): string {
  return new Date(value).toISOString()
}
