import { hasEnded } from '../indexing/search-document'
import type { QuestionRanker } from '../ranking/question-ranker'
import type { NameFacts, RankerDocument } from '../ranking/ranked-name'
import type { UnderstoodQuery } from '../understanding/understood-query'

export type Ranked = {
  /** Scores of procedures by id, as far as the ranker looked. */
  scores: Map<string, number>
  /** The highest of them. */
  best: number
  /** Ids of those that may well answer, best first; none for a question about something else. */
  answers: string[]
  /** The same procedures as the ranker keeps them. */
  documents: RankerDocument[]
  /** How well an item of any kind fits, by the measure of the scores. */
  fit: (item: NameFacts & { id: string }) => number
}

/** As many as the ranker looks at closely. */
const MOST_SCORED = 200
const MOST_ANSWERS = 40

/**
 * Below it the best procedure shares words with the question by accident. Of questions that had an answer 98 of 100 were
 * above it, of those about gold, weather or football one in five; a few words can be met by accident more easily.
 */
const LEAST_BEST = { ofFewWords: 1.9, ofMany: 1.33, ofTranslated: 0.7 }
const FEW_WORDS = 5
/** Share of the best score below which a procedure is another one than what was asked for. */
const LEAST_SHARE = 0.6

/** What the ranker says of a question. */
export function rankedProcedures(ranker: QuestionRanker, understood: UnderstoodQuery): Ranked {
  if (understood.words === '') return { scores: new Map(), best: 0, answers: [], documents: [], fit: () => 0 }
  const ranked = ranker.rank(understood, MOST_SCORED)
  const scores = new Map(ranked.map(({ document, score }) => [document.id, score]))
  const fit = ranker.fitFor(understood)
  const best = ranked[0]?.score ?? 0
  const isShort = understood.words.split(' ').length <= FEW_WORDS
  // What the vocabulary translates is about our matters, whatever else the story tells.
  const isTranslated = understood.official.length > 0
  const least = isShort ? LEAST_BEST.ofFewWords : LEAST_BEST.ofMany
  if (best < (isTranslated ? LEAST_BEST.ofTranslated : least)) {
    return { scores, best, answers: [], documents: [], fit }
  }
  const near = ranked.filter(({ score }) => score >= best * LEAST_SHARE).slice(0, MOST_ANSWERS)
  const documents = near
    .map(({ document }) => document)
    .sort((a, b) => Number(hasEnded(a)) - Number(hasEnded(b)))
  return { scores, best, answers: documents.map(({ id }) => id), documents, fit }
}
