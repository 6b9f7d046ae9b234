import type { Effect } from '@/platform/official-documents/effects'
import type { CalendarDay } from '@/platform/time/calendar-day'
import type { RelationKind } from '../vocabulary'

/** A legal document named in a reason. */
export type NamedDocument = { id: string; number: string }

/** Why a document has an effect; what a page prints and links. */
export type EffectReason =
  | { code: 'not-issued'; on: CalendarDay }
  | { code: 'not-effective'; on: CalendarDay }
  | { code: 'effective'; on: CalendarDay }
  /** `on` is the last day in force. */
  | { code: 'expired'; on: CalendarDay }
  | {
      code: 'act'
      kind: RelationKind
      by: NamedDocument
      on: CalendarDay
      /** Last day, of a suspension that ends. */
      until: CalendarDay | null
      partial: boolean
      provision: string | null
    }
  | { code: 'undated-act'; kind: RelationKind; by: NamedDocument; partial: boolean }
  /** Another document names this one in words only, so nobody has said that it means this one. */
  | { code: 'unlinked-act'; kind: RelationKind; by: NamedDocument; text: string }
  /** Whether the acting document held on the day of its act is itself not known. */
  | { code: 'doubtful-act'; kind: RelationKind; by: NamedDocument; on: CalendarDay }
  | { code: 'no-effective-day' }
  | { code: 'expiry-before-effect'; effectiveOn: CalendarDay; expiresOn: CalendarDay }
  | { code: 'cycle'; with: NamedDocument[] }
  | { code: 'stated'; on: CalendarDay | null; reason: string }

/** One period of one effect. Periods of a document follow one another without a gap and cover all days. */
export type EffectPeriod = {
  /** First day; `ALWAYS` for the first period. */
  from: CalendarDay
  /** First day after the period; `null` for the last. */
  until: CalendarDay | null
  effect: Effect
  isStated: boolean
  reasons: EffectReason[]
}

/** Before every day of every document. */
export const ALWAYS: CalendarDay = '0001-01-01'
