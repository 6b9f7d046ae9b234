import type { QuestionRanker } from '../ranking/question-ranker'
import type { UnderstoodQuery } from '../understanding/understood-query'

const MOST = 30
/** Below it a procedure shares words with the question by accident. */
const LEAST_SCORE = 0.6
/** Share of the best score below which a procedure is another one than what was asked for. */
const LEAST_SHARE = 0.5

/** The procedures that may answer a question, best first; none for a question about something else. */
export function rankedProcedures(
  ranker: QuestionRanker,
  understood: UnderstoodQuery,
): { id: string; score: number }[] {
  if (understood.words === '') return []
  const ranked = ranker.rank(understood, MOST)
  const least = Math.max(LEAST_SCORE, (ranked[0]?.score ?? 0) * LEAST_SHARE)
  return ranked
    .filter(({ score }) => score >= least)
    .map(({ document, score }) => ({ id: document.id, score }))
}
