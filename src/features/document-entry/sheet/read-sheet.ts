import type ExcelJS from 'exceljs'
import { SheetParser } from '@/platform/spreadsheets/sheet-parser'
import { textOf, TooMuchText, zipEntries, type ZipEntry } from '@/platform/spreadsheets/zip-entries'
import { type DocumentKind, EXAMPLE_MARK } from '../columns'
import { EntryError, type Fault } from '../fault'
import { cellText } from './cell-text'
import { type Headings, headingsIn } from './headings'
import { withoutLegacyFonts } from './legacy-row'
import { type SheetMarks, notingMarks } from './sheet-marks'
import type { ColumnKey, RowTexts } from '../columns'

/** One row of the sheet as people filled it in; `line` is its number in the spreadsheet. */
type SheetRow = { line: number; texts: RowTexts; faults: Fault[] }

/** The rows, and the headings of columns that nobody knows. */
export type ReadSheet = { rows: SheetRow[]; unknownHeadings: string[] }

export const MOST_ROWS = 5000
/** Unpacked, of one part of the workbook. 5,000 rows of long abstracts are 15 MB. */
const MOST_BYTES = 60 * 1024 * 1024
/** What says how the workbook is made up and how its cells look. */
const MOST_BYTES_OF_LOOKS = 5 * 1024 * 1024
/** Rows above the headings: a title, the name of the office. */
const ROWS_BEFORE_HEADINGS = 15
/** Formatted but empty rows below the last one are passed over; so many are a trap. */
const MOST_EMPTY_ROWS = 200_000
const SHEET_FILE = /^xl\/worksheets\/[^/]+\.xml$/

type Cells = Map<number, ExcelJS.CellValue>
type RawRow = { number: number; cells: Cells }
type Workbook = { path: string; parser: SheetParser; countsFrom1904: boolean }

/**
 * Reads the sheet of documents of a workbook, wherever it stands in it, whatever the order of its columns.
 * @throws EntryError when there is no such sheet, when it is too long or is no workbook
 */
export async function readSheet(path: string, kind: DocumentKind, thisYear: number): Promise<ReadSheet> {
  try {
    const entries = await zipEntries(path)
    const workbook = await openWorkbook(path, entries)
    for (const entry of entries.filter(({ name }) => SHEET_FILE.test(name))) {
      const found = await sheetIn(workbook, entry, kind)
      if (found) return rowsOf(found, { thisYear, countsFrom1904: workbook.countsFrom1904 })
    }
  } catch (error) {
    if (error instanceof EntryError) throw error
    if (error instanceof TooMuchText)
      throw new EntryError('Bảng tính quá lớn khi mở ra. Hãy chép các dòng sang tệp mẫu mới rồi tải lại.')
    throw new EntryError(
      `Tệp này không đọc được như bảng tính Excel (.xlsx): có thể đã hỏng hoặc đặt mật khẩu. Hãy mở bằng Excel, chọn “Lưu thành” → “Excel Workbook (.xlsx)” rồi tải lại.`,
    )
  }
  throw new EntryError(
    'Không thấy dòng tiêu đề có cột “Số, ký hiệu” và “Trích yếu”. Hãy tải tệp mẫu, chép dữ liệu vào rồi tải lên.',
  )
}

async function openWorkbook(path: string, entries: ZipEntry[]): Promise<Workbook> {
  const parser = new SheetParser({ tellsDays: true })
  const text = (name: string, most: number) => {
    const entry = entries.find((candidate) => candidate.name === name)
    return entry && textOf(path, entry, most)
  }
  const book = text('xl/workbook.xml', MOST_BYTES_OF_LOOKS)
  if (!book) throw new Error('no workbook')
  let bookText = ''
  for await (const part of book) bookText += part
  const countsFrom1904 = /\bdate1904="(?:1|true)"/.test(bookText)
  if (countsFrom1904) parser.countDaysFrom1904()
  const styles = text('xl/styles.xml', MOST_BYTES_OF_LOOKS)
  const strings = text('xl/sharedStrings.xml', MOST_BYTES)
  if (styles) await parser.keepStyles(styles)
  if (strings) await parser.keepSharedStrings(strings)
  return { path, parser, countsFrom1904 }
}

