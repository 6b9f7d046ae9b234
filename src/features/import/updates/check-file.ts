import type { Payload } from 'payload'
import { type ProcedureReader, procedureReaderOf } from '../procedures/procedure-readers'
import type { CheckedProcedures } from '../procedures/procedure-target'
import { checkProcedures } from './check-procedures'
import { type CheckedLine, isAcceptedAtFirst, noVerdicts, type VerdictCounts } from './checked-line'

/** What a file would do, and what of it is written unless a person says otherwise. */
export type CheckedFile = { reader: ProcedureReader; counts: VerdictCounts; accepted: CheckedProcedures }

/**
 * Checks a file of procedures and hands out each line; writes nothing.
 * @throws ImportError when the file holds no procedures that can be read
 */
export async function checkFile(
  payload: Payload,
  path: string,
  tell: (line: CheckedLine) => void | Promise<void>,
): Promise<CheckedFile> {
  const reader = await procedureReaderOf(path)
  const counts = noVerdicts()
  const accepted = new Map<string, string | null>()
  for await (const line of checkProcedures(payload, path, reader)) {
    counts[line.verdict] += 1
    if (isAcceptedAtFirst(line.verdict)) accepted.set(line.code, line.details.base ?? null)
    await tell(line)
  }
  return { reader, counts, accepted }
}
