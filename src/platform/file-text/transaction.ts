import type { PayloadRequest } from 'payload'

type Connection = PayloadRequest['payload']['db']['drizzle']

/** The connection on which the change that called us is written; without a transaction, the pool. */
export async function transactionOf({ payload, transactionID }: PayloadRequest): Promise<Connection> {
  const session = transactionID && payload.db.sessions?.[String(await transactionID)]
  return (session ? session.db : payload.db.drizzle) as Connection
}
