import type { CalendarDay } from '@/platform/time/calendar-day'
import type { DocumentType, Urgency } from './vocabulary'

/** What a row says, in the portal's own terms: names have become ids. */
export type DocumentContent = {
  documentNumber: string
  documentType: DocumentType
  abstract: string
  issuingBody: string
  issuingAgency?: string
  signer?: string
  signerPosition?: string
  issuedOn: CalendarDay
  sector?: string
  effectiveOn?: CalendarDay
  expiresOn?: CalendarDay
  scope?: string
  gazette?: string
  urgency?: Urgency
  dueOn?: CalendarDay
  recipientSites?: string[]
  recipientAgencies?: string[]
  tasks?: { what: string }[]
}
