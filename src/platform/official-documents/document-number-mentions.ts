import { type DocumentNumber, parseDocumentNumber } from './document-number-grammar'

/** A number in a running text, from its first letter to behind its last. */
export type NumberInText = { number: DocumentNumber; start: number; end: number }

/** In capitals: in a running text small letters are words ("NĐ-CP-Quy định …"), but for a day or an issuer glued to the number. */
const PART = '\\p{Lu}[\\p{Lu}\\d]*(?:g|r|yĐ)?(?:&\\p{Lu}+)*(?![\\p{Lu}\\d])(?!(?!ngày|của)\\p{Ll})'
const IN_TEXT = new RegExp(
  `(?<![\\d./\\p{Lu}-])\\d{1,5}(?:\\.\\d{1,2})?[a-z]?\\s?(?:/\\s?)+(?:(?:19[4-9]\\d|20\\d\\d)\\s?[/-]\\s?)?${PART}(?:(?:[-/_]\\s?|\\s[-/])${PART})*`,
  'gu',
)

/** The document numbers that a cleaned text mentions, in its order. */
export function documentNumbersIn(text: string): NumberInText[] {
  return [...text.matchAll(IN_TEXT)].flatMap((match) => {
    const number = parseDocumentNumber(match[0])
    if ('problem' in number) return []
    return { number, start: match.index, end: match.index + match[0].length }
  })
}
