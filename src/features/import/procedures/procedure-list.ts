import ExcelJS from 'exceljs'
import { cleanText, onOneLine } from '../source/clean-text'
import { ImportError, type SourceRecord } from '../source/source-record'

/** Headings as the national portal exports them, and the fields of the national database they stand for. */
const COLUMNS: Record<string, string> = {
  'mã số': 'ma',
  tên: 'ten',
  'cơ quan ban hành': 'co_quan_ban_hanh',
  'cơ quan thực hiện': 'co_quan_thuc_hien',
  'lĩnh vực': 'linh_vuc',
}

/** Rows before the headings hold a title. */
const LAST_HEADING_ROW = 20

/** Reads the procedures of a spreadsheet list. Throws ImportError when no sheet has the headings of such a list. */
export async function* readProcedureList(path: string): AsyncGenerator<SourceRecord> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path).catch((error: Error) => {
    throw new ImportError(`Không đọc được bảng tính ${path}: ${error.message}`)
  })
  const lists = workbook.worksheets.flatMap((sheet) => {
    const heading = headingOf(sheet)
    return heading ? [{ sheet, ...heading }] : []
  })
  if (lists.length === 0) {
    throw new ImportError(`Bảng tính ${path} không có dòng tiêu đề "Mã số", "Tên" của danh sách thủ tục.`)
  }
  for (const { sheet, row, fields } of lists) {
    for (let number = row + 1; number <= sheet.rowCount; number += 1) {
      const cells = fields.map((field, column) => [field, cellText(sheet, number, column)] as const)
      const value = Object.fromEntries(cells.filter(([field]) => field))
      if (Object.values(value).some(Boolean)) yield { place: `${sheet.name}, dòng ${number}`, value }
    }
  }
}

function headingOf(sheet: ExcelJS.Worksheet): { row: number; fields: string[] } | null {
  for (let row = 1; row <= Math.min(LAST_HEADING_ROW, sheet.rowCount); row += 1) {
    const fields = Array.from({ length: sheet.columnCount + 1 }, (_, column) =>
      column === 0 ? '' : (COLUMNS[onOneLine(cellText(sheet, row, column)).toLowerCase()] ?? ''),
    )
    if (fields.includes('ma') && fields.includes('ten')) return { row, fields }
  }
  return null
}

function cellText(sheet: ExcelJS.Worksheet, row: number, column: number): string {
  return column === 0 ? '' : cleanText(sheet.getCell(row, column).text, new Set())
}
