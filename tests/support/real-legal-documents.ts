import type { CitedDocument } from '@/features/import/legal-documents/cited-documents'
import { citedList, provincialList } from '@/features/import/legal-documents/legal-lists'
import type { ProvincialDocument } from '@/features/import/legal-documents/provincial-list'
import type { Unwritten } from '@/features/import/legal-documents/provincial-relations'
import type { Unplaced } from '@/features/import/legal-documents/stated-relations'
import { readJsonLines } from '@/features/import/source/json-lines'
import { realData } from '../eval/real-data'

/** A record that cannot be mapped is a mistake of ours: every one of the real ones can. */
const report = {
  reject(place: string, reason: string): void {
    throw new Error(`${place}: ${reason}`)
  },
}

/** The real list of a province, mapped and related, and what it says that is no relation. */
export function realProvincial(): Promise<{ documents: ProvincialDocument[]; told: Unwritten[] }> {
  return provincialList(readJsonLines(realData.provincialDocuments ?? ''), report)
}

/** The real list of documents that procedures cite, the same way. */
export function realCited(): Promise<{ documents: CitedDocument[]; told: Unplaced[] }> {
  return citedList(readJsonLines(realData.citedDocuments ?? ''), report)
}
