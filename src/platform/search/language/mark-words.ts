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
  const last = typed.at(-1) ?? ''
  const matches = [...composed.matchAll(WORDS)].filter(([word]) => {
    const spellings = [word.toLowerCase(), foldText(word)]
    const isWanted = spellings.some((spelling) => wanted.has(keyOf(spelling)))
    return isWanted || (last.length > 1 && spellings.some((spelling) => spelling.startsWith(last)))
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
