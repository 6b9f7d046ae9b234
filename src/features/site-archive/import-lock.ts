import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { Refusal } from '@/platform/publishing/refusal'

const IMPORT_LOCK = 7_201_962

/** Does the work while no other archive is brought in; throws a Refusal when one is. */
export function withImportLock<Result>(payload: Payload, work: () => Promise<Result>): Promise<Result> {
  // The transaction does nothing but hold the lock, which goes with the connection.
  return payload.db.drizzle.transaction(async (tx) => {
    const { rows } = await tx.execute(sql`SELECT pg_try_advisory_xact_lock(${IMPORT_LOCK}) AS held`)
    if (!(rows[0] as { held: boolean }).held)
      throw new Refusal('Đang có một gói khác được nhập vào cổng này. Hãy đợi xong rồi nhập tiếp.', 409)
    return work()
  })
}
