import type { Payload } from 'payload'
import type { ProcedureReader } from '../procedures/procedure-readers'
import type { CheckedProcedures } from '../procedures/procedure-target'
import { type MappedRecord, RejectedRecord, type SourceRecord } from '../source/source-record'
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
  keep?: (written: Written<unknown>, req: PayloadRequest) => Promise<void>
  signal?: AbortSignal
}

/** Writes the accepted records of a file that was checked before, and no other. */
export async function writeAccepted(options: Options): Promise<void> {
  const { payload, reader, accepted } = options
  if (accepted.size === 0) return
  const target = await reader.target(payload, accepted)
  await writeRecords(acceptedRecords(options), { ...options, target, dryRun: false })
}

async function* acceptedRecords({ path, reader, accepted }: Options): AsyncGenerator<MappedRecord<unknown>> {
  const left = new Set(accepted.keys())
  for await (const record of reader.read(path)) {
    if (left.size === 0) return
    const mapped = mappedOrNull(record, reader)
    // Of two records with one code the first was checked.
    if (mapped && left.delete(mapped.sourceId)) yield mapped
  }
}

function mappedOrNull(record: SourceRecord, reader: ProcedureReader): MappedRecord<unknown> | null {
  try {
    return reader.map(record)
  } catch (error) {
    if (error instanceof RejectedRecord) return null
    throw error
  }
}
