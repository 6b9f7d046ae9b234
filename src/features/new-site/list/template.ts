import ExcelJS from 'exceljs'
import { SITE_KINDS } from '@/platform/sites/kinds'
import { SITE_COLUMNS } from '../columns'

/** A line whose name begins so only shows how to fill in the list. */
export const EXAMPLE_MARK = 'Ví dụ:'

const ROWS_WITH_CHOICES = 5000
const alignment = { vertical: 'top', wrapText: true } as const
const HEADING: Partial<ExcelJS.Style> = {
  font: { bold: true, color: { argb: 'FFFFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F4E79' } },
  alignment: { vertical: 'middle', wrapText: true },
}

const ADVICE = [
  'Mỗi trang một dòng, từ dưới dòng ví dụ. Chỉ cột có dấu * là bắt buộc.',
  `Dòng có tên bắt đầu bằng “${EXAMPLE_MARK}” chỉ để xem; cổng bỏ qua.`,
  'Tải lên xong, cổng kiểm tra và chỉ rõ ô nào sai. Chưa tạo gì cho đến khi bạn bấm xác nhận.',
  'Chạy lại cùng danh sách không tạo đôi: trang đã có được bỏ qua.',
]

/** The spreadsheet in which an administrator lists new sites. */
export async function writeTemplate(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = 'Một Cổng'
  const sheet = workbook.addWorksheet('Danh sách trang', {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
  })
  // Text: a code keeps its zeros.
  sheet.columns = SITE_COLUMNS.map(({ width }) => ({ width, style: { numFmt: '@', alignment } }))
  const heading = sheet.getRow(1)
  heading.values = SITE_COLUMNS.map(({ heading: words, isRequired }) => (isRequired ? `${words} *` : words))
  heading.height = 34
  heading.eachCell((cell) => (cell.style = HEADING))
  const example = sheet.getRow(2)
  SITE_COLUMNS.forEach(({ key, example: words }, at) => {
    const cell = example.getCell(at + 1)
    cell.value = key === 'name' ? `${EXAMPLE_MARK} ${words}` : words
    cell.style = { numFmt: '@', alignment, font: { italic: true, color: { argb: 'FF6B7280' } } }
  })
  offerKinds(sheet)
  writeGuide(workbook)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

function offerKinds(sheet: ExcelJS.Worksheet): void {
  const column = sheet.getColumn(SITE_COLUMNS.findIndex(({ key }) => key === 'kind') + 1).letter
  const validations = sheet as unknown as {
    dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void }
  }
  validations.dataValidations.add(`${column}2:${column}${ROWS_WITH_CHOICES}`, {
    type: 'list',
    allowBlank: true,
    formulae: [`"${SITE_KINDS.map(({ label }) => label).join(',')}"`],
  })
}

function writeGuide(workbook: ExcelJS.Workbook): void {
  const sheet = workbook.addWorksheet('Hướng dẫn')
  sheet.columns = [{ width: 28 }, { width: 12 }, { width: 80 }]
  sheet.addRow(['Cột', 'Bắt buộc', 'Ghi gì']).eachCell((cell) => (cell.style = HEADING))
  for (const { heading, isRequired, explanation } of SITE_COLUMNS) {
    sheet
      .addRow([heading, isRequired ? 'Có' : '', explanation])
      .eachCell((cell) => (cell.alignment = alignment))
  }
  sheet.addRow([])
  for (const line of ADVICE) sheet.addRow([line])
}
