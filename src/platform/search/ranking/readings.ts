import { isFunctionWord } from '../understanding/function-words'
import { type Token, tokensOf } from '../understanding/tokens'
import type { UnderstoodQuery } from '../understanding/understood-query'
import { type Act, actsIn } from './acts'

/** A word of a question with what it counts. */
export type Weighted = { token: Token; weight: number }

/** One way to take a question: as it was typed, or with official words in place of everyday ones. */
export type Reading = {
  asked: Weighted[]
  /** The same without marks. */
  folded: Set<string>
  /** The words that should stand together in a name. */
  spoken: Token[]
  /** Those of them that weigh. */
  weighing: Token[]
  acts: Set<Act>
  isTranslated: boolean
}

const FUNCTION_WORD = 0.15
/** Words beside a translated phrase mostly tell the story around it. */
const BESIDE = 0.4
/** Questions that fire more phrases tell a long story; the first ones are its matter. */
const MOST_WORDINGS = 6

/** The readings of a question, the typed one first. */
export function readingsOf(query: UnderstoodQuery): Reading[] {
  const spoken = tokensOf(query.words)
  const rest = tokensOf(query.rest)
  const together = query.together ? [tokensOf(query.together)] : []
  const wordings = [...together, ...special(query.official.map(tokensOf))]
  return [
    reading(spoken, [], false),
    ...wordings.slice(0, MOST_WORDINGS).map((wording) => reading(wording, rest, true)),
  ]
}

/**
 * Wordings that no other one begins with and says more exactly: beside `đăng ký kết hôn có yếu tố nước ngoài`, for which
 * somebody spoke of a foreigner, plain `đăng ký kết hôn` is not meant.
 */
function special(wordings: Token[][]): Token[][] {
  const beginsWith = (longer: Token[], shorter: Token[]) =>
    longer.length > shorter.length && shorter.every(({ exact }, place) => longer[place]?.exact === exact)
  return wordings.filter((wording) => !wordings.some((other) => beginsWith(other, wording)))
}

function reading(spoken: Token[], rest: Token[], isTranslated: boolean): Reading {
  const asked = unique([...weighted(spoken, 1), ...weighted(rest, BESIDE)])
  return {
    asked,
    folded: new Set(asked.map(({ token }) => token.folded)),
    spoken,
    weighing: spoken.filter((token) => !isFunctionWord(token)),
    acts: new Set([...actsIn(spoken), ...actsIn(rest)]),
    isTranslated,
  }
}

function weighted(tokens: Token[], weight: number): Weighted[] {
  return unique(
    tokens.map((token) => ({ token, weight: isFunctionWord(token) ? weight * FUNCTION_WORD : weight })),
  )
}

/** Each word once, with what it counts where it comes first. */
function unique(words: Weighted[]): Weighted[] {
  return [...new Map(words.toReversed().map((word) => [word.token.exact, word])).values()]
}
