import { documentTypeLabel } from '@/platform/official-documents/document-types'
import { idOf } from '@/platform/publishing/references'
import { lexicalText } from '@/platform/search/language/lexical-text'
import { nameOf, ownershipOf, searchable } from '@/platform/search/indexing/searchable'
import { searchDocument } from '@/platform/search/indexing/search-document'
import { contentPath } from '@/platform/sites/content-path'

/** How directives are found. */
export const directivesSearch = searchable({
  collection: 'directives',
  kind: 'directive',
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
    body: true,
    slug: true,
    sharing: true,
    showAtRecipients: true,
    recipientSites: true,
  },
  toSearchDocument: (item, rootSite) => {
    if (item._status !== 'published') return 'not-published'
    const ownership = ownershipOf(item)
    if (!ownership) return 'without-site'
    const isAddressed = item.showAtRecipients && ownership.site === rootSite
    return searchDocument({
      id: item.id,
      kind: 'directive',
      title: item.abstract,
      path: contentPath('directives', item.slug),
      codes: [item.documentNumber],
      keywords: [documentTypeLabel(item.documentType)],
      sector: item.sector,
      agency: item.issuingBody ?? nameOf(item.issuingAgency),
      type: item.documentType,
      date: item.issuedOn,
      texts: [lexicalText(item.body)],
      asides: [item.signer],
      ...ownership,
      shownAt: isAddressed ? (item.recipientSites ?? []).flatMap((site) => idOf(site) ?? []) : [],
    })
  },
  hasFiles: true,
  quotes: { sectors: 'sector', agencies: 'issuingAgency' },
  fallback: {
    table: 'directives',
    localized: false,
    codes: ['number_key'],
    date: 'issued_on',
    hasSector: true,
    hasType: true,
    ownership: 'shareable',
    addressed: { column: 'show_at_recipients', relation: 'recipientSites' },
  },
})
