import { sql } from '@payloadcms/db-postgres/drizzle'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { BULK_CONTEXT } from '@/platform/publishing/change-jobs'
import { transactionOf } from '@/platform/publishing/transaction'
import { actingAs } from '@/platform/workflow/actor'

/**
 * Does work as the portal in one transaction, without a job for each item. What throws leaves nothing behind.
 */
export async function asPortal<Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const req = await createLocalReq(
    { context: { [BULK_CONTEXT]: true, ...actingAs('Tạo trang mới') }, locale: 'vi' },
    payload,
  )
  await initTransaction(req)
  try {
    const result = await work(req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/**
 * Holds names for the rest of the transaction of `req`: whoever else wants one of them waits, and then sees what was
 * made under it. In a fixed order, so that two who want the same names never wait for each other.
 */
export async function holdNames(req: PayloadRequest, names: string[]): Promise<void> {
  const db = await transactionOf(req)
  for (const name of [...new Set(names)].sort()) {
    await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`new-site/${name}`}, 0))`)
  }
}
