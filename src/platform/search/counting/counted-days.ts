import { type CalendarDay, dayOf } from '../../time/calendar-day'

/** A text is shown to anyone only when it was searched on so many different days: rarer ones might tell of a person. */
export const FEWEST_DAYS = 5

/** Older searches count no more. */
export const DAYS_IN_VIEW = 90

const DAY_MS = 86_400_000

/** The calendar day in Viet Nam so many days ago. */
export function daysAgo(days: number): CalendarDay {
  return dayOf(new Date(Date.now() - days * DAY_MS))
}
