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

/** The words of a text in composed form. */
export function tokensOf(text: string): Token[] {
  return (text.toLowerCase().match(WORDS) ?? []).map((word) => {
    const folded = foldI(foldText(word))
    return { word, folded, exact: syllableCode(word) ?? folded, isMarked: hasMarks(word) }
  })
}

/** Whether a typed word can stand for a word of ours: typed marks win, missing marks do not hurt. */
export function canMean(typed: Token, ours: Token): boolean {
  return typed.folded === ours.folded && (!typed.isMarked || typed.exact === ours.exact)
}

/** `ky` and `ki`, `quy` and `qui` are one word. */
function foldI(folded: string): string {
  return folded.replace(/^(qu|[bcdghklmnpqrstvx]+)y$/, '$1i')
}
