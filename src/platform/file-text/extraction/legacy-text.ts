import {
  convertLegacy,
  type LegacyEncoding,
  readLegacyEncoding,
} from '../../search/language/legacy-encodings'
import type { Encoding } from './messages'

const NAMES: Record<LegacyEncoding, Encoding> = { tcvn3: 'tcvn3', 'vni-windows': 'vni' }

/** Words of the dictionary are not known here; that a word can be Vietnamese at all is evidence enough in a whole page. */
const ANY_WORD = { hasSyllable: () => true }

/** Fewer words with strange signs than this prove nothing about a line that stands among others. */
const LEAST_STRANGE_WORDS = 3

/**
 * A text of a file in Unicode. Text in an old encoding comes as Latin-1: a whole page of it, or paragraphs between
 * others in Unicode, as when a Word file was written by several hands.
 */
export function readLegacyText(text: string): { text: string; encoding: Encoding | null } {
  const whole = readLegacyEncoding(text, ANY_WORD)
  if (whole) return { text: whole.text, encoding: NAMES[whole.decoding] }
  let encoding: Encoding | null = null
  const lines = text.split('\n').map((line) => {
    const reading = hasStrangeWords(line) ? readLegacyEncoding(line, ANY_WORD) : null
    if (!reading) return line
    encoding = NAMES[reading.decoding]
    return reading.text
  })
  return { text: lines.join('\n'), encoding }
}

function hasStrangeWords(line: string): boolean {
  return (line.match(/[^\s]*[\u00A1-\u00FF][^\s]*/g) ?? []).length >= LEAST_STRANGE_WORDS
}

/** A piece of a text whose encoding is known; capitals of TCVN3 are small letters in a font of their own. */
export function readLegacyPiece(piece: string, encoding: Encoding, isCapitalFont: boolean): string {
  const text = convertLegacy(piece, encoding === 'vni' ? 'vni-windows' : encoding)
  return isCapitalFont ? text.toUpperCase() : text
}
