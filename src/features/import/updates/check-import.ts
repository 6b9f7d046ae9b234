import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { countRecords } from '../source/count-records'
import { formOf } from '../source/source-file'
import { checkFile } from './check-file'
import type { CheckedLine } from './checked-line'
import { addLines, removeLines } from './import-lines'
import { moveImport, showProgress } from './import-state'

const LINES_AT_A_TIME = 200

/** Ends a check that nobody waits for any more. */
class NoLongerWanted extends Error {
  override name = 'NoLongerWanted'
}

/**
 * Checks the file of an import and keeps the lines; the import then waits for a person. Cut off, it is done again from the
 * beginning; cancelled, it ends. Throws ImportError for a file that cannot be read.
 */
export async function checkImport(
  payload: Payload,
  id: string,
  path: string,
  signal: AbortSignal,
): Promise<void> {
  await removeLines(payload, id)
  const total = await countRecords(path, await formOf(path))
  if (total !== undefined)
    await moveImport(payload, id, ['checking'], 'checking', sql`, total = ${total}, done = 0`)
  let done = 0
  let lines: CheckedLine[] = []
  const keep = async () => {
    await addLines(payload, id, lines)
    done += lines.length
    lines = []
    if (signal.aborted || !(await showProgress(payload, id, 'checking', done))) throw new NoLongerWanted()
  }
  try {
    const { counts, reader } = await checkFile(payload, path, async (line) => {
      lines.push(line)
      if (lines.length >= LINES_AT_A_TIME) await keep()
    })
    await keep()
    const summary = JSON.stringify({ ...counts, source: reader.source.label })
    await moveImport(
      payload,
      id,
      ['checking'],
      'waiting',
      sql`, counts = ${summary}::jsonb, total = ${done}, done = ${done}`,
    )
  } catch (error) {
    if (!(error instanceof NoLongerWanted)) throw error
  }
}
