import { slugOf } from '../../text/slug'
import type { CalendarDay } from '../../time/calendar-day'
import { parseDocumentNumber } from '../document-number-grammar'

/** What tells one document from another of the same number. */
export type Identity = { number: string; issuer: string | null; issuedOn: CalendarDay | null }

/**
 * Whether two entries of the same number key are likely one document: the same year and the same issuer, as far as both
 * say them. What one leaves out does not part them – a clerk should look.
 */
export function isLikelyDuplicate(one: Identity, other: Identity): boolean {
  return agree(yearOf(one), yearOf(other)) && agree(slugOf(one.issuer ?? ''), slugOf(other.issuer ?? ''))
}

function yearOf({ number, issuedOn }: Identity): string {
  const parsed = parseDocumentNumber(number)
  const printed = 'problem' in parsed ? null : parsed.year
  return printed === null ? (issuedOn?.slice(0, 4) ?? '') : String(printed)
}

function agree(one: string, other: string): boolean {
  return one === '' || other === '' || one === other
}
