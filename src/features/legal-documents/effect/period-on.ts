import type { CalendarDay } from '@/platform/time/calendar-day'
import type { EffectPeriod } from './effect-period'

/** The period that covers a day. */
export function periodOn(periods: EffectPeriod[], day: CalendarDay): EffectPeriod {
  const period = periods.findLast(({ from }) => from <= day)
  if (!period) throw new Error(`No period of effect covers ${day}.`)
  return period
}
