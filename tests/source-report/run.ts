import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { readJsonLines } from '@/features/import/source/json-lines'
import { realData } from '../eval/real-data'
import { countParts } from './count-parts'
import { reportPage } from './report-page'

/** Writes `docs/source-coverage.md` out of the real records: `npm run coverage`. */
if (realData.procedures) {
  const page = await reportPage(await countParts(readJsonLines(realData.procedures)))
  writeFileSync(path.resolve(import.meta.dirname, '../../docs/source-coverage.md'), page)
  console.log('docs/source-coverage.md')
} else {
  console.error('Không thấy dữ liệu thật (PORTAL_TEST_DATA).')
  process.exitCode = 1
}
