import { displayStoredDay } from '@/platform/time/calendar-day'
import type { LegalDocumentView } from '../legal-document-view'

const LONGEST_DESCRIPTION = 300

/**
 * Issuer, days and abstract in one line of Vietnamese. Without the effect: a card is kept for years where it was
 * shared, and the effect changes.
 */
export function inShort({ issuingBody, issuedOn, effectiveOn, abstract }: LegalDocumentView): string {
  const facts = [
    issuingBody,
    issuedOn && `Ban hành ${displayStoredDay(issuedOn)}`,
    effectiveOn && `Có hiệu lực từ ${displayStoredDay(effectiveOn)}`,
  ]
  const whole = [facts.filter(Boolean).join(' · '), abstract.replace(/\s+/g, ' ')].filter(Boolean).join('. ')
  return whole.length > LONGEST_DESCRIPTION ? `${whole.slice(0, LONGEST_DESCRIPTION - 1).trimEnd()}…` : whole
}
