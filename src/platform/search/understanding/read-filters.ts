import type { DocumentType } from '../../official-documents/document-types'
import { foldText } from '../language/fold-text'
import type { ReadFilters } from './understood-query'

/** Types whose name at the head of a query means documents of the type; other names are everyday verbs and nouns. */
const TYPES: Record<string, DocumentType> = {
  luat: 'luat',
  'phap lenh': 'phap-lenh',
  'nghi dinh': 'nghi-dinh',
  'thong tu lien tich': 'thong-tu-lien-tich',
  'thong tu': 'thong-tu',
  'nghi quyet': 'nghi-quyet',
  'quyet dinh': 'quyet-dinh',
  'chi thi': 'chi-thi',
  'cong van': 'cong-van',
  'cong dien': 'cong-dien',
}

const HEAD = `(?:(?:tim|xem|cac|nhung|van ban|toan bo|danh sach)\\s+)*`
const YEAR = '(?:ban hanh\\s+)?(?:trong\\s+)?nam\\s+(19[4-9]\\d|20\\d\\d)'
const TYPE_FIRST = new RegExp(
  `^${HEAD}(${Object.keys(TYPES).join('|')})(?=\\s+(?:nam|ve|cua|do|ban hanh|quy dinh|lien quan|moi)(?:\\s|$)|$)`,
)
const YEAR_ANYWHERE = new RegExp(`(?<![\\p{L}\\d])${YEAR}(?![\\p{L}\\d])`, 'u')
/** Words between the type and the subject that say nothing more. */
const LINK =
  /^\s*(?:quy định về|quy dinh ve|liên quan đến|lien quan den|về việc|ve viec|về|ve|moi nhat|mới nhất)(?=\s|$)/

/**
 * Type and year that a query states for certain, and its other words: `quyết định năm 2024 về đất đai` → decisions, 2024,
 * `đất đai`. A year counts only beside a type, for procedures and news are asked for by year in another sense.
 * @param ignored what the reader took back
 */
export function readFilters(
  text: string,
  ignored: readonly (keyof ReadFilters)[],
): { filters: ReadFilters; rest: string } {
  const composed = text.normalize('NFC')
  const type = TYPE_FIRST.exec(foldText(composed))
  const value = type && TYPES[type[1] ?? '']
  if (!type || !value || ignored.includes('type')) return { filters: {}, rest: composed }
  const afterType = composed.slice(type[0].length)
  const year = ignored.includes('year') ? null : YEAR_ANYWHERE.exec(foldText(afterType))
  const afterYear = year
    ? `${afterType.slice(0, year.index)} ${afterType.slice(year.index + year[0].length)}`
    : afterType
  return {
    filters: { type: value, ...(year ? { year: Number(year[1]) } : {}) },
    rest: afterYear.replace(/\s+/g, ' ').trim().replace(LINK, '').trim(),
  }
}
