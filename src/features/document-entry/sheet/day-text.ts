import { type CalendarDay, displayDay, isCalendarDay } from '@/platform/time/calendar-day'

const FIRST_YEAR = 1945
const LAST_YEAR = 2100
/** A year of two digits lies at most so far ahead; beyond it the last century is meant. */
const YEARS_AHEAD = 10

const DAY_FIRST = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4}|\d{2})$/
const YEAR_FIRST = /^(\d{4})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})$/
const IN_WORDS = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu
/** What Excel or a database adds to a day. */
const TIME = /[\sT]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*(?:AM|PM|SA|CH))?Z?$/iu

export type ReadDay = { day: CalendarDay } | { problem: string }

/**
 * The day that a text names, as people here write days: 5/3/2024, 05-03-24, 5.3.2024, ngày 5 tháng 3 năm 2024.
 * @param thisYear tells the century of a year of two digits
 */
export function readDay(text: string, thisYear: number): ReadDay {
  const bare = text.trim().replace(TIME, '').trim()
  const parts = partsOf(bare)
  if (!parts) {
    const problem = /^\d{4}$/.test(bare)
      ? `“${text}” chỉ có năm; hãy ghi đủ ngày/tháng/năm`
      : `“${text}” không đọc được thành ngày; hãy ghi ngày/tháng/năm, ví dụ 05/03/2024`
    return { problem }
  }
  const year = fullYear(parts.year, thisYear)
  const day = [year, parts.month.padStart(2, '0'), parts.date.padStart(2, '0')].join('-')
  if (!isCalendarDay(day)) return { problem: `“${text}” không phải ngày có thật` }
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR)
    return { problem: `“${text}”: năm ${year} không hợp lý` }
  return { day }
}

/** dd/mm/yyyy where the text names a day, else the text as it is: a person is to see what stands there. */
export function tidyDay(text: string, thisYear: number): string {
  const read = readDay(text, thisYear)
  return 'day' in read ? displayDay(read.day) : text
}

function partsOf(text: string): { date: string; month: string; year: string } | null {
  const dayFirst = DAY_FIRST.exec(text) ?? IN_WORDS.exec(text)
  if (dayFirst) {
    const [, date = '', month = '', year = ''] = dayFirst
    return { date, month, year }
  }
  const [, year, month, date] = YEAR_FIRST.exec(text) ?? []
  return year && month && date ? { date, month, year } : null
}

function fullYear(year: string, thisYear: number): string {
  if (year.length === 4) return year
  const century = Math.floor(thisYear / 100) * 100
  const recent = century + Number(year)
  return String(recent > thisYear + YEARS_AHEAD ? recent - 100 : recent)
}
