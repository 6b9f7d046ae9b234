import { documentNumberKey } from '../../official-documents/document-number'
import { parseDocumentNumber } from '../../official-documents/document-number-grammar'
import { knownBody } from '../../official-documents/document-number-symbols'
import { foldText } from '../language/fold-text'
import { numberForms } from '../language/number-forms'
import type { NumberReading } from './understood-query'

/** How the kinds of documents are written in a number, by their names without marks. */
const KIND_OF_NAME: Record<string, string> = {
  luat: 'qh',
  'nghi dinh': 'nd',
  'nghi quyet lien tich': 'nqlt',
  'nghi quyet': 'nq',
  'thong tu lien tich': 'ttlt',
  'thong tu': 'tt',
  'quyet dinh': 'qd',
  'chi thi': 'ct',
  'cong dien': 'cd',
  'cong van': 'cv',
  'ke hoach': 'kh',
  'thong bao': 'tb',
  'bao cao': 'bc',
  'to trinh': 'ttr',
  'huong dan': 'hd',
  'ket luan': 'kl',
  'de an': 'da',
}
const NAMES = Object.keys(KIND_OF_NAME).join('|')
const KINDS = [...new Set(Object.values(KIND_OF_NAME))].sort((a, b) => b.length - a.length).join('|')
/** Kinds that people also write for something else: `ct` công ty, `kh` khách hàng, `tt` thị trấn. */
const OFTEN_OTHER = new Set(['ct', 'kh', 'tt', 'tb', 'hd', 'bc', 'cd', 'kl', 'da', 'cv', 'qh'])

const START = '(?<![\\p{L}\\d./-])'
const END = '(?![\\p{L}\\d])'
const YEAR = '(?:19[4-9]\\d|20\\d\\d)'
const BODIES =
  'ubnd|hdnd|ttg|cp|tw|qh\\d*|ubtvqh\\d*|nhnn|ttcp|tandtc|vksndtc|ktnn|tldld|mttq|[a-z]*b[a-z]{1,6}'
const ISSUER = `(?:\\s?[-/ ]\\s?(?:${BODIES}))`

type Pattern = { pattern: RegExp; read: (found: string[]) => { key: string; isPartial: boolean } | null }

