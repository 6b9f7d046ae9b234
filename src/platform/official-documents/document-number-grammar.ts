import type { CalendarDay } from '../time/calendar-day'
import { withoutSurroundings } from './document-number-surroundings'
import { bodyAsPrinted, knownBody, typeSymbol, unglued } from './document-number-symbols'
import { foldedLetters, type NumberParts, printedNumber } from './document-number-print'

/** A document number that was understood. */
export type DocumentNumber = NumberParts & {
  /** Canonical form. */
  printed: string
  /** What it is compared by. */
  key: string
  /** The day that stood behind it ("ngày 01/02/2025"). */
  issuedOn: CalendarDay | null
}

/** Why a text is no document number that can be understood. */
export const NUMBER_PROBLEMS = {
  empty: 'không có gì',
  'no-digit': 'không có số, chỉ có tên',
  'a-date': 'là một ngày, không phải số văn bản',
  'no-symbol': 'chỉ có số, không có ký hiệu',
  'two-years': 'có hai năm',
  'broken-year': 'năm bị gõ thiếu hoặc dính vào ký hiệu',
  'more-words': 'còn chữ khác ngoài số, ký hiệu',
} as const

export type NumberProblem = keyof typeof NUMBER_PROBLEMS

const SEP = '\\s*\\.?\\s*(?:[/_\\-]\\s*)+\\.?\\s*'
const YEAR = '(?:19[4-9]\\d|20\\d\\d)'
/** `83/98/NĐ-CP`: before 2000 years were often written with two digits. */
const SHORT_YEAR = `[4-9]\\d(?=${SEP}\\p{L})`
const RUNNING = '(?<number>\\d{1,6})(?<suffix>(?:\\.\\d{1,3})?(?:\\.?\\p{L}(?![\\p{L}\\d]))?)'
const PART = '\\p{L}[\\p{L}\\d]*(?:[.&][\\p{L}\\d]+)*'

const WHOLE = new RegExp(
  `^${RUNNING}(?:${SEP}(?<year>${YEAR}|${SHORT_YEAR}))?${SEP}(?<symbols>${PART}(?:${SEP}${PART})*)$`,
  'u',
)
/** 02 2016 QH14, 2782 qd ubnd: blanks alone part words too, so every part must be known. */
const SPACED = new RegExp(
  `^${RUNNING}(?:[\\s/_-]+(?<year>${YEAR}))?[\\s/_-]*(?<symbols>${PART}(?:[\\s/_-]+${PART})*)$`,
  'u',
)
/** A number with its day and issuer takes less; what is longer is a text. */
const LONGEST = 300
const DEPARTMENT = /^\p{Lu}{1,5}$/u
/** QĐ 2782, QĐ-UBND 2782/2024, QĐ/0001-BCA */
const TYPE_FIRST = new RegExp(
  `^(?<symbols>\\p{L}+(?:[\\s_/-]+\\p{L}+){0,3}?)[\\s_/:.-]*${RUNNING}(?:${SEP}(?<year>${YEAR}))?(?:${SEP}(?<after>${PART}))?$`,
  'u',
)

/**
 * Reads a document number in any spelling people use, see the table in the test. What stands around it ("Số:", "Nghị
 * định số", "ngày 01/02/2025 của Chính phủ") is set aside. Never throws.
 */
export function parseDocumentNumber(text: string): DocumentNumber | { problem: NumberProblem } {
  if (text.length > LONGEST) return { problem: 'more-words' }
  const { core, namedType, issuedOn } = withoutSurroundings(text)
  const parts = wholeNumber(core) ?? spacedNumber(core) ?? typeFirst(core) ?? namedNumber(core, namedType)
  if (!parts) return { problem: problemOf(core) }
  const printed = printedNumber(parts)
  const key = foldedLetters(
    [parts.number, parts.suffix, parts.year ?? '', parts.type ?? '', ...parts.bodies].join(''),
  )
  return { ...parts, printed, key, issuedOn }
}

