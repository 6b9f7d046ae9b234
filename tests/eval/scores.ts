import { documentNumberKey } from '@/platform/official-documents/document-number'
import type { Question } from './questions'

/** What an answer shows of one result. */
export type ShownHit = { title: string; path: string; code: string | null }

/** One question answered: the first page as shown, and how long it took. */
export type Answered = { question: Question; hits: ShownHit[]; milliseconds: number }

/** Shares are between 0 and 1. */
export type Scores = {
  /** Questions that have an answer. */
  answerable: number
  /** The right one stands first. */
  first: number
  /** The right one stands among the first five. */
  five: number
  /** Mean of 1/rank, 0 beyond the tenth. */
  mrr: number
  /** Questions that have none. */
  unanswerable: number
  /** Mean number of results shown for those, of 20 at most. */
  shown: number
  /** Share of those with three results or fewer. */
  few: number
  p50: number
  p95: number
}

const FEW = 3
const DEEPEST_RANK = 10

/** The place of the first right hit, from 1; null when none is shown. */
export function rankOf({ question, hits }: Pick<Answered, 'question' | 'hits'>): number | null {
  const at = hits.findIndex((hit) => question.relevant.some((relevant) => isRight(hit, relevant)))
  return at < 0 ? null : at + 1
}

function isRight({ path, code }: ShownHit, relevant: string): boolean {
  if (relevant.startsWith('/')) return path === relevant
  return code !== null && documentNumberKey(code) === documentNumberKey(relevant)
}

/** The scores of answers; a share over nothing is NaN. */
export function scoresOf(answers: Answered[]): Scores {
  const answerable = answers.filter(({ question }) => question.relevant.length > 0)
  const unanswerable = answers.filter(({ question }) => question.relevant.length === 0)
  const ranks = answerable.map(rankOf)
  const within = (limit: number) => mean(ranks.map((rank) => Number(rank !== null && rank <= limit)))
  return {
    answerable: answerable.length,
    first: within(1),
    five: within(5),
    mrr: mean(ranks.map((rank) => (rank !== null && rank <= DEEPEST_RANK ? 1 / rank : 0))),
    unanswerable: unanswerable.length,
    shown: mean(unanswerable.map(({ hits }) => hits.length)),
    few: mean(unanswerable.map(({ hits }) => Number(hits.length <= FEW))),
    p50: percentile(answers, 0.5),
    p95: percentile(answers, 0.95),
  }
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function percentile(answers: Answered[], share: number): number {
  const sorted = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}
