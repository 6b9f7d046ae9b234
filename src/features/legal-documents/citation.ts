import { documentTypeLabel } from '@/platform/official-documents/document-types'
import { dayFromStored, displayDay } from '@/platform/time/calendar-day'

type Cited = {
  documentNumber: string
  documentType: string
  issuingBody: string | null
  /** Stored day, ISO text. */
  issuedOn: string | null
  abstract: string
}

/**
 * How one cites the document: type, number, date, issuer, abstract (Nghị định 30/2020/NĐ-CP, Phụ lục I, căn cứ ban
 * hành).
 */
export function citationOf({ documentNumber, documentType, issuingBody, issuedOn, abstract }: Cited): string {
  const about = `${abstract.trim().replace(/[.;\s]+$/, '')}.`
  // Many abstracts of imported records already are the whole citation.
  if (about.includes(documentNumber)) return about
  const day = dayFromStored(issuedOn)
  const parts = [
    documentTypeLabel(documentType),
    `số ${documentNumber}`,
    day && `ngày ${displayDay(day)}`,
    issuingBody && `của ${issuingBody}`,
  ]
  return `${parts.filter(Boolean).join(' ')}: ${about}`
}
