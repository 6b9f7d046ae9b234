import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { ImportError } from '../source/source-record'
import { checkImport } from './check-import'
import { importsFolder } from './imports-folder'
import { type ImportToMove, moveImport, nextImport } from './import-state'
import { writeImport } from './write-import'

const PAUSE_MS = 1000
/** Key of the lock that whoever moves imports holds. */
const IMPORTS_LOCK = 7_201_951

/**
 * Checks and writes imports, one after the other, until the signal ends it. The state of an import says what is to be done
 * with it, so there is no second record of the work that could be lost or run twice: whatever was cut off is found again.
 */
export async function keepImportsMoving(payload: Payload, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const moved = await moveNextImport(payload, signal).catch((error: unknown) => {
      // The database is away; the imports wait in it.
      if (!signal.aborted) payload.logger.error({ err: error, msg: 'Imports of procedures are waiting' })
      return false
    })
    if (!moved) await delay(PAUSE_MS, undefined, { signal }).catch(() => undefined)
  }
}

/** Does what the oldest waiting import asks for. @returns whether there was one, and no other worker has them in hand */
export function moveNextImport(payload: Payload, signal: AbortSignal): Promise<boolean> {
  // When one worker takes over from another, the first may not have noticed yet: two would keep every line twice. The
  // transaction does nothing but hold the lock, which goes with the connection.
  return payload.db.drizzle.transaction(async (tx) => {
    const { rows } = await tx.execute(sql`select pg_try_advisory_xact_lock(${IMPORTS_LOCK}) as held`)
    if (!(rows[0] as { held: boolean }).held) return false
    const next = await nextImport(payload)
    if (next) await moveOn(payload, next, signal)
    return next !== null
  })
}

async function moveOn(payload: Payload, next: ImportToMove, signal: AbortSignal): Promise<void> {
  try {
    await work(payload, next, signal)
  } catch (error) {
    if (isAway(error)) throw error
    if (signal.aborted) return
    if (!(error instanceof ImportError)) payload.logger.error({ err: error, msg: 'An import has failed' })
    await moveImport(payload, next.id, [next.state], 'failed', sql`, problem = ${problemOf(error, next)}`)
  }
}

function work(payload: Payload, { id, state, filename }: ImportToMove, signal: AbortSignal): Promise<void> {
  const path = join(importsFolder, filename)
  return state === 'checking'
    ? checkImport(payload, id, path, signal)
    : writeImport(payload, id, path, signal)
}

function problemOf(error: unknown, { state }: ImportToMove): string {
  const reason =
    error instanceof ImportError
      ? withoutPath(error.message)
      : (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? 'Tệp đã tải lên không còn trên máy chủ.'
        : 'Lỗi ngoài dự kiến; chi tiết có trong nhật ký của cổng.'
  return state === 'writing'
    ? `${reason} Những dòng đã ghi vẫn giữ nguyên; hãy nhập lại tệp để ghi phần còn lại.`
    : reason
}

/** Where the server keeps a file is nobody's business, and its name there says nothing. */
function withoutPath(message: string): string {
  return message.replaceAll(/\S*[\\/]\S+/g, (path) => (path.startsWith(importsFolder) ? 'này' : path))
}

/** Connection failures and PostgreSQL's own shutdown: nothing is wrong with the import. */
function isAway(error: unknown): boolean {
  const { code, cause, message } = (error ?? {}) as { code?: unknown; cause?: unknown; message?: unknown }
  if (typeof code === 'string' && /^(08|57P|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/.test(code)) return true
  if (typeof message === 'string' && /connection (terminated|timeout)/i.test(message)) return true
  return cause ? isAway(cause) : false
}
