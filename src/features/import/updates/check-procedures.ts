import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { ProcedureReader } from '../procedures/procedure-readers'
import { ProcedureReferences } from '../procedures/procedure-references'
import type { ProcedureSource } from '../procedures/procedure-source'
import type { KnownProcedure } from '../procedures/procedure-update'
import type { ProcedureContent } from '../procedures/map-procedure'
import { type MappedRecord, RejectedRecord, type SourceRecord } from '../source/source-record'
import { findItems } from '../writer/find-items'
import type { CheckedLine } from './checked-line'
import { lineOfKnown, lineOfNew } from './compare-procedure'

const BATCH_SIZE = 60
/** What tells whether a source says something new; only then the whole procedure is read. */
const FIRST_LOOK = ['code', 'name', 'sourceName', 'sourceHash', 'legalBasis', 'updatedAt']

type Context = {
  source: ProcedureSource
  references: ProcedureReferences
  req: PayloadRequest
}

/**
 * Says of every record of a file what writing it would do, and of a whole source which of its procedures the file lacks.
 * Writes nothing. A file with lines that cannot be read does not tell what it lacks.
 */
export async function* checkProcedures(
  payload: Payload,
  path: string,
  { read, map, source }: ProcedureReader,
): AsyncGenerator<CheckedLine> {
  const references = await ProcedureReferences.load(payload)
  const req = await createLocalReq({ locale: 'vi' }, payload)
  const context = { source, references, req }
  const seen = new Map<string, string>()
  let isReadable = true
  let batch: MappedRecord<ProcedureContent>[] = []
  for await (const record of read(path)) {
    isReadable &&= !('problem' in record)
    const mapped = mapOrReject(record, map, seen)
    if ('verdict' in mapped) yield mapped
    else batch.push(mapped)
    if (batch.length < BATCH_SIZE) continue
    yield* await linesOf(batch, context)
    batch = []
  }
  yield* await linesOf(batch, context)
  if (source.isWhole && isReadable) yield* await vanishedFrom(seen, context)
}

function mapOrReject(
  record: SourceRecord,
  map: ProcedureReader['map'],
  seen: Map<string, string>,
): MappedRecord<ProcedureContent> | CheckedLine {
  const rejected = (reason: string, code = '', name = ''): CheckedLine => ({
    place: record.place,
    code,
    name,
    verdict: 'rejected',
    details: { reason },
  })
  try {
    const mapped = map(record)
    const earlier = seen.get(mapped.sourceId)
    if (earlier) return rejected(`trùng mã với ${earlier}`, mapped.sourceId, mapped.content.name)
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

async function linesOf(
  records: MappedRecord<ProcedureContent>[],
  { source, references, req }: Context,
): Promise<CheckedLine[]> {
  if (records.length === 0) return []
  const codes = records.map(({ sourceId }) => sourceId)
  const known = (await findItems(
    'procedures',
    { code: { in: codes } },
    FIRST_LOOK,
    req,
  )) as unknown as KnownProcedure[]
  const byCode = new Map(known.map((item) => [item.code, item]))
  const whole = async (id: string) =>
    (await findItems('procedures', { id: { equals: id } }, 'all', req))[0] as unknown as KnownProcedure
  const from = { source, references }
  return Promise.all(
    records.map((record) => {
      const stored = byCode.get(record.sourceId)
      return stored ? lineOfKnown(record, stored, from, whole) : lineOfNew(record, from)
    }),
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
