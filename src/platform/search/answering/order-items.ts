import type { SearchDocument, SearchKind } from '../indexing/search-document'
import type { Intent, UnderstoodQuery } from '../understanding/understood-query'
import type { Question } from './question'
import type { Ranked } from './ranked-procedures'

/** An item as the engine gave it; scores are comparable within one answer. */
export type FoundItem = SearchDocument & { engineScore: number }

/** How much the kind of an item speaks for it, by what the question is about. */
const KIND_WEIGHT: Record<Intent, Partial<Record<SearchKind, number>>> = {
  'how-to': { procedure: 1.3, news: 0.8 },
  lookup: { procedure: 1.15 },
  news: { news: 1.3, procedure: 0.7 },
}

/** Scores from which on the engine and the ranker are sure. */
const SURE = { engine: 1.25, ranker: 2.5 }
/** What is left of the engine's word for a procedure that the ranker, who knows them better, has not thought of. */
const OVERLOOKED = 0.3

/** Among these an item stands before all others whatever its score. */
const PINNED = 100
const NUMBER = 10
const PARTIAL_NUMBER = 5

/**
 * The found items in the order in which they are shown: pinned ones, those with the number that was typed, then by the
 * better of what the engine and the ranker say. Where equal, own items come before shared ones, what is in force before
 * what is not, and otherwise the engine's order stays: general before special, recent before old.
 */
export function inOrder(
  items: FoundItem[],
  question: Pick<Question, 'understood' | 'site' | 'ranked' | 'pinned'>,
): FoundItem[] {
  const { understood, site } = question
  const pinned = new Map(question.pinned.map((id, place) => [id, place]))
  const weights = KIND_WEIGHT[understood.intent]
  const scored = items.map((item) => {
    const words = strengthOf(item, question.ranked)
    const tier = pinned.has(item.id) ? PINNED - (pinned.get(item.id) ?? 0) : numberTier(item, understood)
    const score = tier + words * (weights[item.kind] ?? 1)
    return { item, score: Math.round(score * 1000), isForeign: item.site === site ? 0 : 1 }
  })
  return scored
    .sort((a, b) => b.score - a.score || a.isForeign - b.isForeign || a.item.effect_rank - b.item.effect_rank)
    .map(({ item }) => item)
}

function numberTier({ code_key: keys }: FoundItem, { numbers }: UnderstoodQuery): number {
  const met = numbers.filter(({ key }) => keys.includes(key))
  if (met.length === 0) return 0
  return met.some(({ isPartial }) => !isPartial) ? NUMBER : PARTIAL_NUMBER
}

/** From 0 to 1, the ranker's word for procedures as soon as it has an answer, else the engine's. */
function strengthOf(item: FoundItem, { scores, best, answers }: Ranked): number {
  const byEngine = Math.min(1, item.engineScore / SURE.engine)
  if (item.kind !== 'procedure' || answers.length === 0) return byEngine
  const score = scores.get(item.id)
  return score === undefined ? byEngine * OVERLOOKED : (score / best) * Math.min(1, best / SURE.ranker)
}
