import type { CalendarDay } from '@/platform/time/calendar-day'
import { displayDay } from '@/platform/time/calendar-day'
import type { Mention } from './titles/title-mentions'

/** A document in words, as `targetText` of a relation: number, day and issuer as far as they are known. */
export function targetWords(number: string, issuedOn: CalendarDay | null, issuer: string | null): string {
  return [number, issuedOn && `ngày ${displayDay(issuedOn)}`, issuer && `của ${issuer}`]
    .filter(Boolean)
    .join(' ')
}

/** The same for a document that a title names. */
export function wordsOfMention({ number, issuedOn, issuer }: Mention): string {
  return targetWords(number.printed, issuedOn, issuer)
}
