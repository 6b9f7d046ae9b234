import { hasEnded, type SearchDocument, type SearchKind } from '../indexing/search-document'
import { canMean, type Token, tokensOf } from '../understanding/tokens'
import type { Intent, UnderstoodQuery } from '../understanding/understood-query'
import { shareMet } from './close-matches'
import type { Question } from './question'
import type { Ranked } from './ranked-procedures'

/** An item as the engine gave it; scores are comparable within one answer. */
export type FoundItem = SearchDocument & {
  engineScore: number
  /** How many words one of its files has in a row, 0 for words apart; `null` where the item itself has the words. */
  inFiles: number | null
}

/** How much the kind of an item speaks for it, by what the question is about. */
const KIND_WEIGHT: Record<Intent, Partial<Record<SearchKind, number>>> = {
  'how-to': { procedure: 1.15, news: 0.85 },
  lookup: { procedure: 1.05 },
  news: { news: 1.25, procedure: 0.8 },
}

/** How well a name fits that has all that was asked for and little else. */
const PERFECT_FIT = 4
/** The engine's word counts where names say the same: for typos, and for what stands in long texts. */
const ENGINE_SHARE = 0.2
/** Differences that say nothing. */
const STEPS = 50

/** A few words are the name of something: what is called so stands before what only speaks of it. */
const VERY_PHRASE = 1.5
const PHRASE = 1
const LONGEST_PHRASE = 4

/** What has ended is still found, behind everything that fits and holds. */
const ENDED_PROCEDURE = 2

/** So many words in a row in a file are quoted from there; fewer stand in many files, whatever those are about. */
const QUOTATION = [
  { words: 8, score: 1.5 },
  { words: 6, score: 1 },
  { words: 4, score: 0.4 },
]
const FILE_IN_ROW = 0.1
const FILE_APART = 0.05

/** Among these an item stands before all others whatever its score. */
const PINNED = 100
const NUMBER = 10
const PARTIAL_NUMBER = 5

/**
 * The found items in the order in which they are shown: pinned ones, those with the number that was typed, then by the
 * better of what the engine and the ranker say; what only a file has comes behind every name that has it all. Where names
 * say what was asked equally well, own items come before those of other sites; where equal, what is in force before what
 * is not, and otherwise the engine's order stays: general before special, recent before old.
 */
export function inOrder(
  items: FoundItem[],
  question: Pick<Question, 'understood' | 'site' | 'ranked' | 'pinned'>,
): FoundItem[] {
  const { understood, site } = question
  const pinned = new Map(question.pinned.map((id, place) => [id, place]))
  const weights = KIND_WEIGHT[understood.intent]
  const phrase = tokensOf(understood.words)
  const asked = tokensOf(understood.words || understood.text)
  const scored = items.map((item) => {
    const words = fitOf(item, question.ranked) / PERFECT_FIT + ENGINE_SHARE * Math.min(1, item.engineScore)
    const tier = pinned.has(item.id) ? PINNED - (pinned.get(item.id) ?? 0) : numberTier(item, understood)
    const ended = hasEnded(item) ? ENDED_PROCEDURE : 0
    const phrased = phraseTier(item, phrase)
    const score = tier + words * (weights[item.kind] ?? 1) + phrased - ended
    const isNamed = item.inFiles === null && shareMet(asked, item) === 1
    return {
      item,
      score: Math.round(score * STEPS),
      isForeign: item.site === site ? 0 : 1,
      isNamed,
      // One catalogue for all sites: its procedures are nobody's own.
      peers: item.kind !== 'procedure' && (isNamed || tier > 0) ? tier + phrased : null,
    }
  })
  const lowestNamed = Math.min(...scored.filter(({ isNamed }) => isNamed).map(({ score }) => score))
  for (const found of scored) {
    if (found.item.inFiles === null) continue
    const score = Math.round(quotationScore(found.item.inFiles) * STEPS)
    found.score = Math.min(score, lowestNamed - 1)
  }
  scored.sort(
    (a, b) => b.score - a.score || a.isForeign - b.isForeign || a.item.effect_rank - b.item.effect_rank,
  )
  return ownFirst(scored).map(({ item }) => item)
}

type Scored = { item: FoundItem; isForeign: number; peers: number | null }

/** The places that peers have taken among them go to the own ones first; all others stay where they are. */
function ownFirst(sorted: Scored[]): Scored[] {
  const waiting = Map.groupBy(sorted, ({ peers }) => peers)
  for (const [peers, group] of waiting) {
    if (peers !== null) group.sort((a, b) => a.isForeign - b.isForeign)
  }
  return sorted.map((found) => waiting.get(found.peers)?.shift() ?? found)
}

/** What so many words in a row in a file say for an item. */
function quotationScore(count: number): number {
  if (count === 0) return FILE_APART
  return QUOTATION.find(({ words }) => count >= words)?.score ?? FILE_IN_ROW
}

function numberTier({ code_key: keys }: FoundItem, { numbers }: UnderstoodQuery): number {
  const met = numbers.filter(({ key }) => keys.includes(key))
  if (met.length === 0) return 0
  return met.some(({ isPartial }) => !isPartial) ? NUMBER : PARTIAL_NUMBER
}

/** The ranker's word: for a procedure among all, for another item by its name. */
function fitOf(item: FoundItem, { scores, fit }: Ranked): number {
  return scores.get(item.id) ?? fit(item)
}

/**
 * Whether the name has a short query as it stands. Who types marks means the words without any, too: `rừng trong` is not
 * first of all `rừng trồng`.
 */
function phraseTier({ title, keywords }: FoundItem, phrase: Token[]): number {
  if (phrase.length < 2 || phrase.length > LONGEST_PHRASE) return 0
  const names = [title, ...keywords].map(tokensOf)
  const isTypedWithMarks = phrase.some(({ isMarked }) => isMarked)
  if (
    isTypedWithMarks &&
    names.some((name) => says(name, phrase, (typed, ours) => typed.exact === ours.exact))
  ) {
    return VERY_PHRASE
  }
  return names.some((name) => says(name, phrase, canMean)) ? PHRASE : 0
}

function says(name: Token[], phrase: Token[], isSame: (typed: Token, ours: Token) => boolean): boolean {
  return name.some((_, start) =>
    phrase.every((typed, offset) => {
      const ours = name[start + offset]
      return ours !== undefined && isSame(typed, ours)
    }),
  )
}
