import { setTimeout as delay } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { checkBatch } from '../check/check-batch'
import { EntryError } from '../fault'
import { attachWaitingFiles } from '../files/attach-waiting'
import { removeLeftovers } from '../files/stored-files'
import { WatchedFolder } from '../files/watched-folder'
import { isAway } from './is-away'
import { type BatchInHand, moveBatch, nextBatch } from './batch-state'
import { endWriting, writeBatch } from './write-batch'

const PAUSE_MS = 1000
const CLEANING_INTERVAL_MS = 3_600_000
/** Key of the lock that whoever moves batches holds. */
const BATCHES_LOCK = 7_201_955

/**
 * Checks and writes what clerks bring and attaches files, until the signal ends it. The states of batches, rows and files
 * say what is to be done, so there is no second record of the work that could be lost or run twice.
 */
export async function keepBatchesMoving(
  payload: Payload,
  signal: AbortSignal,
  watched = new WatchedFolder(payload),
): Promise<void> {
  let cleanedAt = 0
  while (!signal.aborted) {
    const moved = await moveNextBatch(payload, signal, watched).catch((error: unknown) => {
      // The database or a disk is away; what is to be done waits in it.
      if (!signal.aborted) payload.logger.error({ err: error, msg: 'Bulk entry is waiting' })
      return false
    })
    if (moved) continue
    if (Date.now() - cleanedAt > CLEANING_INTERVAL_MS) {
      cleanedAt = Date.now()
      await removeLeftovers(payload.db.drizzle).catch((error: unknown) =>
        payload.logger.error({ err: error, msg: 'Left-over files could not be removed' }),
      )
    }
    await delay(PAUSE_MS, undefined, { signal }).catch(() => undefined)
  }
}

/** Does the next piece of work. @returns whether there was one, and no other worker has it in hand */
export function moveNextBatch(
  payload: Payload,
  signal: AbortSignal,
  watched: WatchedFolder,
): Promise<boolean> {
  // When one worker takes over from another, the first may not have noticed yet. The transaction does nothing but hold
  // the lock, which goes with the connection.
  return payload.db.drizzle.transaction(async (tx) => {
    const { rows } = await tx.execute(sql`select pg_try_advisory_xact_lock(${BATCHES_LOCK}) as held`)
    if (!(rows[0] as { held: boolean }).held) return false
    const batch = await nextBatch(payload.db.drizzle)
    if (batch) await moveOn(payload, batch, signal)
    const taken = await watched.take()
    const attached = await attachWaitingFiles(payload, signal)
    return batch !== null || taken + attached > 0
  })
}

async function moveOn(payload: Payload, batch: BatchInHand, signal: AbortSignal): Promise<void> {
  try {
    if (batch.state === 'checking') await checkBatch(payload, batch, signal)
    else await writeBatch(payload, batch, signal)
  } catch (error) {
    if (isAway(error)) throw error
    if (signal.aborted) return
    if (!(error instanceof EntryError)) payload.logger.error({ err: error, msg: 'A batch has failed' })
    const problem = problemOf(error, batch)
    if (batch.state === 'writing') await endWriting(payload, batch, 'failed', problem)
    else await moveBatch(payload.db.drizzle, batch.id, ['checking'], 'failed', sql`, problem = ${problem}`)
  }
}

function problemOf(error: unknown, { state }: BatchInHand): string {
  const reason =
    error instanceof EntryError
      ? error.message
      : (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? 'Tệp đã tải lên không còn trên máy chủ. Hãy tải lại.'
        : 'Lỗi ngoài dự kiến; chi tiết có trong nhật ký của cổng.'
  return state === 'writing'
    ? `${reason} Những dòng đã ghi vẫn giữ nguyên; tải lại cùng tệp để ghi phần còn lại, dòng đã ghi không bị ghi đôi.`
    : reason
}
