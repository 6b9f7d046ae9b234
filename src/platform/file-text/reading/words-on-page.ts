import { canMean, type Token, tokensOf } from '../../search/understanding/tokens'

/** How much of what was asked for stands on a page: all words in a row, all of them wherever, or some. */
export type Match = { inRow: boolean; share: number }

/** Longer phrases are compared by their beginning; nobody types more. */
const MOST_WORDS = 40

/** The words of a query as they are compared with those of pages. */
export function askedWords(words: string): Token[] {
  return tokensOf(words.normalize('NFC')).slice(0, MOST_WORDS)
}

/** How a text has the words: typed marks must be right, missing marks do not hurt. */
export function matchOn(text: string, asked: Token[]): Match {
  const ours = tokensOf(text.normalize('NFC'))
  const isThere = asked.map((typed) => ours.some((other) => canMean(typed, other)))
  const inRow =
    asked.length > 0 &&
    isThere.every(Boolean) &&
    ours.some((_, start) =>
      asked.every((typed, offset) => {
        const other = ours[start + offset]
        return other !== undefined && canMean(typed, other)
      }),
    )
  return { inRow, share: asked.length > 0 ? isThere.filter(Boolean).length / asked.length : 0 }
}
