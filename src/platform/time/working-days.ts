import type { CalendarDay } from './calendar-day'

/** The days that differ from the week: off though a weekday, or worked though a weekend. */
export type WorkCalendar = { off: ReadonlySet<CalendarDay>; makeUp: ReadonlySet<CalendarDay> }

const DAY_MS = 24 * 60 * 60_000
/** No list of holidays is that long: an endless one would be counted for ever. */
const LONGEST_BREAK_DAYS = 366

/** Monday to Friday but for days off, and make-up days whatever day they are (Bộ luật Lao động 2019, Điều 111–112). */
export function isWorkingDay(day: CalendarDay, { off, makeUp }: WorkCalendar): boolean {
  if (makeUp.has(day)) return true
  return !off.has(day) && !isWeekend(day)
}

/**
 * The day on which a period of so many working days ends. The day it begins on is not counted (Bộ luật Dân sự 2015, Điều
 * 147); with 0 it is the day itself or, when that is off, the next working day.
 * @throws RangeError for a negative or broken count, or when the calendar has no working day for a year
 */
export function addWorkingDays(from: CalendarDay, count: number, calendar: WorkCalendar): CalendarDay {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`Not a count of working days: ${count}`)
  let day = from
  let left = count
  let idle = 0
  while (left > 0 || !isWorkingDay(day, calendar)) {
    day = nextDay(day)
    idle = isWorkingDay(day, calendar) ? 0 : idle + 1
    if (idle > LONGEST_BREAK_DAYS) throw new RangeError('The work calendar has no working day for a year.')
    if (left > 0 && idle === 0) left -= 1
  }
  return day
}

/** How many working days lie after the first day, up to and including the last; 0 when the last is not later. */
export function workingDaysBetween(from: CalendarDay, to: CalendarDay, calendar: WorkCalendar): number {
  let count = 0
  for (let day = nextDay(from); day <= to; day = nextDay(day)) if (isWorkingDay(day, calendar)) count += 1
  return count
}

/** All days of a period, the last included; none when it ends before it begins. */
export function daysFrom(first: CalendarDay, last: CalendarDay): CalendarDay[] {
  const days: CalendarDay[] = []
  for (let day = first; day <= last; day = nextDay(day)) days.push(day)
  return days
}

/** The day after a calendar day. */
export function nextDay(day: CalendarDay): CalendarDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10)
}

function isWeekend(day: CalendarDay): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
}
