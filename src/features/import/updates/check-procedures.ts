import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { ProcedureReader } from '../procedures/procedure-readers'
import type { ProcedureSource } from '../procedures/procedure-source'
import { type MappedRecord, RejectedRecord, type SourceRecord } from '../source/source-record'
import type { CheckedLine } from './checked-line'

const BATCH_SIZE = 60

type Context = { source: ProcedureSource; req: PayloadRequest }

/**
 * Says of every record of a file what writing it would do, and of a whole source which of its procedures the file lacks.
 * Writes nothing. A file with lines that cannot be read does not tell what it lacks.
 */
export async function* checkProcedures(
  payload: Payload,
  path: string,
  reader: ProcedureReader,
): AsyncGenerator<CheckedLine> {
  const { source } = reader
  const comparison = await reader.comparison(payload)
  const req = await createLocalReq({ locale: 'vi' }, payload)
  const seen = new Map<string, string>()
  let isReadable = true
  let batch: MappedRecord<unknown>[] = []
  for await (const record of reader.read(path)) {
    isReadable &&= !('problem' in record)
    const mapped = mapOrReject(record, reader, seen)
    if ('verdict' in mapped) yield mapped
    else batch.push(mapped)
    if (batch.length < BATCH_SIZE) continue
    yield* await comparison.linesOf(batch, req)
    batch = []
  }
  yield* await comparison.linesOf(batch, req)
  if (source.isWhole && isReadable) yield* await vanishedFrom(seen, { source, req })
}

function mapOrReject(
  record: SourceRecord,
  reader: ProcedureReader,
  seen: Map<string, string>,
): MappedRecord<unknown> | CheckedLine {
  const rejected = (reason: string, code = '', name = ''): CheckedLine => ({
    place: record.place,
    code,
    name,
    verdict: 'rejected',
    details: { reason },
  })
  try {
    const mapped = reader.map(record)
    const earlier = seen.get(mapped.sourceId)
    if (earlier) return rejected(`trùng mã với ${earlier}`, mapped.sourceId, reader.nameIn(mapped.content))
    seen.set(mapped.sourceId, record.place)
    return mapped
  } catch (error) {
    if (!(error instanceof RejectedRecord)) throw error
    const [code, name] = 'value' in record ? identityIn(record.value) : []
    // A record that is refused is in the file all the same.
    if (code) seen.set(code, record.place)
    return rejected(error.message, code, name)
  }
}

function identityIn(value: unknown): string[] {
  const record = (value ?? {}) as Record<string, unknown>
  return [record.ma ?? record.ma_thu_tuc, record.ten ?? record.ten_thu_tuc].map((text) =>
    typeof text === 'string' ? text.trim() : '',
  )
}

/** A procedure that is repealed is rightly gone from its source. */
async function vanishedFrom(
  seen: ReadonlyMap<string, string>,
  { source, req }: Context,
): Promise<CheckedLine[]> {
  const { docs } = await req.payload.find({
    collection: 'procedures',
    where: { sourceName: { equals: source.name }, status: { not_equals: 'repealed' } },
    select: { code: true, name: true },
    sort: 'code',
    depth: 0,
    pagination: false,
    req,
  })
  return docs
    .filter(({ code }) => !seen.has(code))
    .map(({ code, name }) => ({ place: '', code, name, verdict: 'vanished', details: {} }))
}
