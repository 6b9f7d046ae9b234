import { documentTypeLabel } from '@/platform/official-documents/document-types'
import { nameOf, searchable } from '@/platform/search/indexing/searchable'
import { searchDocument } from '@/platform/search/indexing/search-document'
import { shownOf } from '@/platform/search/indexing/shown-at'
import { contentPath } from '@/platform/sites/content-path'
import { PLACE_SELECT } from '@/platform/sites/item-place'
import { dayOf } from '@/platform/time/calendar-day'
import type { EffectPeriod } from './effect/effect-period'
import { effectsOn } from './effect/read-effects'
import { settleEffects } from './effect/settle-effects'
import { linkWaiting } from './linking/link-waiting'

/** How legal documents are found. */
export const legalDocumentsSearch = searchable({
  collection: 'legal-documents',
  kind: 'legal-document',
  select: {
    ...PLACE_SELECT,
    documentNumber: true,
    documentType: true,
    abstract: true,
    issuingBody: true,
    issuingAgency: true,
    issuedOn: true,
    sector: true,
    signer: true,
    scope: true,
  },
  // Links first: a relation that now points to a document may end it.
  settle: async (payload, ids) => {
    await linkWaiting(payload)
    return settleEffects(payload, ids)
  },
  readRelated: (ids) => effectsOn(ids, dayOf(new Date())),
  toSearchDocument: (item, _, period?: EffectPeriod) => {
    if (item._status !== 'published') return 'not-published'
    const shown = shownOf('legal-documents', item)
    if (!shown) return 'without-site'
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
      // Another day makes another document: see server/effect-upkeep.ts.
      effect: period?.effect ?? 'unknown',
      date: item.issuedOn,
      texts: [item.scope],
      asides: [item.signer],
      ...shown,
    })
  },
  hasFiles: true,
  quotes: { sectors: 'sector', agencies: 'issuingAgency' },
  fallback: {
    table: 'legal_documents',
    localized: false,
    codes: ['number_key'],
    date: 'issued_on',
    hasSector: true,
    hasType: true,
  },
})
