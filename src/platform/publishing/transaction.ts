import {
  commitTransaction,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

/** The database inside the transaction of `req`. Throws where there is none: what is written would not hold together. */
export async function transactionOf(req: PayloadRequest): Promise<Payload['db']['drizzle']> {
  const session = req.transactionID && req.payload.db.sessions?.[String(await req.transactionID)]
  if (!session) throw new Error('There is no transaction to write in.')
  return (session as unknown as { db: Payload['db']['drizzle'] }).db
}

/** The same; outside of a transaction the pool, for reads that are right either way. */
export async function connectionOf(req: PayloadRequest): Promise<Payload['db']['drizzle']> {
  return req.transactionID ? transactionOf(req) : req.payload.db.drizzle
}

/** Does all of the work or none of it. */
export async function inTransaction(req: PayloadRequest, work: () => Promise<void>): Promise<void> {
  const isOurs = await initTransaction(req)
  try {
    await work()
    if (isOurs) await commitTransaction(req)
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}
