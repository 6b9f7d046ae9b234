import { setImmediate } from 'node:timers/promises'
import type { Writable } from 'node:stream'
import ExcelJS from 'exceljs'
import { documentTypeLabel } from '@/platform/official-documents/document-types'
import { TASK_STATES } from '../../vocabulary'
import type { ExportRow } from './export-rows'

type Column = {
  heading: string
  width: number
  value: (row: ExportRow) => ExcelJS.CellValue
  format?: string
}

const DAY = 'dd/mm/yyyy'
/** Rows between two pauses in which what was written is packed and sent. */
const ROWS_AT_A_TIME = 100

/** A day as the spreadsheet counts them, so that it can be sorted and filtered as one. */
const day = (text: string | null) => (text ? new Date(`${text}T00:00:00Z`) : null)

const COLUMNS: Column[] = [
  { heading: 'Số, ký hiệu', width: 18, value: (row) => text(row.documentNumber) },
  { heading: 'Loại văn bản', width: 14, value: (row) => documentTypeLabel(row.documentType) },
  { heading: 'Trích yếu', width: 48, value: (row) => text(row.abstract) },
  { heading: 'Ngày ban hành', width: 13, value: (row) => day(row.issuedOn), format: DAY },
  { heading: 'Nơi nhận', width: 28, value: (row) => text(row.recipient) },
  { heading: 'Ngày nhận', width: 13, value: (row) => day(row.receivedOn), format: DAY },
  { heading: 'Người nhận', width: 20, value: (row) => text(row.receivedBy) },
  { heading: 'Nhiệm vụ', width: 48, value: (row) => text(row.what ?? 'Nhận văn bản') },
  { heading: 'Hạn', width: 13, value: (row) => day(row.dueOn), format: DAY },
  { heading: 'Tình trạng', width: 16, value: stateOf },
  { heading: 'Mức hoàn thành (%)', width: 13, value: (row) => (row.what ? (row.percent ?? 0) : null) },
  { heading: 'Quá hạn', width: 10, value: (row) => (row.isOverdue ? 'Quá hạn' : null) },
  { heading: 'Ngày báo cáo', width: 13, value: (row) => day(row.reportedOn), format: DAY },
  { heading: 'Người báo cáo', width: 20, value: (row) => text(row.reportedBy) },
  { heading: 'Ghi chú', width: 60, value: (row) => text(row.note) },
]

const alignment = { vertical: 'top', wrapText: true } as const

/** Writes the lines of a board as a workbook with one sheet, while they are sent. */
export async function writeBoard(rows: ExportRow[], output: Writable): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: output, useStyles: true })
  workbook.creator = 'Một Cổng'
  const sheet = workbook.addWorksheet('Theo dõi chỉ đạo', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = COLUMNS.map(({ width, format }) => ({
    width,
    style: { alignment, ...(format ? { numFmt: format } : {}) },
  }))
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: COLUMNS.length } }
  const heading = sheet.addRow(COLUMNS.map(({ heading }) => heading))
  heading.eachCell((cell) => (cell.style = { font: { bold: true }, alignment }))
  heading.commit()
  let written = 0
  for (const row of rows) {
    sheet.addRow(COLUMNS.map(({ value }) => value(row))).commit()
    written += 1
    if (written % ROWS_AT_A_TIME === 0) await setImmediate()
    if (output.destroyed) throw new Error('The download was broken off.')
  }
  sheet.commit()
  await workbook.commit()
}

function stateOf({ what, state, isDone }: ExportRow): string {
  if (!what) return isDone ? 'Đã nhận' : 'Chưa nhận'
  return TASK_STATES.find(({ value }) => value === (state ?? 'not-started'))?.label ?? ''
}

/** Characters that a spreadsheet cannot hold would make the whole file unreadable. */
function text(value: string | null): string | null {
  // eslint-disable-next-line no-control-regex -- control characters are what is taken out
  return value ? value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '') : null
}
