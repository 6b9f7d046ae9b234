import { type MappedRecord, RejectedRecord, type SourceRecord } from '../source/source-record'
import type { RecordReport } from './report'

/**
 * Maps records one by one; those that cannot be mapped, and those whose identifier came before in the file, go to the
 * report instead.
 */
export async function* acceptedRecords<Content>(
  records: AsyncIterable<SourceRecord>,
  map: (record: SourceRecord) => MappedRecord<Content>,
  report: Pick<RecordReport, 'reject'>,
): AsyncGenerator<MappedRecord<Content>> {
  const seen = new Map<string, string>()
  for await (const record of records) {
    const mapped = mapOrReject(record, map, report)
    if (!mapped) continue
    const earlier = seen.get(mapped.sourceId)
    if (earlier) {
      report.reject(mapped.place, `trùng mã với ${earlier}`, mapped.sourceId)
      continue
    }
    seen.set(mapped.sourceId, mapped.place)
    yield mapped
  }
}

function mapOrReject<Content>(
  record: SourceRecord,
  map: (record: SourceRecord) => MappedRecord<Content>,
  report: Pick<RecordReport, 'reject'>,
): MappedRecord<Content> | null {
  try {
    return map(record)
  } catch (error) {
    if (!(error instanceof RejectedRecord)) throw error
    report.reject(record.place, error.message)
    return null
  }
}
