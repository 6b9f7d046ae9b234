import { cleanText } from '@/platform/search/language/clean-text'
import { isCalendarDay, type CalendarDay } from '@/platform/time/calendar-day'

const DAY = '(?:ngày\\s*)?(\\d{1,2})\\s*(?:[/.-]|tháng)\\s*(\\d{1,2})\\s*(?:[/.-]|năm)\\s*(\\d{4})(?!\\d)'
const EFFECTIVE = new RegExp(
  `có hiệu lực(?:\\s+thi hành)?\\s+(?:kể\\s+)?từ\\s+${DAY}(?:\\s+đến\\s+(?:hết\\s+)?${DAY})?`,
  'iu',
)

/** The days of effect that a title states in so many words; `null` for what it does not say. */
export function daysOfEffect(title: string): {
  effectiveOn: CalendarDay | null
  expiresOn: CalendarDay | null
} {
  const [, day, month, year, lastDay, lastMonth, lastYear] = EFFECTIVE.exec(cleanText(title)) ?? []
  return { effectiveOn: calendarDay(day, month, year), expiresOn: calendarDay(lastDay, lastMonth, lastYear) }
}

function calendarDay(day = '', month = '', year = ''): CalendarDay | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDay(text) ? text : null
}
