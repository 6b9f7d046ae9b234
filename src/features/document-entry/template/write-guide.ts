import type ExcelJS from 'exceljs'
import { columnsOf, type DocumentKind, EXAMPLE_MARK } from '../columns'
import { MOST_ROWS } from '../sheet/read-sheet'
import { HEADING_STYLE } from './styles'
import type { Choices } from './write-template'

const ADVICE = [
  'Điền từ dòng dưới dòng ví dụ ở trang đầu, mỗi văn bản một dòng. Cột có dấu * bắt buộc.',
  `Dòng có số bắt đầu bằng “${EXAMPLE_MARK.trim()}” chỉ để xem; cổng bỏ qua.`,
  `Mỗi tệp tối đa ${MOST_ROWS.toLocaleString('vi-VN')} dòng. Có thể đổi thứ tự cột; đừng đổi tên cột.`,
  'Tải lên xong, cổng kiểm tra và chỉ rõ ô nào sai. Chưa ghi gì cho đến khi bạn bấm xác nhận.',
  'Tệp quét đặt tên theo số văn bản, dấu / thay bằng dấu -: 15-2026-QĐ-UBND.pdf; phụ lục: 15-2026-QĐ-UBND-phu-luc.pdf.',
]

/** The second sheet: how to fill the first one in, column by column. */
export function writeGuide(workbook: ExcelJS.Workbook, kind: DocumentKind, choices: Choices): void {
  const sheet = workbook.addWorksheet('Hướng dẫn', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = [{ width: 24 }, { width: 12 }, { width: 60 }, { width: 60 }]
  sheet
    .addRow(['Cột', 'Bắt buộc', 'Ghi gì', 'Giá trị được nhận'])
    .eachCell((cell) => (cell.style = HEADING_STYLE))
  for (const { key, heading, isRequired, explanation, kind: columnKind } of columnsOf(kind)) {
    const values = key === 'issuer' ? [] : (choices[key] ?? [])
    const allowed =
      values.length > 0 ? values.join('; ') : columnKind === 'day' ? 'Ngày có thật, dạng dd/mm/yyyy' : ''
    const row = sheet.addRow([heading, isRequired ? 'Có' : '', explanation, allowed])
    row.eachCell((cell) => (cell.alignment = { vertical: 'top', wrapText: true }))
  }
  sheet.addRow([])
  for (const line of ADVICE) {
    const row = sheet.addRow([line])
    sheet.mergeCells(row.number, 1, row.number, 4)
    row.getCell(1).alignment = { vertical: 'top', wrapText: true }
    row.height = 32
  }
}
