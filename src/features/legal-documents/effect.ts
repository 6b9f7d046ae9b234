import type { Effect } from '@/platform/official-documents/effects'
import type { CalendarDay } from '@/platform/time/calendar-day'
import type { RelationKind } from './vocabulary'

/** What bears on the effect of one document. Days are calendar days; `null` where the record does not say. */
export type EffectFacts = {
  effectiveOn: CalendarDay | null
  expiresOn: CalendarDay | null
  /** What a person or the source states, for want of dates; it wins over everything. */
  stated: Effect | null
  /** Relations of other published documents to this one, with the day each takes effect. */
  acts: { kind: RelationKind; on: CalendarDay | null; partial: boolean }[]
}

/**
 * Tình trạng hiệu lực of a document on a day. Contradictory or missing dates give `unknown`, never a wrong "còn hiệu
 * lực".
 */
export function effectOn(day: CalendarDay, facts: EffectFacts): Effect {
  const { effectiveOn, expiresOn, stated, acts } = facts
  if (stated) return stated
  if (effectiveOn && expiresOn && expiresOn < effectiveOn) return 'unknown'
  if (effectiveOn && day < effectiveOn) return 'not-yet'

  const now = acts.filter((act) => act.on !== null && act.on <= day)
  const ends = now.filter((act) => act.kind === 'replaces' || act.kind === 'repeals')
  if (ends.some((act) => !act.partial) || (expiresOn && day > expiresOn)) return 'expired'
  if (now.some((act) => act.kind === 'suspends')) return 'suspended'
  const undatedEnd = acts.some(
    (act) => act.on === null && (act.kind === 'replaces' || act.kind === 'repeals'),
  )
  if (undatedEnd || !effectiveOn) return 'unknown'
  return ends.length > 0 ? 'partly-expired' : 'in-force'
}