/** From the surest to the vaguest; what one has read the next do not see. All match folded text. */
const PATTERNS: Pattern[] = [
  {
    // 1.001193, 1.001193.000.00.00.h35, 1001193
    pattern: new RegExp(
      `${START}(\\d{1,2})\\s?\\.?\\s?(\\d{6})(?:\\.\\d{3}\\.\\d{2}\\.\\d{2}\\.h\\d{2})?${END}`,
      'gu',
    ),
    read: ([, group = '', number = '']) => ({ key: group + number, isPartial: false }),
  },
  {
    // 001193
    pattern: new RegExp(`${START}(0\\d{5})${END}`, 'gu'),
    read: ([, number = '']) => ({ key: number, isPartial: true }),
  },
  {
    // 118/2025/nd-cp, 15/ct-ttg, 2782/qd-ubnd, 15 / 2012 / qd-ubnd
    pattern: new RegExp(
      `${START}\\d+(?:\\.\\d+)?[a-z]?\\s?/\\s?(?:${YEAR}\\s?/\\s?[a-z][a-z\\d]*(?:\\s?[-/]\\s?[a-z][a-z\\d]*|${ISSUER}${END})*|[a-z][a-z\\d]*(?:\\s?-\\s?[a-z][a-z\\d]*)+|(?:${KINDS})${ISSUER}?${END})`,
      'gu',
    ),
    read: ([text = '']) => ({ key: numberForms(text)[0] ?? '', isPartial: !text.includes('-') }),
  },
  {
    // 61 2024 nq hdnd, 02 2016 qh14
    pattern: new RegExp(
      `${START}(\\d{1,5})[-\\s](${YEAR})[-\\s]((?:${KINDS})${ISSUER}?|qh\\d+|ubtvqh\\d+)${END}`,
      'gu',
    ),
    read: ([, number = '', year = '', kind = '']) => ({
      key: documentNumberKey(number + year + kind),
      isPartial: false,
    }),
  },
  {
    // nghi dinh so 118/2025, nd-cp 118/2025, quyet dinh 2782 nam 2024, qd 2782, ct ttg 15
    pattern: new RegExp(
      `${START}(?:(${NAMES})|(${KINDS})(${ISSUER})?)(?:\\s?[-: ]?\\s?)(?:so\\s?:?\\s?)?(\\d{1,5}[a-z]?)(?:(?:\\s?/\\s?|\\s+nam\\s+)(${YEAR}))?${END}`,
      'gu',
    ),
    read: ([text = '', name, short, issuer = '', number = '', year = '']) => {
      const kind = name === undefined ? (short ?? '') : (KIND_OF_NAME[name] ?? '')
      if (short !== undefined && OFTEN_OTHER.has(short) && !issuer && !year && text.length > 8) return null
      // A law's number alone says nothing: every year has a law of that number.
      if (kind === 'qh' && !year) return null
      // The kind of a law's number holds the number of its legislature.
      return { key: documentNumberKey(number + year + (kind === 'qh' ? '' : kind + issuer)), isPartial: true }
    },
  },
  {
    // 2782 qd ubnd, 2782-qd/ubnd, 2782qd
    pattern: new RegExp(`${START}(\\d{1,5})\\s?[-/ ]?\\s?(${KINDS})(${ISSUER})?${END}`, 'gu'),
    read: ([, number = '', kind = '', issuer = '']) =>
      OFTEN_OTHER.has(kind) && !issuer
        ? null
        : { key: documentNumberKey(number + kind + issuer), isPartial: true },
  },
  {
    // 118/2025
    pattern: new RegExp(`${START}(?:so\\s)?(\\d{1,5})\\s?/\\s?(${YEAR})(?!\\s?/)${END}`, 'gu'),
    read: ([, number = '', year = '']) => ({ key: documentNumberKey(number + year), isPartial: true }),
  },
]

/** Longer ones are sentences. */
const LONGEST_NUMBER = 80

/**
 * A query that is nothing but a number, in any spelling of the grammar: from a file name, pasted with its day, glued to
 * its type. What the grammar reads in words that may mean something else ("12/abc") is left to the patterns.
 */
function wholeNumber(text: string): NumberReading | null {
  if (text.length > LONGEST_NUMBER || !/\d/.test(text)) return null
  const parsed = parseDocumentNumber(text)
  if ('problem' in parsed) return null
  const { key, type, year, bodies } = parsed
  const isSure = type !== null || year !== null || knownBody(bodies[0] ?? '') !== undefined
  return isSure ? { text, key, isPartial: bodies.length === 0 } : null
}

/** A text without the numbers, and the numbers with their canonical keys in the order of the text. */
export function readNumbers(text: string): { numbers: NumberReading[]; rest: string } {
  const composed = text.normalize('NFC')
  const whole = wholeNumber(composed)
  if (whole) return { numbers: [whole], rest: '' }
  const folded = foldText(composed).split('')
  const found: (NumberReading & { start: number })[] = []
  for (const { pattern, read } of PATTERNS) {
    for (const match of folded.join('').matchAll(pattern)) {
      const reading = read([...match])
      if (!reading) continue
      const end = match.index + match[0].length
      found.push({ start: match.index, text: composed.slice(match.index, end), ...reading })
      // Same length, so that places stay the same.
      folded.fill('\u0000', match.index, end)
    }
  }
  const rest = composed.split('').filter((_, place) => folded[place] !== '\u0000')
  const numbers = found
    .sort((a, b) => a.start - b.start)
    .map(({ text, key, isPartial }) => ({ text, key, isPartial }))
  return { numbers, rest: rest.join('').replace(/\s+/g, ' ').trim() }
}
