/** The two sections of official documents, as a reader meets them. */
export const DOCUMENT_SECTIONS = {
  'legal-documents': { namespace: 'legal-documents', path: '/van-ban', searchKind: 'legal-document' },
  directives: { namespace: 'directives', path: '/chi-dao-dieu-hanh', searchKind: 'directive' },
} as const

export type DocumentKind = keyof typeof DOCUMENT_SECTIONS
