import { parseSyllable } from '../../search/language/syllable'

/** From here on a share of broken words is no accident. */
const MOST_BROKEN = 0.2
const LEAST_WORDS = 10

/**
 * Whether a text layer is no text: signs that stand for nothing, or words with marks that are no Vietnamese, as a scanner
 * without Vietnamese reads them or a font with an encoding of its own gives.
 */
export function isGarbage(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}\p{Co}\uFFFD]+/gu) ?? []
  if (words.length < LEAST_WORDS) return /[\p{Co}\uFFFD]{3}/u.test(text)
  const broken = words.filter((word) => /[\p{Co}\uFFFD]/u.test(word) || isBrokenVietnamese(word))
  return broken.length / words.length > MOST_BROKEN
}

function isBrokenVietnamese(word: string): boolean {
  const folded = word.normalize('NFC')
  return /[^\x20-\x7E]/.test(folded) && parseSyllable(folded) === null
}
