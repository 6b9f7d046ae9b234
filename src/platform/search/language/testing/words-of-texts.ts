import { foldText } from '../fold-text'
import type { KnownWords } from '../known-words'
import { canonicalSpelling } from '../syllable'

/** The words and pairs of words that some texts use. */
export function wordsOfTexts(texts: string[]): KnownWords {
  const syllables = new Set<string>()
  const pairs = new Set<string>()
  for (const text of texts) {
    const words: string[] =
      canonicalSpelling(text)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    for (const [at, word] of words.entries()) {
      syllables.add(foldText(word))
      const next = words[at + 1]
      if (next) pairs.add(`${word} ${next}`)
    }
  }
  return { hasSyllable: (folded) => syllables.has(folded), hasPair: (pair) => pairs.has(pair) }
}
