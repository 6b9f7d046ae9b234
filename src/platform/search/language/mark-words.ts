import { syllableCode } from './accent-code'
import { cleanQuery } from './clean-text'
import { foldText } from './fold-text'

/** A piece of a text, and whether the reader asked for it. */
export type MarkedPiece = { text: string; isMatch: boolean }

const WORDS = /[\p{L}\p{N}]+/gu

/**
 * Splits a text into pieces that match words of the query and pieces that do not. Case does not count, and accents only
 * in words that were typed with some; spellings of one word are one (kỹ kĩ, hòa hoà). The last word of the query also
 * matches the beginning of a word, as it does in the search. The pieces joined are the text.
 */
export function markWords(text: string, query: string): MarkedPiece[] {
  const composed = text.normalize('NFC')
  const typed: string[] = cleanQuery(query).toLowerCase().match(WORDS) ?? []
  const wanted = new Set(typed.map(keyOf))
  const wantedLetters = new Set(typed.map((word) => lettersOf(foldText(word))))
  const last = typed.at(-1) ?? ''
  const folded = foldText(composed)
  const matches = [...composed.matchAll(WORDS)].filter(({ 0: word, index }) => {
    const spellings = [word.toLowerCase(), folded.slice(index, index + word.length)] as const
    const isBegun = last.length > 1 && spellings.some((spelling) => spelling.startsWith(last))
    if (isBegun || !wantedLetters.has(lettersOf(spellings[1]))) return isBegun
    return spellings.some((spelling) => wanted.has(keyOf(spelling)))
  })
  const pieces: MarkedPiece[] = []
  let end = 0
  for (const { 0: word, index } of matches) {
    const between = composed.slice(end, index)
    const previous = pieces.at(-1)
    // Neighbouring words make one mark: "đăng ký" instead of "đăng" and "ký".
    if (previous?.isMatch && between === ' ') previous.text += between + word
    else {
      if (between) pieces.push({ text: between, isMatch: false })
      pieces.push({ text: word, isMatch: true })
    }
    end = index + word.length
  }
  const rest = composed.slice(end)
  return rest ? [...pieces, { text: rest, isMatch: false }] : pieces
}

/** One key for all spellings of a word with its marks; without marks it is the key of no word that has some. */
function keyOf(word: string): string {
  return syllableCode(word) ?? word
}

/** A quick first comparison: words of one key have the same letters but for i and y. */
function lettersOf(folded: string): string {
  return folded.replaceAll('y', 'i')
}
