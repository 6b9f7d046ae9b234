import { hasMarks } from './accent-code'
import { isEnglishLookAlike } from './english-look-alikes'
import type { KnownWords } from './known-words'
import { type LegacyEncoding, readLegacyEncoding } from './legacy-encodings'
import { canonicalSpelling, parseSyllable } from './syllable'
import { TELEX, type TypedWord, typedWords, VNI } from './typed-words'

export type { KnownWords } from './known-words'

/** How a text was typed or stored that is not read as it is. */
export type Decoding = 'telex' | 'vni' | LegacyEncoding

/**
 * What a text typed without an input method, or pasted from an old encoding, says in Unicode; null when the text is best
 * read as it is: English, abbreviations and Vietnamese without marks stay. Takes the text before it is cleaned, for
 * cleaning would break old encodings.
 */
export function readTyping(text: string, known: KnownWords): { text: string; decoding: Decoding } | null {
  const legacy = readLegacyEncoding(text, known)
  if (legacy) return legacy
  const composed = text.normalize('NFC')
  const telex = wordsRead(typedWords(composed, TELEX, known), known)
  const vni = /\d/.test(text) ? wordsRead(typedWords(composed, VNI, known), known) : []
  if (telex.length + vni.length === 0) return null
  return vni.length > telex.length
    ? { text: withWords(composed, vni), decoding: 'vni' }
    : { text: withWords(composed, telex), decoding: 'telex' }
}

/** The words that are rather keys than themselves. */
function wordsRead(words: TypedWord[], known: KnownWords): TypedWord[] {
  if (words.every(({ decoded }) => decoded === null)) return []
  const spoken = words.filter(({ typed }) => /[aeiouyw]/i.test(typed) && !hasMarks(typed))
  const readable = words.filter(({ decoded }) => decoded !== null)
  const proven = words.filter((word, at) => {
    const isPaired = [words[at - 1], words[at + 1]].some((neighbour, side) => {
      // In a sentence without marks, a plain neighbour proves nothing: `co so ans theo`.
      const isWeak = neighbour?.decoded === null && !hasMarks(neighbour.typed)
      if (!neighbour || (isWeak && readable.length * 4 < spoken.length)) return false
      const pair = side === 0 ? [neighbour, word] : [word, neighbour]
      return known.hasPair(pair.map(spelled).join(' '))
    })
    return word.decoded !== null && (isPaired || word.isTelling)
  })
  const isTyped = speaksForKeys(readable, spoken, proven.length > 0)
  return readable.filter(
    (word) => proven.includes(word) || (isTyped && !known.hasSyllable(word.typed.toLowerCase())),
  )
}

/** Whether most words can be read as keys, so that the doubtful ones will be too. */
function speaksForKeys(readable: TypedWord[], spoken: TypedWord[], hasProof: boolean): boolean {
  const foreign = spoken.filter(({ typed, decoded }) => decoded === null && parseSyllable(typed) === null)
  const notEnglish = readable.filter(({ typed }) => !isEnglishLookAlike(typed.toLowerCase()))
  const areAllKeys = notEnglish.length === spoken.length
  return (
    readable.length >= 2 &&
    readable.length * 2 >= spoken.length &&
    foreign.length * 3 <= readable.length &&
    (hasProof || areAllKeys || notEnglish.length >= 3)
  )
}

function spelled({ typed, decoded }: TypedWord): string {
  return decoded ?? canonicalSpelling(typed).toLowerCase()
}

function withWords(text: string, words: TypedWord[]): string {
  let result = ''
  let end = 0
  for (const { typed, index, decoded } of words) {
    result += text.slice(end, index) + inCaseOf(typed, decoded ?? typed)
    end = index + typed.length
  }
  return result + text.slice(end)
}

/** A word in the case of its keys: `Ddaats` → `Đất`, `DDAATS` → `ĐẤT`. */
function inCaseOf(keys: string, word: string): string {
  const [first = '', second = ''] = keys
  if (first === first.toLowerCase()) return word
  return second === second.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word.toUpperCase()
}
