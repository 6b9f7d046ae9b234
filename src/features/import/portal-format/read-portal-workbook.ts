import {
  PUBLISHING_STATES,
  type Sheet,
  SHEETS,
  STATE_HEADING,
} from '@/features/procedures/export/format/sheets'
import { ImportError, type SourceRecord } from '../source/source-record'
import { assembleRecord, type SheetLines } from './assemble-record'
import { type Line, linesOf } from './workbook-lines'
import { sheetsIn } from './workbook-sheets'

type ReadSheet = { headings: Set<string>; byCode: Map<string, Line[]> }

/**
 * The procedures of a workbook that the portal exported and an officer may have edited: sheets and lines in any order,
 * columns and sheets taken away. A procedure that one cell of leaves unclear is told with the place of that cell.
 * @throws ImportError when the sheet of procedures is missing
 */
export async function* readPortalWorkbook(path: string): AsyncGenerator<SourceRecord> {
  const sheets = new Map<Sheet, ReadSheet>()
  for await (const { sheet, headings, rows } of sheetsIn(path)) {
    if (!sheet || sheets.has(sheet)) continue
    const { lines, lost } = await linesOf(sheet, rows)
    yield* lost
    sheets.set(sheet, { headings, byCode: Map.groupBy(lines, ({ code }) => code) })
  }
  const main = SHEETS.find(({ spreads }) => spreads.length === 0)
  const procedures = main && sheets.get(main)
  if (!procedures) throw new ImportError(`Bảng tính ${path} không có trang "${main?.name}".`)

  for (const [code, [first, ...repeated]] of procedures.byCode) {
    if (first) yield recordOf(code, first, sheets)
    for (const { place } of repeated) yield { place, problem: `trùng mã ${code} với ${first?.place}` }
  }
  for (const { byCode } of sheets.values()) {
    for (const [code, [first]] of byCode) {
      if (first && !procedures.byCode.has(code)) {
        yield { place: first.place, problem: `mã ${code} không có ở trang "${main.name}"` }
      }
    }
  }
}

function recordOf(code: string, first: Line, sheets: Map<Sheet, ReadSheet>): SourceRecord {
  const own = new Map(
    [...sheets].map(([sheet, { headings, byCode }]): [Sheet, SheetLines] => [
      sheet,
      { headings, lines: sheet.spreads.length === 0 ? [first] : (byCode.get(code) ?? []) },
    ]),
  )
  const { record, problems } = assembleRecord(code, own)
  if (problems.length > 0) return { place: first.place, problem: problems.join('; ') }
  const state = PUBLISHING_STATES.find(({ label }) => label === first.cells.get(STATE_HEADING))?.value
  return { place: first.place, value: { ...record, ...(state ? { state } : {}) } }
}
