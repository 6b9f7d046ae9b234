import type { CalendarDay } from '@/platform/time/calendar-day'

const DAY_MS = 86_400_000
const LAST_DAY: CalendarDay = '9999-12-31'

/** The day after; `null` after the end of the calendar, which never comes. */
export function dayAfter(day: CalendarDay): CalendarDay | null {
  if (day >= LAST_DAY) return null
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10)
}

/** The later of two days, where one is known. */
export function later(day: CalendarDay, other: CalendarDay | null): CalendarDay {
  return other !== null && other > day ? other : day
}
