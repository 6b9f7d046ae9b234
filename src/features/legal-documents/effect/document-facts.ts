import type { Effect } from '@/platform/official-documents/effects'
import type { CalendarDay } from '@/platform/time/calendar-day'
import type { RelationKind } from '../vocabulary'

/** What a person or the source says of the effect, with why; `on` is the day for which it was known. */
export type StatedEffect = { effect: Effect; on: CalendarDay | null; reason: string }

/** One relation as its document states it; days are `null` where it does not say. */
export type RelationFacts = {
  kind: RelationKind
  /** Id of a legal document of the portal. */
  target: string | null
  /** What is printed where the portal has no such document, or nobody has linked it. */
  targetText: string | null
  partial: boolean
  appliesOn: CalendarDay | null
  /** Last day, of a suspension. */
  endsOn: CalendarDay | null
  provision: string | null
}

/** What bears on effect of one published legal document. Days are `null` where the record does not say. */
export type DocumentFacts = {
  id: string
  /** As printed, and canonical; the latter is empty when the number cannot be read. */
  number: string
  numberKey: string
  /** Id of the owning site. */
  site: string
  issuer: string | null
  issuedOn: CalendarDay | null
  effectiveOn: CalendarDay | null
  /** The last day in force. */
  expiresOn: CalendarDay | null
  stated: StatedEffect | null
  relations: RelationFacts[]
}
