import { foldText } from './fold-text'
import { parseSyllable, type Syllable } from './syllable'

const WORDS = /[\p{L}\p{N}]+/gu

/** Letters with marks as Telex types them; `oo` of `xoong` gets a third o, as `oo` says ô. */
const CODE_OF: Record<string, string> = {
  ă: 'aw',
  â: 'aa',
  đ: 'dd',
  ê: 'ee',
  oo: 'ooo',
  ô: 'oo',
  ơ: 'ow',
  ư: 'uw',
}

/**
 * The words of a text with their marks in ASCII, for finding exactly these marks: `Thuế đất` → `thuees ddaats`. Tone
 * placement and i/y make no difference (kỹ = kĩ, hòa = hoà), and no code of a syllable begins another one, so that a
 * search by prefix cannot mistake one for the other. Words that are no Vietnamese syllables are folded.
 */
export function accentCode(text: string): string {
  const words: string[] = text.normalize('NFC').match(WORDS) ?? []
  return words.map((word) => syllableCode(word) ?? foldText(word)).join(' ')
}

/** The code of one syllable, its tone last: `đất` → `ddaats`, `dat` → `datz`; null for other words. */
export function syllableCode(word: string): string | null {
  const syllable = parseSyllable(word)
  if (!syllable) return null
  const letters = syllable.onset + rhymeOfEitherSpelling(syllable)
  return letters.replace(/oo|[ăâđêôơư]/g, (letter) => CODE_OF[letter] ?? letter) + syllable.tone
}

/** One rhyme where i and y are two spellings of a word (lý lí, quý quí, quýt quít), but not in túi and túy. */
function rhymeOfEitherSpelling({ onset, rhyme }: Syllable): string {
  if (rhyme === 'y') return 'i'
  const isGlide = onset === 'q' || rhyme.length > 2
  return isGlide ? rhyme.replace(/^ui/, 'uy') : rhyme
}

/** Whether a word was typed with any Vietnamese mark: a tone, or one of ă â đ ê ô ơ ư. */
export function hasMarks(word: string): boolean {
  const composed = word.normalize('NFC')
  return foldText(composed) !== composed.toLowerCase()
}
