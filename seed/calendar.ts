import { storedDay, type CalendarDay } from '@/platform/time/calendar-day'

/** The day the demo district was written for; every other date is counted from it, so each run gives the same. */
const REFERENCE_DAY: CalendarDay = '2026-11-20'

const DAY = 86_400_000

/** The calendar day so many days before the reference day (negative: after it). */
export function daysBefore(days: number): CalendarDay {
  return new Date(Date.parse(`${REFERENCE_DAY}T12:00:00Z`) - days * DAY).toISOString().slice(0, 10)
}

/** The stored form of that day. */
export function storedDaysBefore(days: number): string {
  return storedDay(daysBefore(days))
}

/** An instant in office hours (08:00–16:59 in Viet Nam) of that day; `seed` picks the minute. */
export function officeInstantBefore(days: number, seed: number): string {
  const minute = (seed * 37) % 540
  const start = Date.parse(`${daysBefore(days)}T01:00:00Z`)
  return new Date(start + minute * 60_000).toISOString()
}