type Symbols = Pick<NumberParts, 'type' | 'bodies'>
type Groups = Record<string, string | undefined>

function wholeNumber(core: string): NumberParts | null {
  const groups = WHOLE.exec(core)?.groups
  if (!groups) return null
  const symbols = symbolsIn(groups.symbols, new RegExp(SEP, 'u'))
  return partsOf(groups, groups.year ? typeAtItsPlace(symbols) : symbols)
}

function spacedNumber(core: string): NumberParts | null {
  const groups = SPACED.exec(core)?.groups
  if (!groups) return null
  const read = symbolsIn(groups.symbols, /[\s/_-]+/)
  const symbols = groups.year ? typeAtItsPlace(read) : read
  const [first = '', ...others] = symbols.bodies
  // A department is no word when it stands in capitals: "12 UBND VX".
  const isKnown =
    (symbols.type === null || first === '' || knownBody(first)) &&
    (symbols.type !== null || knownBody(first)) &&
    others.every((body) => knownBody(body) ?? (groups.symbols?.includes(body) && DEPARTMENT.test(body)))
  return isKnown ? partsOf(groups, symbols) : null
}

function typeFirst(core: string): NumberParts | null {
  const groups = TYPE_FIRST.exec(core)?.groups
  if (!groups) return null
  const { type, bodies } = symbolsIn(groups.symbols, /[\s_/-]+/)
  if (!type || !bodies.every((body) => knownBody(body))) return null
  return partsOf(groups, { type, bodies: groups.after ? [...bodies, bodyAsPrinted(groups.after)] : bodies })
}

/** `Nghị định số 85/2026`: the name says the type that the number leaves out. */
function namedNumber(core: string, namedType: string | null): NumberParts | null {
  if (!namedType) return null
  const groups = new RegExp(`^${RUNNING}(?:${SEP}(?<year>${YEAR}))?$`, 'u').exec(core)?.groups
  return groups ? partsOf(groups, { type: namedType, bodies: [] }) : null
}

function symbolsIn(text: string | undefined, separator: RegExp): Symbols {
  const [first = '', ...others] = (text ?? '').split(separator).filter(Boolean)
  const bodies = others.map(bodyAsPrinted)
  const type = typeSymbol(first)
  if (type) return { type, bodies }
  const glued = knownBody(first) ? undefined : unglued(first)
  if (glued) return { type: glued.type, bodies: [glued.body, ...bodies] }
  return { type: null, bodies: [bodyAsPrinted(first), ...bodies] }
}

/** `13/2002/BLĐTBXH-TT`: with a year it is a normative document, so what stands last is its type and no department. */
function typeAtItsPlace(symbols: Symbols): Symbols {
  const [body, last] = symbols.bodies
  const type = symbols.bodies.length === 2 && !symbols.type && knownBody(body ?? '') && typeSymbol(last ?? '')
  return type && body ? { type, bodies: [body] } : symbols
}

function partsOf(groups: Groups, symbols: Symbols): NumberParts {
  const year = groups.year ? Number(groups.year) : null
  return {
    number: Number(groups.number),
    suffix: (groups.suffix ?? '').toLowerCase().replace(/\.(?=\p{L})/u, ''),
    year: year !== null && year < 100 ? 1900 + year : year,
    ...symbols,
  }
}

function problemOf(core: string): NumberProblem {
  if (core === '') return 'empty'
  if (!/\d/.test(core)) return 'no-digit'
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(core)) return 'a-date'
  if (/^\d+(?:\.\d+)*(?:\s*\/\s*\d{4})?$/.test(core)) return 'no-symbol'
  if (new RegExp(`^\\d+/${YEAR}/${YEAR}/`).test(core)) return 'two-years'
  if (/^\d+\/\d{1,3}\p{L}+-\p{L}/u.test(core)) return 'broken-year'
  return 'more-words'
}
