import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../publishing/transaction'
import { nameOf } from '../workflow/actor'
import type { ItemKey } from '../workflow/workflow-row'

/** Who is changing an item; instants. */
export type Hold = { holder: string; holderName: string; since: Date }

/** A form that says nothing for so long is gone. Browsers let a tab in the background speak once a minute. */
const SILENCE_MS = 3 * 60_000

/** Who is changing an item now; `null` for nobody, or for a browser that has fallen silent. */
export async function holdOf(req: PayloadRequest, { collection, id }: ItemKey): Promise<Hold | null> {
  const db = await connectionOf(req)
  const { rows } = await db.execute(sql`
    SELECT holder, holder_name AS "holderName", since FROM editing_holds
    WHERE collection = ${collection} AND item_id = ${id} AND beat_at > ${oldestBeat()}`)
  const [row] = rows as { holder: string; holderName: string; since: string | Date }[]
  return row ? { ...row, since: new Date(row.since) } : null
}

/**
 * Takes an item, or goes on holding it. Somebody else's hold stays, unless it is taken over. Returns who holds it now: of
 * two who ask in the same instant one.
 */
export async function takeHold(
  req: PayloadRequest,
  { collection, id }: ItemKey,
  isTakeOver: boolean,
): Promise<Hold | null> {
  const db = await connectionOf(req)
  const now = new Date().toISOString()
  const person = String(req.user?.id)
  await db.execute(sql`
    INSERT INTO editing_holds AS held (id, collection, item_id, holder, holder_name, since, beat_at)
    VALUES (gen_random_uuid(), ${collection}, ${id}, ${person}, ${nameOf(req)}, ${now}, ${now})
    ON CONFLICT (collection, item_id) DO UPDATE SET
      holder = excluded.holder, holder_name = excluded.holder_name, beat_at = excluded.beat_at,
      since = CASE WHEN held.holder = excluded.holder AND held.beat_at > ${oldestBeat()}
        THEN held.since ELSE excluded.since END
    WHERE ${isTakeOver} OR held.holder = excluded.holder OR held.beat_at <= ${oldestBeat()}`)
  return holdOf(req, { collection, id })
}

/** Whoever has saved or left gives the item back. */
export async function letGo(req: PayloadRequest, { collection, id }: ItemKey): Promise<void> {
  const db = await connectionOf(req)
  await db.execute(sql`
    DELETE FROM editing_holds
    WHERE collection = ${collection} AND item_id = ${id} AND holder = ${String(req.user?.id)}`)
}

/** Nobody holds what is gone. */
export async function forgetHold(req: PayloadRequest, { collection, id }: ItemKey): Promise<void> {
  const db = await connectionOf(req)
  await db.execute(sql`DELETE FROM editing_holds WHERE collection = ${collection} AND item_id = ${id}`)
}

function oldestBeat(): string {
  return new Date(Date.now() - SILENCE_MS).toISOString()
}
