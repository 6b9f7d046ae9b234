import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { readJsonLines } from '@/features/import/source/json-lines'
import { realData } from '../eval/real-data'
import { countParts } from './count-parts'
import { countLegal } from './legal/count-legal'
import { legalPage } from './legal/legal-page'
import { printedNumbers } from './legal/read-numbers'
import { reportPage } from './report-page'

/** Writes `docs/source-coverage.md` and `docs/legal-coverage.md` out of the real records: `npm run coverage`. */
const { procedures, provincialDocuments, citedDocuments } = realData
if (procedures && provincialDocuments && citedDocuments) {
  writePage('source-coverage.md', await reportPage(await countParts(readJsonLines(procedures))))
  const coverage = await countLegal({
    provincialNumbers: await printedNumbers(provincialDocuments),
    citedNumbers: await printedNumbers(citedDocuments),
  })
  writePage('legal-coverage.md', await legalPage(coverage))
} else {
  console.error('Không thấy dữ liệu thật (PORTAL_TEST_DATA).')
  process.exitCode = 1
}

function writePage(name: string, page: string): void {
  writeFileSync(path.resolve(import.meta.dirname, '../../docs', name), page)
  console.log(`docs/${name}`)
}
