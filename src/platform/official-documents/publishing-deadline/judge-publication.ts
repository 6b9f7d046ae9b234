import type { CalendarDay } from '../../time/calendar-day'
import { addWorkingDays, workingDaysBetween, type WorkCalendar } from '../../time/working-days'

/** How a document stands against the day by which it must be public. */
export type Punctuality = 'overdue' | 'due-soon' | 'waiting' | 'late' | 'on-time'

type Publication = {
  issuedOn: CalendarDay
  /** First day in public; `null` while it is not. */
  publishedOn: CalendarDay | null
  /** Working days allowed after the day of issue. */
  within: number
}

/**
 * The last day on which a document may go public, and how it stands on a day: still to be published (`overdue`,
 * `due-soon` when at most one working day is left, `waiting`) or published (`late`, `on-time`). The usual limits, 2
 * working days and 10 for governed units, are defaults that each site can change.
 */
export function judgePublication(
  { issuedOn, publishedOn, within }: Publication,
  today: CalendarDay,
  calendar: WorkCalendar,
): { dueOn: CalendarDay; punctuality: Punctuality } {
  const dueOn = addWorkingDays(issuedOn, within, calendar)
  if (publishedOn) return { dueOn, punctuality: publishedOn > dueOn ? 'late' : 'on-time' }
  if (today > dueOn) return { dueOn, punctuality: 'overdue' }
  return { dueOn, punctuality: workingDaysBetween(today, dueOn, calendar) <= 1 ? 'due-soon' : 'waiting' }
}
