import { setTimeout as delay } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { isDatabaseAway } from './database-away'
import { MOST_TEXT_PAGES, MOST_OCR_PAGES, PAGES_BETWEEN_SYNCS } from '../limits'
import { countPages, endReading, type FileInHand, takeNextFile } from './file-state'
import { addMissingFileTexts } from '../follow-media'
import { queueSyncOfUsers } from '../queue-sync-of-users'
import { OutOfHand, readFile, ReadingFailed } from './read-file'

const PAUSE_MS = 1000
/** Key of the lock that whoever reads files holds. */
const FILES_LOCK = 7_201_952

/**
 * Reads the text of files, one after the other, until the signal ends it. The state of a file says what is to be done
 * with it, so there is no second record of the work that could be lost or run twice: whatever was cut off is found again.
 */
export async function keepFilesRead(payload: Payload, signal: AbortSignal): Promise<void> {
  let isComplete = false
  while (!signal.aborted) {
    const wasRead = await step().catch((error: unknown) => {
      // The database is away; the files wait in it.
      if (!signal.aborted) payload.logger.error({ err: error, msg: 'Reading of files is waiting' })
      return false
    })
    if (!wasRead) await delay(PAUSE_MS, undefined, { signal }).catch(() => undefined)
  }

  async function step(): Promise<boolean> {
    if (!isComplete) await addMissingFileTexts(payload)
    isComplete = true
    return readNextFile(payload, signal)
  }
}

/** Reads the oldest waiting file. @returns whether there was one, and no other worker has it in hand */
export function readNextFile(payload: Payload, signal: AbortSignal): Promise<boolean> {
  // When one worker takes over from another, the first may not have noticed yet. The transaction does nothing but hold
  // the lock, which goes with the connection.
  return payload.db.drizzle.transaction(async (tx) => {
    const { rows } = await tx.execute(sql`select pg_try_advisory_xact_lock(${FILES_LOCK}) as held`)
    if (!(rows[0] as { held: boolean }).held) return false
    const file = await takeNextFile(payload)
    if (file) await read(payload, file, signal)
    return file !== null
  })
}

async function read(payload: Payload, file: FileInHand, signal: AbortSignal): Promise<void> {
  try {
    await readFile(payload, file, signal, async (number) => {
      if (number % PAGES_BETWEEN_SYNCS === 0) await queueSyncOfUsers(payload, file.media)
    })
    await end(payload, file, 'done', await noteOn(payload, file))
  } catch (error) {
    if (isDatabaseAway(error)) throw error
    if (signal.aborted || error instanceof OutOfHand) return
    if (!(error instanceof ReadingFailed))
      payload.logger.error({ err: error, msg: 'Reading of a file has failed' })
    const problem = error instanceof ReadingFailed ? error.message : UNEXPECTED
    await end(payload, file, 'failed', problem)
  }
}

const UNEXPECTED = 'Lỗi ngoài dự kiến; chi tiết có trong nhật ký của cổng.'

async function end(
  payload: Payload,
  file: FileInHand,
  state: 'done' | 'failed',
  problem: string | null,
): Promise<void> {
  if (await endReading(payload, file, state, problem)) await queueSyncOfUsers(payload, file.media)
}

/** What of a file that was read is missing; null when nothing is. */
async function noteOn(payload: Payload, file: FileInHand): Promise<string | null> {
  const { leftOut, lost, beyond } = await countPages(payload, file)
  const notes = [
    beyond > 0 &&
      `Chỉ đọc ${MOST_TEXT_PAGES.toLocaleString('vi-VN')} trang đầu; còn ${beyond} trang chưa đọc.`,
    leftOut > 0 && `Chỉ đọc ${MOST_OCR_PAGES} trang quét đầu; còn ${leftOut} trang quét chưa đọc.`,
    lost > 0 && `${lost} trang không đọc được.`,
  ]
  return notes.filter(Boolean).join(' ') || null
}
