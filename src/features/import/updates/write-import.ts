import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { procedureReaderOf } from '../procedures/procedure-readers'
import type { RecordReport } from '../writer/report'
import { linesToWrite, markRefused, markWritten, outcomesOf } from './import-lines'
import { moveImport, showProgress } from './import-state'
import { writeAccepted } from './write-accepted'

const PROGRESS_INTERVAL_MS = 500

/**
 * Writes the accepted lines of a confirmed import. Each line is marked in the transaction that writes it, so that work
 * which was cut off goes on with the rest.
 */
export async function writeImport(
  payload: Payload,
  id: string,
  path: string,
  signal: AbortSignal,
): Promise<void> {
  const accepted = await linesToWrite(payload, id)
  const { waiting = 0, ...dealtWith } = await outcomesOf(payload, id)
  const before = Object.values(dealtWith).reduce((sum, count) => sum + count, 0)
  await moveImport(payload, id, ['writing'], 'writing', sql`, total = ${before + waiting}, done = ${before}`)
  const refused: { code: string; reason: string }[] = []
  let done = before
  const report: RecordReport = {
    accept: () => (done += 1),
    reject: (_place, reason, code = '') => {
      done += 1
      refused.push({ code, reason })
    },
  }
  const showing = setInterval(() => {
    // The next one comes soon; what the worker cannot tell now the end will.
    showProgress(payload, id, 'writing', done).catch(() => undefined)
  }, PROGRESS_INTERVAL_MS)
  try {
    const reader = await procedureReaderOf(path)
    await writeAccepted({
      payload,
      path,
      reader,
      accepted,
      report,
      signal,
      keep: (written, req) =>
        markWritten(
          req,
          id,
          written.map(([{ sourceId }, outcome]) => ({ code: sourceId, outcome })),
        ),
    })
  } finally {
    clearInterval(showing)
  }
  for (const entry of refused) await markRefused(payload, id, entry)
  if (signal.aborted) return
  const outcomes = JSON.stringify({ outcomes: await outcomesOf(payload, id) })
  await moveImport(
    payload,
    id,
    ['writing'],
    'done',
    sql`, done = ${done}, counts = coalesce(counts, '{}') || ${outcomes}::jsonb`,
  )
}
