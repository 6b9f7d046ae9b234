import type { CalendarDay } from '@/platform/time/calendar-day'

/** Days off and make-up days: what they are called, the kind, the first and the last day. */
export type HolidayText = [name: string, kind: 'off' | 'make-up', from: CalendarDay, to: CalendarDay]

/**
 * The official calendar of 2026, and that of 2027 as the law lets one expect it (Bộ luật Lao động 2019, Điều 112): its exact days are
 * announced each autumn, and an administrator then corrects the list.
 */
export const holidayList: HolidayText[] = [
  ['Tết Dương lịch 2026', 'off', '2026-01-01', '2026-01-02'],
  ['Làm bù ngày 02/01/2026', 'make-up', '2026-01-10', '2026-01-10'],
  ['Tết Nguyên đán Bính Ngọ', 'off', '2026-02-16', '2026-02-20'],
  ['Giỗ Tổ Hùng Vương 2026 (nghỉ bù)', 'off', '2026-04-27', '2026-04-27'],
  ['Ngày Chiến thắng và Quốc tế Lao động 2026', 'off', '2026-04-30', '2026-05-01'],
  ['Quốc khánh 2026', 'off', '2026-08-31', '2026-09-02'],
  ['Làm bù ngày 31/08/2026', 'make-up', '2026-08-22', '2026-08-22'],
  ['Tết Dương lịch 2027', 'off', '2027-01-01', '2027-01-01'],
  ['Tết Nguyên đán Đinh Mùi (dự kiến)', 'off', '2027-02-05', '2027-02-11'],
  ['Giỗ Tổ Hùng Vương 2027', 'off', '2027-04-16', '2027-04-16'],
  ['Ngày Chiến thắng và Quốc tế Lao động 2027', 'off', '2027-04-30', '2027-05-03'],
  ['Quốc khánh 2027 (dự kiến)', 'off', '2027-09-02', '2027-09-03'],
]
