import { dayOf, type CalendarDay } from '../time/calendar-day'

/** True once the last day of a unit is over in Viet Nam: from then on its site is an archive. */
export function hasEnded(lastDay: CalendarDay | null, today = dayOf(new Date())): boolean {
  return lastDay !== null && lastDay < today
}
