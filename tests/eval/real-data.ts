import { existsSync } from 'node:fs'
import path from 'node:path'

const project = path.resolve(import.meta.dirname, '../..')
const folder = process.env.PORTAL_TEST_DATA ?? path.resolve(project, '../shared/data')

/** A file of the real data, or null where there is none. */
function fileThere(name: string): string | null {
  const file = path.join(folder, name)
  return existsSync(file) ? file : null
}

/** Where the real data is on this machine; null for what is not there. */
export const realData = {
  questions: fileThere('search/queries-dev.jsonl'),
  procedures: fileThere('procedures/procedures.jsonl.gz'),
  textExport: fileThere('procedures/raw-txt.tar.gz'),
  citedDocuments: fileThere('legal/cited-documents.jsonl'),
  provincialDocuments: fileThere('legal/an-giang-documents.jsonl'),
}
