import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** Keys of advisory locks in Postgres; any numbers that nothing else in the database uses. */
const WRITE_LOCK = 7_201_946
const REBUILD_LOCK = 7_201_947

/** Thrown when the index is being rebuilt already, here or in another process. */
export class RebuildUnderWayError extends Error {
  override name = 'RebuildUnderWayError'
  override message = 'Chỉ mục tìm kiếm đang được lập lại ở một tiến trình khác.'
}

let lastWriter: Promise<unknown> = Promise.resolve()

/**
 * Lets one writer at a time – in this process or another – read items and hand them to the index. The engine applies
 * what it is given in order, so the index always ends with what was read last, which is the newest.
 */
export function asOnlyWriter<T>(payload: Payload, work: () => Promise<T>): Promise<T> {
  // Waiting inside the process first: every lock held or awaited in Postgres takes a connection from the pool.
  const turn = lastWriter.then(() => withLock(payload, 'pg_advisory_lock', WRITE_LOCK, work))
  lastWriter = turn.catch(() => undefined)
  return turn
}

/** Does the work while nobody rebuilds the index. @throws RebuildUnderWayError when somebody does */
export function asOnlyRebuild<T>(payload: Payload, work: () => Promise<T>): Promise<T> {
  return withLock(payload, 'pg_try_advisory_lock', REBUILD_LOCK, work)
}

type LockFunction = 'pg_advisory_lock' | 'pg_try_advisory_lock'

async function withLock<T>(payload: Payload, take: LockFunction, key: number, work: () => Promise<T>) {
  const client = await (payload.db as unknown as PostgresAdapter).pool.connect()
  let failure: Error | undefined
  try {
    const { rows } = await client.query<{ refused: boolean }>(
      `select ${take}(${key})::text = 'false' as refused`,
    )
    if (rows[0]?.refused) throw new RebuildUnderWayError()
    const result = await work()
    await client.query(`select pg_advisory_unlock(${key})`)
    return result
  } catch (error) {
    failure = error as Error
    throw error
  } finally {
    // A connection whose work failed may still hold the lock: closing it lets go.
    client.release(failure)
  }
}
