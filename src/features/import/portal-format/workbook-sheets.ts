import type ExcelJS from 'exceljs'
import { CODE_HEADING, headingsOf, type Sheet, SHEETS } from '@/features/procedures/export/format/sheets'
import { ImportError } from '../source/source-record'
import { cellValue, cellWords, type ReadValue } from '@/platform/spreadsheets/cell-values'
import { SheetParser } from '@/platform/spreadsheets/sheet-parser'
import { textOf, zipEntries } from '@/platform/spreadsheets/zip-entries'

const SHEET_FILE = /^xl\/worksheets\/[^/]+\.xml$/

/** A row of a sheet by heading, with its number for people. */
export type ReadRow = { number: number; cells: Map<string, ReadValue> }

/** A sheet of a workbook; `sheet` is absent for one that holds nothing of ours. */
export type FoundSheet = { sheet: Sheet | undefined; headings: Set<string>; rows: AsyncIterable<ReadRow> }

/**
 * The sheets of a workbook one after the other, told by their headings: people rename and move sheets. Each is read
 * before the next is asked for, or not at all.
 * @throws ImportError when the file is no workbook
 */
export async function* sheetsIn(path: string): AsyncGenerator<FoundSheet> {
  try {
    const entries = await zipEntries(path)
    const parser = new SheetParser()
    const strings = entries.find(({ name }) => name === 'xl/sharedStrings.xml')
    if (strings) await parser.keepSharedStrings(textOf(path, strings))
    for (const entry of entries.filter(({ name }) => SHEET_FILE.test(name))) {
      const rows = parser.rowsOf(textOf(path, entry))
      const first = await rows.next()
      const headings = first.done ? [] : headingsIn(first.value)
      yield {
        sheet: sheetWith(new Set(headings)),
        headings: new Set(headings),
        rows: rowsBelow(rows, headings),
      }
      await rows.return(undefined)
    }
  } catch (error) {
    if (error instanceof ImportError) throw error
    throw new ImportError(`Không đọc được bảng tính ${path}: ${(error as Error).message}`)
  }
}

/** The names of a workbook's sheets; none for what is no workbook. */
export async function sheetNames(path: string): Promise<string[]> {
  const list = (await zipEntries(path)).find(({ name }) => name === 'xl/workbook.xml')
  if (!list) return []
  let xml = ''
  for await (const part of textOf(path, list)) xml += part
  const names = xml.matchAll(/<(?:\w+:)?sheet\s[^>]*?\bname="([^"]*)"/g)
  return [...names].map(([, name = '']) => name.normalize('NFC'))
}

async function* rowsBelow(rows: AsyncIterator<ExcelJS.Row>, headings: string[]): AsyncGenerator<ReadRow> {
  for (let next = await rows.next(); !next.done; next = await rows.next()) {
    const row = next.value
    const cells = new Map<string, ReadValue>()
    headings.forEach((heading, index) => {
      const value = heading ? cellValue(row.getCell(index + 1).value) : null
      if (value !== null) cells.set(heading, value)
    })
    if (cells.size > 0) yield { number: row.number, cells }
  }
}

function headingsIn(row: ExcelJS.Row): string[] {
  return Array.from({ length: row.cellCount }, (_, index) =>
    cellWords(row.getCell(index + 1).value)
      .replace(/\s+/g, ' ')
      .trim(),
  )
}

/** The sheet whose numbered lists the headings name; without any, the sheet of procedures. */
function sheetWith(headings: Set<string>): Sheet | undefined {
  if (!headings.has(CODE_HEADING)) return undefined
  const [best] = SHEETS.filter(({ spreads }) =>
    spreads.every(({ heading }) => headings.has(heading)),
  ).toSorted((a, b) => b.spreads.length - a.spreads.length)
  return best && headingsOf(best).some((heading) => headings.has(heading)) ? best : undefined
}
