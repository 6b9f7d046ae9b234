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

/** Types with which a title may begin; "hướng dẫn" or "quy định" are verbs there as often as types. */
const TITLE_STARTS: [start: string, type: DocumentType][] = [
  ['thông tư liên tịch', 'thong-tu-lien-tich'],
  ['thông tư', 'thong-tu'],
  ['nghị quyết', 'nghi-quyet'],
  ['nghị định', 'nghi-dinh'],
  ['quyết định', 'quyet-dinh'],
  ['pháp lệnh', 'phap-lenh'],
  ['bộ luật', 'luat'],
  ['chỉ thị', 'chi-thi'],
  ['luật', 'luat'],
]

/**
 * The type of a document: as its source names it; where the source names two ("Luật/Nghị quyết"), the one with which the
 * title begins; where it names none, as the number is built or the title begins. `khac` when nothing says.
 */
export function documentTypeOf(named: string, title: string, documentNumber: string): DocumentType {
  const exact = typeNamed(named)
  if (exact) return exact
  const start = title.replace(/^[^\p{L}]*/u, '').toLowerCase()
  const byTitle = TITLE_STARTS.find(([words]) => start.startsWith(`${words} `))?.[1]
  if (!named) return SIGNS.find(([sign]) => sign.test(documentNumber.toUpperCase()))?.[1] ?? byTitle ?? 'khac'
  return byTitle && named.split('/').map(typeNamed).includes(byTitle) ? byTitle : 'khac'
}

function typeNamed(label: string): DocumentType | undefined {
  return DOCUMENT_TYPES.find((type) => type.label.toLowerCase() === label.trim().toLowerCase())?.value
}
