import type { Metadata } from 'next'
import { documentTypeLabel } from '@/platform/official-documents/document-types'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayStoredDay } from '@/platform/time/calendar-day'
import type { LegalDocumentView } from '../legal-document-view'

const LONGEST_DESCRIPTION = 300

/** What a link to a document looks like where it is shared (Open Graph). */
export function shareCard(
  ctx: SiteContext,
  document: LegalDocumentView,
  url: string,
): NonNullable<Metadata['openGraph']> {
  const emblem = ctx.site.emblem ?? ctx.root.emblem
  return {
    type: 'article',
    url,
    title: `${documentTypeLabel(document.documentType)} ${document.documentNumber}`,
    description: inShort(document),
    siteName: ctx.site.name,
    locale: ctx.locale === 'vi' ? 'vi_VN' : 'en_GB',
    ...(emblem ? { images: [{ url: emblem.url, width: emblem.width, height: emblem.height, alt: '' }] } : {}),
  }
}

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
