import type { getTranslations } from 'next-intl/server'
import { displayDay } from '@/platform/time/calendar-day'
import type { TopicRow } from '../queries'

type Words = Awaited<ReturnType<typeof getTranslations<'topics'>>>

/** From when until when, in words; `null` where no day is said. */
export function timeOf(t: Words, { fromOn, untilOn }: Pick<TopicRow, 'fromOn' | 'untilOn'>): string | null {
  const from = fromOn && displayDay(fromOn)
  const until = untilOn && displayDay(untilOn)
  if (from && until) return t('between', { from, until })
  if (from) return t('since', { from })
  return until ? t('until', { until }) : null
}
