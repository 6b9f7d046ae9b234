import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

/** Runs a statement in the transaction. */
export type Execute = <Row>(query: SQL) => Promise<Row[]>

/** Key of an advisory lock in Postgres; any number that nothing else in the database uses. */
const EFFECTS_LOCK = 7_201_950

/** Does the work in one transaction, while nobody else, in this process or another, writes effects. */
export async function asOnlySettler<T>(
  payload: Payload,
  work: (execute: Execute, req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const execute = executeIn(req)
    await execute(sql`SELECT pg_advisory_xact_lock(${sql.raw(String(EFFECTS_LOCK))})`)
    const result = await work(execute, req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

function executeIn(req: PayloadRequest): Execute {
  return async <Row>(query: SQL) => {
    const transaction = req.transactionID && req.payload.db.sessions?.[String(await req.transactionID)]
    if (!transaction) throw new Error('No transaction to settle effects in.')
    const session = transaction as unknown as {
      db: { execute: (query: SQL) => Promise<{ rows: unknown[] }> }
    }
    return (await session.db.execute(query)).rows as Row[]
  }
}
