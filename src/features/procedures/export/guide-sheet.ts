import type ExcelJS from 'exceljs'
import { type CalendarDay, displayDay } from '@/platform/time/calendar-day'
import { PORTAL_FORMAT } from './format/portal-record'
import { HEADING_STYLE } from './cell-styles'

const ADVICE = [
  'Mỗi trang tính là một phần của thủ tục; các dòng thuộc về thủ tục theo cột "Mã thủ tục".',
  'Sửa thẳng trong ô rồi nhập lại tệp này ở trang quản trị: cổng so từng phần và cho xem khác gì trước khi ghi.',
  'Ô để trống nghĩa là xóa nội dung ấy. Muốn cổng không xét đến một cột thì xóa cả cột; một trang tính, thì xóa cả trang.',
  'Thêm một bước, một giấy tờ: chèn dòng, ghi mã thủ tục và số thứ tự. Bớt: xóa dòng.',
  'Ô có nhiều mục (từ khóa, cơ quan…): mỗi mục một dòng, xuống dòng trong ô bằng Alt + Enter.',
  'Ngày ghi dd/mm/yyyy. Ô có danh sách chọn thì chọn trong danh sách.',
  'Cột "Dòng tiếp" có số: dòng ấy nối tiếp phần chữ quá dài của dòng trên, khi nhập lại được ghép liền.',
  'Các cột "Tình trạng đăng", "Phần còn thiếu", "Địa chỉ trang" chỉ để biết.',
]

/** The first sheet tells an officer how to edit the others. */
export function writeGuide(workbook: ExcelJS.stream.xlsx.WorkbookWriter, exportedOn: CalendarDay): void {
  const sheet = workbook.addWorksheet('Hướng dẫn')
  sheet.columns = [{ width: 110 }]
  const heading = sheet.addRow([`Thủ tục hành chính, xuất ngày ${displayDay(exportedOn)}`])
  heading.getCell(1).style = HEADING_STYLE
  heading.height = 28
  heading.commit()
  for (const line of ADVICE) {
    const row = sheet.addRow([line])
    row.getCell(1).alignment = { vertical: 'top', wrapText: true }
    row.commit()
  }
  sheet.addRow([`Định dạng: ${PORTAL_FORMAT.name} ${PORTAL_FORMAT.version}`]).commit()
  sheet.commit()
}
