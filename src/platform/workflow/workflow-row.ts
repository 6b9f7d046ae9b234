import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { WorkflowItem } from '@/payload-types'
import { transactionOf } from '../publishing/transaction'
import type { PublicSide, Working } from './states'

/** The item that a row is about. */
export type ItemKey = { collection: string; id: string }

/** What a row begins with, for an item that has none yet. */
export type Beginning = {
  site: string | null
  title: string | null
  working: Working
  side: PublicSide
  contentHash: string
}

/** The row of an item; `null` where no person has touched the item yet. Not held: it may change at once. */
export async function findRow(
  req: PayloadRequest,
  { collection, id }: ItemKey,
): Promise<WorkflowItem | null> {
  return req.payload.db.findOne<WorkflowItem>({
    collection: 'workflow-items',
    where: { collection: { equals: collection }, itemId: { equals: id } },
    req,
  })
}

/**
 * Holds the row for the rest of the transaction: of two who act on one item the second sees what the first has done.
 * Whoever also changes the item itself does so before, so that all take their locks in one order.
 */
export async function holdRow(req: PayloadRequest, key: ItemKey): Promise<WorkflowItem | null> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    SELECT FROM workflow_items WHERE collection = ${key.collection} AND item_id = ${key.id} FOR UPDATE`)
  return rows.length > 0 ? findRow(req, key) : null
}

/** The same, with a row made where there is none. */
export async function holdOrMakeRow(
  req: PayloadRequest,
  key: ItemKey,
  beginning: () => Promise<Beginning>,
): Promise<WorkflowItem> {
  const held = await holdRow(req, key)
  if (held) return held
  const { site, title, working, side, contentHash } = await beginning()
  const db = await transactionOf(req)
  await db.execute(sql`
    INSERT INTO workflow_items (id, collection, item_id, site_id, title, working, side, content_hash)
    VALUES (gen_random_uuid(), ${key.collection}, ${key.id}, ${site}, ${title}, ${working}, ${side}, ${contentHash})
    ON CONFLICT (collection, item_id) DO NOTHING`)
  const made = await holdRow(req, key)
  if (!made) throw new Error(`The row of ${key.collection} ${key.id} vanished inside its own transaction.`)
  return made
}

export type RowChange = Partial<Omit<WorkflowItem, 'id' | 'createdAt' | 'updatedAt'>>

/** Writes a held row. */
export async function writeRow(req: PayloadRequest, { id }: WorkflowItem, change: RowChange): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'workflow-items',
    id,
    data: { ...change, updatedAt: new Date().toISOString() },
    req,
    returning: false,
  })
}

/** Holds the row of the item itself, as everybody does who writes it. */
export async function holdItem(req: PayloadRequest, { collection, id }: ItemKey): Promise<void> {
  const table = sql.identifier(collection.replaceAll('-', '_'))
  const db = await transactionOf(req)
  await db.execute(sql`SELECT FROM ${table} WHERE id = ${id} FOR NO KEY UPDATE`)
}

/** Forgets an item that is gone; its log stays. */
export async function forgetRow(req: PayloadRequest, { collection, id }: ItemKey): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`DELETE FROM workflow_items WHERE collection = ${collection} AND item_id = ${id}`)
}
