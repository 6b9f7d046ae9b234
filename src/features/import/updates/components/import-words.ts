import type { LineDetails } from '../checked-line'
import type { ImportState } from '../import-state'

export const STATE_LABELS: Record<ImportState, string> = {
  checking: 'Đang kiểm tra',
  waiting: 'Chờ xác nhận',
  writing: 'Đang ghi',
  done: 'Đã ghi xong',
  cancelled: 'Đã hủy',
  failed: 'Không hoàn thành',
}

export const OUTCOME_LABELS: Record<NonNullable<LineDetails['outcome']>, string> = {
  created: 'Đã thêm',
  updated: 'Đã cập nhật',
  unchanged: 'Không còn gì để ghi',
  refused: 'Không ghi được',
}

const MOMENT = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** An instant as people here read it: `22/11/2026 07:45`. */
export function moment(instant: string): string {
  const parts = Object.fromEntries(
    MOMENT.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  )
  return `${parts.day}/${parts.month}/${parts.year} ${parts.hour}:${parts.minute}`
}
