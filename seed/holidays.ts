import { storedDay } from '@/platform/time/calendar-day'
import { holidayList } from './data/holidays'
import type { Outcome, SeedSession } from './session'

/** This year's and next year's days off and make-up days. */
export function seedHolidays(session: SeedSession): Promise<Outcome> {
  return session.ensure(
    'holidays',
    'name',
    holidayList.map(([name, kind, from, to]) => ({
      key: name,
      data: { name, kind, startsOn: storedDay(from), endsOn: storedDay(to) },
    })),
  )
}
