import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

/**
 * Holds a row for the rest of the transaction of `req`: whoever else wants to change it waits. Payload reads an item
 * long before it writes it, so two writers would otherwise undo each other. Rows that merely point to it do not wait.
 */
export async function lockRow(
  req: PayloadRequest,
  table: 'procedures' | 'legal_documents' | 'users',
  id: string,
): Promise<void> {
  const transaction = req.transactionID && req.payload.db.sessions?.[String(await req.transactionID)]
  if (!transaction) throw new Error(`No transaction to lock ${table} ${id} in.`)
  const session = transaction as unknown as { db: { execute: (query: unknown) => Promise<unknown> } }
  await session.db.execute(sql`SELECT FROM ${sql.identifier(table)} WHERE id = ${id} FOR NO KEY UPDATE`)
}
