import { documentTypeLabel } from '@/platform/official-documents/document-types'
import { nameOf, ownershipOf, searchable } from '@/platform/search/indexing/searchable'
import { searchDocument } from '@/platform/search/indexing/search-document'
import { contentPath } from '@/platform/sites/content-path'
import { dayFromStored, dayOf } from '@/platform/time/calendar-day'
import { effectOn, type EffectFacts } from './effect'
import { actsOn } from './relations'

/** How legal documents are found. */
export const legalDocumentsSearch = searchable({
  collection: 'legal-documents',
  kind: 'legal-document',
  select: {
    site: true,
    documentNumber: true,
    documentType: true,
    abstract: true,
    issuingBody: true,
    issuingAgency: true,
    issuedOn: true,
    sector: true,
    signer: true,
    scope: true,
    effectiveOn: true,
    expiresOn: true,
    statedEffect: true,
    slug: true,
    sharedWithMembers: true,
  },
  readRelated: actsOn,
  toSearchDocument: (item, _, acts: EffectFacts['acts'] = []) => {
    if (item._status !== 'published') return 'not-published'
    const ownership = ownershipOf(item)
    if (!ownership) return 'without-site'
    return searchDocument({
      id: item.id,
      kind: 'legal-document',
      title: item.abstract,
      path: contentPath('legal-documents', item.slug),
      codes: [item.documentNumber],
      keywords: [documentTypeLabel(item.documentType)],
      sector: item.sector,
      agency: item.issuingBody ?? nameOf(item.issuingAgency),
      type: item.documentType,
      // Another day makes another document; the hourly comparison writes it.
      effect: effectOn(dayOf(new Date()), {
        effectiveOn: dayFromStored(item.effectiveOn),
        expiresOn: dayFromStored(item.expiresOn),
        stated: item.statedEffect ?? null,
        acts,
      }),
      date: item.issuedOn,
      texts: [item.scope],
      asides: [item.signer],
      ...ownership,
    })
  },
  quotes: { sectors: 'sector', agencies: 'issuingAgency' },
  fallback: {
    table: 'legal_documents',
    localized: false,
    codes: ['number_key'],
    date: 'issued_on',
    hasSector: true,
    hasType: true,
    ownership: 'shareable',
  },
})
