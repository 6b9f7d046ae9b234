import type { BatchState, RowState } from '../batches/batch-state'

export const STATE_LABELS: Record<BatchState, string> = {
  checking: 'Đang kiểm tra',
  waiting: 'Chờ bạn xác nhận',
  writing: 'Đang ghi',
  done: 'Đã ghi xong',
  cancelled: 'Đã hủy',
  failed: 'Không hoàn thành',
}

export const ROW_LABELS: Record<RowState, string> = {
  ready: 'Sẽ ghi',
  faulty: 'Có lỗi',
  duplicate: 'Đã có trong cổng',
  written: 'Đã ghi',
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

export function amount(count: number): string {
  return count.toLocaleString('vi-VN')
}
