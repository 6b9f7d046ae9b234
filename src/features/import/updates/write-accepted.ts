import type { Payload } from 'payload'
import type { ProcedureContent } from '../procedures/map-procedure'
import type { ProcedureReader } from '../procedures/procedure-readers'
import { type CheckedProcedures, ProcedureTarget } from '../procedures/procedure-target'
import { type MappedRecord, RejectedRecord } from '../source/source-record'
import type { RecordReport } from '../writer/report'
import { type Written, writeRecords } from '../writer/write-records'
import type { PayloadRequest } from 'payload'

type Options = {
  payload: Payload
  path: string
  reader: ProcedureReader
  /** The accepted records by code, with what they were compared with. */
  accepted: CheckedProcedures
  report: RecordReport
  keep?: (written: Written<ProcedureContent>, req: PayloadRequest) => Promise<void>
  signal?: AbortSignal
}

/** Writes the accepted records of a file that was checked before, and no other. */
export async function writeAccepted(options: Options): Promise<void> {
  const { payload, reader, accepted } = options
  if (accepted.size === 0) return
  const target = await ProcedureTarget.load(payload, reader.source, accepted)
  await writeRecords(acceptedRecords(options), { ...options, target, dryRun: false })
}

async function* acceptedRecords({
  path,
  reader,
  accepted,
}: Options): AsyncGenerator<MappedRecord<ProcedureContent>> {
  const left = new Set(accepted.keys())
  for await (const record of reader.read(path)) {
    if (left.size === 0) return
    const mapped = mappedOrNull(record, reader)
    // Of two records with one code the first was checked.
    if (mapped && left.delete(mapped.sourceId)) yield mapped
  }
}

function mappedOrNull(
  record: Parameters<ProcedureReader['map']>[0],
  { map }: ProcedureReader,
): MappedRecord<ProcedureContent> | null {
  try {
    return map(record)
  } catch (error) {
    if (error instanceof RejectedRecord) return null
    throw error
  }
}
