import { cleanText } from '../search/language/clean-text'
import { foldText } from '../search/language/fold-text'
import { isCalendarDay, type CalendarDay } from '../time/calendar-day'
import { symbolOfLeadingTypeName, symbolOfTypeName, typeSymbol } from './document-number-symbols'

// All match folded text, so that words may lack their marks.
/** `ngày 01/02/2025 của …`, `ngày 21 tháng 4 năm 2026`, glued to the number or not. */
const DAY_BEHIND =
  /[\s,;(]*ngay\s*(?<day>\d{1,2})\s*(?:[/.-]|thang)\s*(?<month>\d{1,2})\s*(?:[/.-]|nam)\s*(?<year>\d{4})(?!\d).*$/u
const ISSUER_BEHIND = /\s+cua\s+\p{L}.*$/u
const NUMBER_WORD = /(?:^|\s)so\s*:?\s*(?=\d)/u
const BEFORE_DIGITS = /^\D*(?=\d)/u

const ENDING = /[\s.,;:)\]"'”’]+$/u
const LEADING = /^[\s.,;:([{"'“‘–-]+/u
const ODD_SLASHES = /[\u2044\u2215\u29F8\\]/g
/** A number that was pasted twice, with or without its type's name in between. */
const TWICE = /^(\d+\s*\/.*\p{L}[\p{L}\d]*?)[\p{L}\s]*\1$/u

/** What is left of a text once the words around a document number are set aside. */
type Core = { core: string; namedType: string | null; issuedOn: CalendarDay | null }

/** Sets aside "Số:", the name of the type before a number, the day and the issuer behind it, and stray signs. */
export function withoutSurroundings(text: string): Core {
  const cleaned = cleanText(text).replace(ODD_SLASHES, '/').replace(LEADING, '')
  const folded = foldText(cleaned)
  const behind = DAY_BEHIND.exec(folded) ?? ISSUER_BEHIND.exec(folded)
  const bare = (behind ? cleaned.slice(0, behind.index) : cleaned).replace(ENDING, '')
  const { rest, namedType } = withoutName(bare)
  const core = TWICE.exec(rest)?.[1] ?? rest
  return { core, namedType, issuedOn: dayOfGroups(behind?.groups) }
}

function withoutName(text: string): { rest: string; namedType: string | null } {
  const folded = foldText(text)
  const word = NUMBER_WORD.exec(folded)
  const start = word ? word.index + word[0].length : (BEFORE_DIGITS.exec(text)?.[0].length ?? 0)
  const name = text.slice(0, word ? word.index : start).trim()
  const rest = text.slice(start)
  if (word && name === '') return { rest, namedType: null }
  // "Luật Giám định tư pháp số 13/2012/QH13": before "số" the type may have a title.
  const named = word ? symbolOfLeadingTypeName(name) : symbolOfTypeName(name)
  if (named !== undefined) return { rest, namedType: named }
  // "TT43/2023/TT-BTC": the symbol stands before a number that has it anyway.
  const saysItAgain = /\/.*\p{L}/u.test(rest)
  return typeSymbol(name) && saysItAgain ? { rest, namedType: null } : { rest: text, namedType: null }
}

function dayOfGroups(groups: Record<string, string> | undefined): CalendarDay | null {
  const { day = '', month = '', year = '' } = groups ?? {}
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDay(found) ? found : null
}
