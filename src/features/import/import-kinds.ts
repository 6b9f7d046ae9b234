import type { Payload } from 'payload'
import { linkWaiting } from '@/features/legal-documents/linking/link-waiting'
import type { LegalContent } from './legal-documents/legal-content'
import { CITED_SOURCE, citedList, PROVINCIAL_SOURCE, provincialList } from './legal-documents/legal-lists'
import { LegalTarget } from './legal-documents/legal-target'
import { retireSpellings } from './legal-documents/retire-spellings'
import { readJsonLines } from './source/json-lines'
import type { SourceForm } from './source/source-file'
import { ImportError, type MappedRecord, type SourceRecord } from './source/source-record'
import { mapPredecessors } from './units/map-predecessors'
import { mapThreeTiers, mapTwoTiers } from './units/map-units'
import { PredecessorTarget } from './units/predecessor-target'
import { readUnitFile } from './units/unit-files'
import { UnitNames } from './units/unit-names'
import { UnitTarget } from './units/unit-target'
import type { ImportReport } from './writer/report'
import type { Target } from './writer/target'
import { writeRecords } from './writer/write-records'

/** What can be imported. */
export const IMPORT_KINDS = ['procedures', 'legal-documents', 'units'] as const

export type ImportKind = (typeof IMPORT_KINDS)[number]

/** One import: a file of one form, for one site (only legal documents have an owner). */
export type ImportTask = {
  payload: Payload
  path: string
  form: SourceForm
  site: string
  report: ImportReport
  dryRun: boolean
}

/**
 * Imports a file of one kind at once. Procedures are checked first and confirmed (`updates/check-file.ts`). Throws
 * ImportError when the file is not one of that kind.
 */
export function runImport(kind: Exclude<ImportKind, 'procedures'>, task: ImportTask): Promise<void> {
  return kind === 'legal-documents' ? importLegalDocuments(task) : importUnits(task)
}

async function importLegalDocuments(task: ImportTask): Promise<void> {
  const { form, path, payload, site, report } = task
  if (form !== 'json-lines') throw new ImportError(`Tệp ${path} không phải danh mục văn bản: cần JSONL.`)
  const records = await recognised(readJsonLines(path), 'so_ky_hieu', 'danh mục văn bản')
  const isProvincial = await hasField(readJsonLines(path), 'trich_yeu')
  const sourceName = isProvincial ? PROVINCIAL_SOURCE : CITED_SOURCE
  const { documents } = isProvincial
    ? await provincialList(records, report)
    : await citedList(records, report)
  const target = await LegalTarget.load(payload, sourceName, site)
  await writeRecords(eachOf<MappedRecord<LegalContent>>(documents), { ...task, target })
  if (task.dryRun) return
  await retireSpellings(payload, { sourceName, site }, documents)
  await linkWaiting(payload)
}

async function importUnits(task: ImportTask): Promise<void> {
  if (task.form === 'spreadsheet' || task.form === 'archive') {
    throw new ImportError(`Tệp ${task.path} không phải danh mục đơn vị hành chính: cần JSON.`)
  }
  const file = await readUnitFile(task.path)
  if (file.kind === 'new-to-old') {
    const records = mapPredecessors(file.map, await UnitNames.load(task.payload))
    return writeLayers([records], new PredecessorTarget(), task)
  }
  const layers = file.kind === 'three-tiers' ? mapThreeTiers(file.provinces) : mapTwoTiers(file.provinces)
  return writeLayers(layers, await UnitTarget.load(task.payload), task)
}

/** Writes one layer after the other: what a record points to stands in an earlier layer. */
async function writeLayers<Content>(
  layers: MappedRecord<Content>[][],
  target: Target<Content>,
  task: ImportTask,
): Promise<void> {
  for (const layer of layers) await writeRecords(eachOf(layer), { ...task, target })
}

async function* eachOf<Item>(items: Item[]): AsyncGenerator<Item> {
  await Promise.resolve()
  yield* items
}

/** The records again, once one of the first has the field that tells their kind. Throws ImportError otherwise. */
async function recognised(
  records: AsyncIterable<SourceRecord>,
  field: string,
  wanted: string,
): Promise<AsyncIterable<SourceRecord>> {
  const iterator = records[Symbol.asyncIterator]()
  const first: SourceRecord[] = []
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    first.push(next.value)
    if (holds(next.value, field)) return joined(first, iterator)
    if (first.length >= RECORDS_TO_RECOGNISE) break
  }
  throw new ImportError(`Tệp không phải ${wanted}: không bản ghi nào trong số đầu tiên có trường "${field}".`)
}

const RECORDS_TO_RECOGNISE = 20

async function hasField(records: AsyncIterable<SourceRecord>, field: string): Promise<boolean> {
  for await (const record of records) if ('value' in record) return holds(record, field)
  return false
}

function holds(record: SourceRecord, field: string): boolean {
  return (
    'value' in record && typeof record.value === 'object' && record.value !== null && field in record.value
  )
}

async function* joined(
  first: SourceRecord[],
  rest: AsyncIterator<SourceRecord>,
): AsyncGenerator<SourceRecord> {
  yield* first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}