type FoundSheet = { headings: Headings; rows: RawRow[]; marks: SheetMarks }

async function sheetIn(
  { path, parser }: Workbook,
  entry: ZipEntry,
  kind: DocumentKind,
): Promise<FoundSheet | null> {
  const marks: SheetMarks = { hidden: new Set(), merged: [] }
  const rows: RawRow[] = []
  let headings: Headings | null = null
  let [passed, empty] = [0, 0]
  for await (const row of parser.rowsOf(notingMarks(textOf(path, entry, MOST_BYTES), marks))) {
    if (!headings) {
      headings = headingsIn(row, kind)
      passed += 1
      if (!headings && passed >= ROWS_BEFORE_HEADINGS) return null
      continue
    }
    const cells = cellsOf(row, headings)
    if (cells.size === 0) empty += 1
    else rows.push({ number: row.number, cells })
    if (rows.length > MOST_ROWS + 1 || empty > MOST_EMPTY_ROWS)
      throw new EntryError(
        `Bảng có quá ${MOST_ROWS.toLocaleString('vi-VN')} dòng. Hãy chia thành nhiều tệp, mỗi tệp tối đa ${MOST_ROWS.toLocaleString('vi-VN')} dòng.`,
      )
  }
  return headings && { headings, rows: withMergedCells(rows, marks), marks }
}

function cellsOf(row: ExcelJS.Row, { columns }: Headings): Cells {
  const cells: Cells = new Map()
  for (const at of columns.keys()) {
    const { value } = row.getCell(at)
    if (value !== null && value !== undefined && value !== '') cells.set(at, value)
  }
  return cells
}

/** A cell merged over several rows speaks for each of them; the file holds its value once. */
function withMergedCells(rows: RawRow[], { merged }: SheetMarks): RawRow[] {
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  for (const { top, left, bottom } of merged) {
    const value = byNumber.get(top)?.cells.get(left)
    if (value === undefined) continue
    for (const row of rows) {
      if (row.number > top && row.number <= bottom && !row.cells.has(left)) row.cells.set(left, value)
    }
  }
  return rows
}

function rowsOf(
  { headings, rows, marks }: FoundSheet,
  sheet: { thisYear: number; countsFrom1904: boolean },
): ReadSheet {
  const read = rows.flatMap(({ number, cells }): SheetRow[] => {
    const found: RowTexts = {}
    const faults: Fault[] = []
    for (const [at, column] of headings.columns) {
      const { text, problem } = cellText(cells.get(at), column, sheet)
      if (text !== '') found[column.key] = text
      if (problem) faults.push({ column: column.heading, message: problem })
    }
    const { texts, isConverted } = withoutLegacyFonts(found)
    const isBlank = Object.values(texts).every((text) => text === '') && faults.length === 0
    if (isBlank || isExample(texts)) return []
    const notes = [
      ...(marks.hidden.has(number) ? ['dòng này đang bị ẩn trong bảng tính'] : []),
      ...(isConverted ? ['đã chuyển từ phông chữ cũ (TCVN3/VNI); hãy xem lại chữ'] : []),
    ].map((message): Fault => ({ column: '', message, isWarning: true }))
    return [{ line: number, texts, faults: [...faults, ...notes] }]
  })
  if (read.length > MOST_ROWS) throw new EntryError(`Bảng có quá ${MOST_ROWS} dòng.`)
  return { rows: read, unknownHeadings: headings.unknown }
}

/** The mark as people leave it: with or without its blank, in any case. */
function isExample(texts: Partial<Record<ColumnKey, string>>): boolean {
  return (texts.number ?? '').toLowerCase().startsWith(EXAMPLE_MARK.trim().toLowerCase())
}
