import { readFileSync } from 'node:fs'
import type { LegalContent } from '@/features/import/legal-documents/legal-content'
import type { MappedRecord } from '@/features/import/source/source-record'
import { parseDocumentNumber } from '@/platform/official-documents/document-number-grammar'
import { dayFromStored } from '@/platform/time/calendar-day'
import { realData } from '../../eval/real-data'
import { realCited, realProvincial } from '../../support/real-legal-documents'
import { pickedPlaces } from './picked'

/*
 * Prints the fifty picked lines of the source beside what the import makes of them, for a person to check:
 * `node --import tsx tests/source-report/legal/print-picked.ts`. The verdicts stand in `checked-by-hand.ts`.
 */
const linesOf = (file: string | null) =>
  readFileSync(file ?? '', 'utf8')
    .trim()
    .split('\n')
const provincialLines = linesOf(realData.provincialDocuments)
const lines = [...provincialLines, ...linesOf(realData.citedDocuments)]
const provincial = await realProvincial()
const cited = await realCited()

for (const place of pickedPlaces(lines.length)) {
  const isProvincial = place < provincialLines.length
  const line = `dòng ${isProvincial ? place + 1 : place - provincialLines.length + 1}`
  const source = JSON.parse(lines[place] ?? '{}') as { so_ky_hieu: string }
  const document: MappedRecord<LegalContent> | undefined = isProvincial
    ? provincial.documents.find((each) => each.place === line)
    : cited.documents.find(({ spellings }) => spellings.includes(source.so_ky_hieu))
  console.log(`\n== ${place + 1} ${isProvincial ? 'tỉnh' : 'viện dẫn'}, ${line}`)
  console.log(lines[place])
  const parsed = parseDocumentNumber(source.so_ky_hieu)
  console.log('số:', 'problem' in parsed ? parsed.problem : `${parsed.printed} ${parsed.key}`)
  const { relations, ...content } = document?.content ?? { relations: [] }
  console.log({ ...content, issuedOn: dayFromStored((content as LegalContent).issuedOn) })
  for (const { kind, targetText, partial, provision } of relations)
    console.log('   ', kind, targetText, partial ? '(một phần)' : '', provision ?? '')
  console.log('sửa:', document?.repairs)
}
