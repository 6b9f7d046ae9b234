import type { FilePage, FileText } from '@/payload-types'

export const STATE_LABELS: Record<FileText['state'], string> = {
  waiting: 'Chờ đọc',
  reading: 'Đang đọc',
  done: 'Đã đọc',
  failed: 'Không đọc được',
}

const ENCODING_NAMES: Record<string, string> = { tcvn3: 'TCVN3 (.VnTime)', vni: 'VNI' }

/** How far the reading is, in words; empty where there is nothing to tell. */
export function progressOf({ state, pageCount, pagesRead }: FileText): string {
  if (!pageCount) return ''
  return state === 'done' && pagesRead === pageCount
    ? `${pageCount} trang`
    : `${pagesRead ?? 0}/${pageCount} trang`
}

/** The old encoding a file was in. */
export function encodingNote({ encoding }: FileText): string {
  return encoding ? `Đã chuyển từ bảng mã ${ENCODING_NAMES[encoding] ?? encoding} sang Unicode.` : ''
}

/** Where the text of a page comes from. */
export function sourceOf({ isOcr, confidence, correctedBy, correctedAt, text }: FilePage): string {
  if (correctedAt) return `${correctedBy ?? ''} đã sửa ngày ${DAY.format(new Date(correctedAt))}`
  if (text === null || text === undefined) return isOcr ? 'Trang quét chưa đọc' : 'Trang không đọc được'
  if (!isOcr) return 'Chữ có sẵn trong tệp'
  return `Đọc từ ảnh quét, độ tin cậy ${Math.round(confidence ?? 0)} %`
}

const DAY = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
})
