import { hasMarks, syllableCode } from '../language/accent-code'
import { foldText } from '../language/fold-text'

/** One word of a text, in the forms in which words are compared. */
export type Token = {
  /** As written, in lower case. */
  word: string
  /** Without marks, i and y alike: equal for every spelling of a word. */
  folded: string
  /** With its marks, whatever the spelling; the folded form for what is no Vietnamese syllable. */
  exact: string
  /** True when it was written with marks, which then must be right. */
  isMarked: boolean
}

const WORDS = /[\p{L}\p{N}]+/gu

/** Vietnamese has some 7,000 syllables in writing; reading one takes far longer than looking it up. */
const MOST_KEPT = 20_000
const kept = new Map<string, Token>()

/** The words of a text in composed form. */
export function tokensOf(text: string): Token[] {
  return (text.toLowerCase().match(WORDS) ?? []).map(tokenOf)
}

function tokenOf(word: string): Token {
  const known = kept.get(word)
  if (known) return known
  const folded = foldI(foldText(word))
  const token = { word, folded, exact: syllableCode(word) ?? folded, isMarked: hasMarks(word) }
  if (kept.size < MOST_KEPT) kept.set(word, token)
  return token
}

/** Whether a typed word can stand for a word of ours: typed marks win, missing marks do not hurt. */
export function canMean(typed: Token, ours: Token): boolean {
  return typed.folded === ours.folded && (!typed.isMarked || typed.exact === ours.exact)
}

/** `ky` and `ki`, `quy` and `qui` are one word. */
function foldI(folded: string): string {
  return folded.replace(/^(qu|[bcdghklmnpqrstvx]+)y$/, '$1i')
}
