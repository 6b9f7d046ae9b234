import type ExcelJS from 'exceljs'
import { Refusal } from '@/platform/publishing/refusal'
import { cellValue } from '@/platform/spreadsheets/cell-values'
import { SheetParser } from '@/platform/spreadsheets/sheet-parser'
import { textOf, zipEntries } from '@/platform/spreadsheets/zip-entries'
import type { ColumnKey, SiteTexts } from '../columns'
import type { TypedLine } from './check-lines'
import { columnOf } from './headings'
import { EXAMPLE_MARK } from './template'

const SHEET_FILE = /^xl\/worksheets\/[^/]+\.xml$/
/** Unpacked; a list of the whole country is 2 MB. */
const MOST_BYTES = 60 * 1024 * 1024
/** Rows above the headings: a title, the name of the office. */
const ROWS_BEFORE_HEADINGS = 15
/** Formatted but empty rows below the last one are passed over; so many are a trap. */
const MOST_ROWS = 50_000

type Columns = Map<number, ColumnKey>

/** The lines of the sheet that has a column of names, wherever it stands in the workbook and whatever else it has. */
export async function readSheetList(path: string): Promise<TypedLine[]> {
  const found = await linesIn(path).catch(() => {
    throw new Refusal(
      'Tệp này không đọc được như bảng tính Excel (.xlsx): có thể đã hỏng hoặc đặt mật khẩu. Hãy mở bằng Excel, chọn “Lưu thành” → “Excel Workbook (.xlsx)”.',
      400,
    )
  })
  if (found) return found
  throw new Refusal(
    'Không thấy dòng tiêu đề có cột “Tên trang”. Hãy tải tệp mẫu rồi chép danh sách vào.',
    400,
  )
}

async function linesIn(path: string): Promise<TypedLine[] | null> {
  const entries = await zipEntries(path)
  const parser = new SheetParser()
  const strings = entries.find(({ name }) => name === 'xl/sharedStrings.xml')
  if (strings) await parser.keepSharedStrings(textOf(path, strings, MOST_BYTES))
  for (const entry of entries.filter(({ name }) => SHEET_FILE.test(name))) {
    const lines = await linesOf(parser.rowsOf(textOf(path, entry, MOST_BYTES)))
    if (lines) return lines
  }
  return null
}

async function linesOf(rows: AsyncIterable<ExcelJS.Row>): Promise<TypedLine[] | null> {
  const lines: TypedLine[] = []
  let columns: Columns | null = null
  let read = 0
  for await (const row of rows) {
    read += 1
    if (!columns) {
      columns = headingsIn(row)
      if (!columns && read >= ROWS_BEFORE_HEADINGS) return null
      continue
    }
    if (read > MOST_ROWS) throw new Error('too many rows')
    const texts = textsIn(row, columns)
    if (Object.keys(texts).length === 0 || texts.name?.startsWith(EXAMPLE_MARK)) continue
    lines.push({ line: row.number, texts })
  }
  return columns && lines
}

/** `null` for a row without a column of names. */
function headingsIn(row: ExcelJS.Row): Columns | null {
  const columns: Columns = new Map()
  row.eachCell((cell, at) => {
    const column = columnOf(String(cellValue(cell.value) ?? ''))
    if (column && ![...columns.values()].includes(column)) columns.set(at, column)
  })
  return [...columns.values()].includes('name') ? columns : null
}

function textsIn(row: ExcelJS.Row, columns: Columns): SiteTexts {
  const texts: SiteTexts = {}
  for (const [at, key] of columns) {
    const value = cellValue(row.getCell(at).value)
    if (value !== null) texts[key] = String(value)
  }
  return texts
}
