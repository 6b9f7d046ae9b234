import { documentTypeLabel } from '@/platform/official-documents/document-types'
import { lexicalText } from '@/platform/search/language/lexical-text'
import { nameOf, searchable } from '@/platform/search/indexing/searchable'
import { searchDocument } from '@/platform/search/indexing/search-document'
import { shownOf } from '@/platform/search/indexing/shown-at'
import { contentPath } from '@/platform/sites/content-path'
import { DIRECTIVE_PLACE_SELECT } from '@/platform/sites/item-place'

/** How directives are found. */
export const directivesSearch = searchable({
  collection: 'directives',
  kind: 'directive',
  select: {
    ...DIRECTIVE_PLACE_SELECT,
    documentNumber: true,
    documentType: true,
    abstract: true,
    issuingBody: true,
    issuingAgency: true,
    issuedOn: true,
    sector: true,
    signer: true,
    body: true,
  },
  toSearchDocument: (item) => {
    if (item._status !== 'published') return 'not-published'
    const shown = shownOf('directives', item)
    if (!shown) return 'without-site'
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
      ...shown,
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
  },
})
