import { RejectedRecord, type SourceRecord } from '../source/source-record'
import type { RecordReport } from '../writer/report'
import { acceptedRecords } from '../writer/accepted-records'
import { citedDocuments, type CitedDocument } from './cited-documents'
import { type CitedLine, readCitedLine } from './cited-list'
import { mapProvincialDocument, type ProvincialDocument, stateEffects } from './provincial-list'
import { relateProvincial, type Unwritten } from './provincial-relations'
import { placeStatements, type Unplaced } from './stated-relations'

/** Names of the two sources, as records are known by. */
export const PROVINCIAL_SOURCE = 'danh-muc-van-ban-tinh'
export const CITED_SOURCE = 'van-ban-duoc-vien-dan'

type Listed<Document, Told> = { documents: Document[]; told: Told[] }

/** A province's list whole, related and with its stated effects; `told` is what it says that is no relation. */
export async function provincialList(
  records: AsyncIterable<SourceRecord>,
  report: Pick<RecordReport, 'reject'>,
): Promise<Listed<ProvincialDocument, Unwritten>> {
  const documents: ProvincialDocument[] = []
  for await (const document of acceptedRecords(records, mapProvincialDocument, report)) {
    documents.push(document as ProvincialDocument)
  }
  stateEffects(documents)
  return { documents, told: relateProvincial(documents) }
}

/** The list of cited documents whole and related; `told` is what its titles say of documents it does not hold. */
export async function citedList(
  records: AsyncIterable<SourceRecord>,
  report: Pick<RecordReport, 'reject'>,
): Promise<Listed<CitedDocument, Unplaced>> {
  const lines: CitedLine[] = []
  for await (const record of records) {
    try {
      lines.push(readCitedLine(record))
    } catch (error) {
      if (!(error instanceof RejectedRecord)) throw error
      report.reject(record.place, error.message)
    }
  }
  const documents = citedDocuments(lines)
  return { documents, told: placeStatements(documents) }
}
