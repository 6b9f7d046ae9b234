/** How a person wants to be written to about work; the failure of a schedule is told at once whatever is chosen. */
export const LETTER_CHOICES = [
  { value: 'now', label: 'Báo ngay, và thư tổng hợp đầu mỗi ngày làm việc' },
  { value: 'digest', label: 'Chỉ thư tổng hợp đầu mỗi ngày làm việc' },
  { value: 'none', label: 'Không gửi thư' },
] as const
