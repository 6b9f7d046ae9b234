import { foldText } from './fold-text'
import type { KnownWords } from './known-words'
import { isEnglishLookAlike } from './english-look-alikes'
import { type Syllable, spellSyllable } from './syllable'
import { decodeTelex } from './telex'
import { decodeVni } from './vni'

/** A word of a query as keys of an input method. */
export type TypedWord = {
  typed: string
  index: number
  /** What the keys make, in lower case; null when nothing else than was typed. */
  decoded: string | null
  /** Whether the keys alone tell that they are keys. */
  isTelling: boolean
}

/** An input method that may have been off. */
export type KeyMap = {
  decode: (keys: string) => Syllable | null
  /** The keys of đ in abbreviations: `QDD`, `QD9`. */
  stroke: RegExp
  /** Whether hardly anything but this input method makes these keys of a word. */
  isTelling: (keys: string, word: string) => boolean
}

/** What no common English word has, in keys that make a syllable. */
const NOT_ENGLISH = /^dd|uo?w|aa|[iy]ee|^(?:ng|nh|kh)|nh[fsrxj]$|ng[frx]$|j$/

/** Marks at their letter or all at the end; `laura` and `honor` have them elsewhere. */
const MARKS_IN_A_HABIT = /aa|ee|oo|[aou]w|[aeowd][fsrxj]$|wd$/

export const TELEX: KeyMap = {
  decode: decodeTelex,
  stroke: /dd/,
  isTelling: (keys, word) =>
    NOT_ENGLISH.test(keys) ||
    (keys.length - word.length >= 2 && MARKS_IN_A_HABIT.test(keys) && !isEnglishLookAlike(keys)),
}

export const VNI: KeyMap = {
  decode: decodeVni,
  stroke: /d9/,
  // A digit at the end may be a number: `quan8`, `to5`.
  isTelling: (keys) => /[6-9]+[1-5]?\p{L}|\d\p{L}+\d/u.test(keys),
}

/** Addresses of mail and pages. */
const ADDRESSES = /\S*(?:@|:\/\/|www\.)\S*/gu

/** The words of a composed text but those of addresses. */
export function typedWords(text: string, keyMap: KeyMap, known: KnownWords): TypedWord[] {
  const searched = text.replace(ADDRESSES, (address) => ' '.repeat(address.length))
  const isMixedCase = /\p{Ll}/u.test(searched)
  return [...searched.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: typed, index }) => {
    const keys = typed.toLowerCase()
    const decoded = wordOf(keys, keyMap, known)
    const isTelling =
      decoded !== null &&
      !known.hasSyllable(keys) &&
      known.hasSyllable(foldText(decoded)) &&
      keyMap.isTelling(keys, decoded)
    // `TW`, `ANS`: an abbreviation among words in lower case.
    const isAbbreviation = isMixedCase && /^\p{Lu}{1,3}$/u.test(typed) && !isTelling
    return { typed, index, decoded: isAbbreviation ? null : decoded, isTelling }
  })
}

function wordOf(keys: string, { decode, stroke }: KeyMap, known: KnownWords): string | null {
  const syllable = decode(keys)
  const word = syllable ? spellSyllable(syllable) : abbreviationOf(keys, stroke, known)
  return word === keys ? null : word
}

/** `hddnd` as hđnd, when the portal uses that and not the other. */
function abbreviationOf(keys: string, stroke: RegExp, known: KnownWords): string | null {
  const short = keys.replace(stroke, 'đ')
  const isOne = short !== keys && /^[^aeiouyw\d]{2,}$/.test(short)
  return isOne && known.hasSyllable(foldText(short)) && !known.hasSyllable(keys) ? short : null
}
