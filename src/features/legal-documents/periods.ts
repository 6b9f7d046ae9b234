import type { CalendarDay } from '@/platform/time/calendar-day'
import type { EffectPeriod, EffectReason, NamedDocument } from './effect/effect-period'
import { periodOn } from './effect/period-on'

/** The next period after a day in which the effect is another one; `null` when none is known. */
export function nextChange(periods: EffectPeriod[], day: CalendarDay): EffectPeriod | null {
  const { effect } = periodOn(periods, day)
  return periods.find((period) => period.from > day && period.effect !== effect) ?? null
}

/** Ids of the documents that the reasons name, each once. */
export function namedIn(periods: EffectPeriod[]): string[] {
  const named = periods.flatMap(({ reasons }) => reasons.flatMap(namedInReason))
  return [...new Set(named.map(({ id }) => id))]
}

function namedInReason(reason: EffectReason): NamedDocument[] {
  if ('by' in reason) return [reason.by]
  return reason.code === 'cycle' ? reason.with : []
}
