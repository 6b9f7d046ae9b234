import type { Payload, PayloadRequest } from 'payload'
import { portalReader } from '../portal-format/portal-reader'
import { readJsonLines } from '../source/json-lines'
import { formOf, type SourceForm } from '../source/source-file'
import { ImportError, type MappedRecord, type SourceRecord } from '../source/source-record'
import { mapProcedure, type ProcedureContent } from './map-procedure'
import { readProcedureList } from './procedure-list'
import { NATIONAL_DATABASE, NATIONAL_LIST, type ProcedureSource, SECOND_CRAWL } from './procedure-source'
import { mapCrawledProcedure } from './second-crawl'
import type { CheckedLine } from '../updates/checked-line'
import { SourceComparison } from '../updates/source-comparison'
import type { Target } from '../writer/target'
import { type CheckedProcedures, ProcedureTarget } from './procedure-target'
import { readTextExport } from './text-export'

/** Says of records what writing them would do. */
type RecordComparison<Content> = {
  linesOf(records: MappedRecord<Content>[], req: PayloadRequest): Promise<CheckedLine[]>
}

/** How the procedures of one kind of file are known, read, compared and written. */
export type ProcedureReader<Content = unknown> = {
  source: ProcedureSource
  form: SourceForm
  /** True for a file that this reader reads. Throws ImportError for a file of this form that is something else. */
  knows(path: string): Promise<boolean>
  /** Throws ImportError for a file of this form that is something else. */
  read(path: string): AsyncIterable<SourceRecord>
  /** Throws RejectedRecord. */
  map(record: SourceRecord): MappedRecord<Content>
  nameIn(content: Content): string
  comparison(payload: Payload): Promise<RecordComparison<Content>>
  target(payload: Payload, checked: CheckedProcedures): Promise<Target<Content>>
}

type SourceReader = Pick<ProcedureReader<ProcedureContent>, 'source' | 'form' | 'read' | 'map'> & {
  /** A field that records of this kind have and others lack. */
  mark: string
}

/** Every kind of file that procedures are imported from; the first that knows a file reads it. */
const READERS: ProcedureReader[] = [
  portalReader('json-lines'),
  portalReader('json'),
  portalReader('spreadsheet'),
  sourceReader({
    source: NATIONAL_DATABASE,
    form: 'json-lines',
    mark: 'ma',
    read: readJsonLines,
    map: mapProcedure,
  }),
  sourceReader({
    source: SECOND_CRAWL,
    form: 'json-lines',
    mark: 'ma_thu_tuc',
    read: readJsonLines,
    map: mapCrawledProcedure,
  }),
  sourceReader({
    source: NATIONAL_DATABASE,
    form: 'archive',
    mark: 'ma',
    read: readTextExport,
    map: mapProcedure,
  }),
  sourceReader({
    source: NATIONAL_LIST,
    form: 'spreadsheet',
    mark: 'ma',
    read: readProcedureList,
    map: mapProcedure,
  }),
]

const RECORDS_TO_RECOGNISE = 20

/** The reader of a file, told by its content. Throws ImportError when it holds no procedures that can be read. */
export async function procedureReaderOf(path: string): Promise<ProcedureReader> {
  const form = await formOf(path)
  const readers = READERS.filter((reader) => reader.form === form)
  let problem: ImportError | undefined
  for (const reader of readers) {
    try {
      if (await reader.knows(path)) return reader
    } catch (error) {
      if (!(error instanceof ImportError)) throw error
      problem ??= error
    }
  }
  throw (
    problem ??
    new ImportError(
      'Tệp không phải danh sách thủ tục: không bản ghi nào trong số đầu tiên có mã thủ tục. Cần JSONL, tệp nén .tar của cơ sở dữ liệu quốc gia, bảng tính .xlsx hoặc tệp do cổng xuất ra.',
    )
  )
}

function sourceReader({ mark, ...reader }: SourceReader): ProcedureReader<ProcedureContent> {
  return {
    ...reader,
    knows: (path) => recognises({ read: reader.read, mark }, path),
    nameIn: ({ name }) => name,
    comparison: (payload) => SourceComparison.load(payload, reader.source),
    target: (payload, checked) => ProcedureTarget.load(payload, reader.source, checked),
  }
}

async function recognises(
  { read, mark }: Pick<SourceReader, 'read' | 'mark'>,
  path: string,
): Promise<boolean> {
  let count = 0
  for await (const record of read(path)) {
    if ('value' in record && typeof record.value === 'object' && record.value !== null) {
      if (mark in record.value) return true
    }
    count += 1
    if (count >= RECORDS_TO_RECOGNISE) return false
  }
  return false
}
