import { DOCUMENT_TYPES, type DocumentType } from '@/platform/official-documents/document-types'

/** Signs of a type inside a document number; the first that fits wins (a joint circular is no circular). */
const SIGNS: [RegExp, DocumentType][] = [
  [/TTLT|NQLT/, 'thong-tu-lien-tich'],
  [/UBTVQH|PL-/, 'phap-lenh'],
  [/N[ĐD]-?CP/, 'nghi-dinh'],
  [/TT[-_/]|-TT$/, 'thong-tu'],
  [/Q[ĐD]-/, 'quyet-dinh'],
  [/NQ[-/]/, 'nghi-quyet'],
  [/CT-/, 'chi-thi'],
  [/L-CTN/, 'lenh'],
]

/**
 * The type of a document: as its source names it; where the source names two ("Luật/Nghị quyết") or none, as the title
 * begins, then as the number is built; `khac` when nothing says.
 */
export function documentTypeOf(named: string, title: string, documentNumber: string): DocumentType {
  const exact = DOCUMENT_TYPES.find(({ label }) => label.toLowerCase() === named.toLowerCase())
  if (exact) return exact.value
  const allowed = named ? named.toLowerCase().split('/') : null
  const isAllowed = (value: DocumentType) =>
    !allowed || allowed.some((label) => label.trim() === labelOf(value))
  return titleType(title, isAllowed) ?? numberType(documentNumber, isAllowed) ?? 'khac'
}

function titleType(title: string, isAllowed: (value: DocumentType) => boolean): DocumentType | undefined {
  const start = title.replace(/^[\s\-–"“]*/, '').toLowerCase()
  if (start.startsWith('bộ luật') && isAllowed('luat')) return 'luat'
  const longestFirst = [...DOCUMENT_TYPES].sort((a, b) => b.label.length - a.label.length)
  return longestFirst.find(
    ({ value, label }) => start.startsWith(`${label.toLowerCase()} `) && isAllowed(value),
  )?.value
}

function numberType(
  documentNumber: string,
  isAllowed: (value: DocumentType) => boolean,
): DocumentType | undefined {
  const number = documentNumber.toUpperCase()
  return SIGNS.find(([sign, value]) => sign.test(number) && isAllowed(value))?.[1]
}

function labelOf(value: DocumentType): string {
  return DOCUMENT_TYPES.find((type) => type.value === value)?.label.toLowerCase() ?? ''
}
