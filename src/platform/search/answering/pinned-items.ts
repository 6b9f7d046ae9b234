import { canMean, tokensOf } from '../understanding/tokens'
import type { UnderstoodQuery } from '../understanding/understood-query'
import type { BestBet } from '../vocabulary/term'

/** Ids of the items that the editors of a site put first for these very words, each once. Typed marks must be right. */
export function pinnedItems(bestBets: BestBet[], site: string, { text, words }: UnderstoodQuery): string[] {
  const spoken = [text, words].map(tokensOf)
  const matching = bestBets.filter(
    (bet) =>
      bet.site === site &&
      bet.phrases.some((phrase) => {
        const ours = tokensOf(phrase)
        return spoken.some(
          (typed) =>
            typed.length === ours.length &&
            typed.every((token, place) => {
              const other = ours[place]
              return other !== undefined && canMean(token, other)
            }),
        )
      }),
  )
  return [...new Set(matching.map(({ item }) => item))]
}
