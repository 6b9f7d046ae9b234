import { canMean, type Token } from '../understanding/tokens'
import type { Act } from './acts'
import { type NameIndex, OTHER_MARKS } from './name-index'
import type { RankedName, Title } from './ranked-name'
import type { Reading, Weighted } from './readings'

/** What speaks for and against a procedure as the answer to a reading of a question; each about 0 to 1. */
export type Features = {
  /** BM25 of the words over names. */
  words: number
  /** The same of neighbouring pairs. */
  pairs: number
  /** The same over sector, results and conditions. */
  texts: number
  /** Share of the weighing words that the name or an everyday name has. */
  coverage: number
  /** Share of the name that was asked for: the general procedure before its special cases. */
  nameCoverage: number
  /** The name has every weighing word. */
  complete: number
  /** Share of the weighing words that the name has in the same order. */
  order: number
  /** The name begins with the words as they stand. */
  head: number
  /** Share of the special acts asked for that the name has. */
  actAsked: number
  /** Special acts are asked for, and the name has none of them. */
  actOther: number
  /** The name has special acts that are not asked for. */
  actUnasked: number
  /** Done at the commune. */
  commune: number
  /** Done at the commune, and a citizen asks for himself. */
  citizen: number
  /** Done elsewhere than at a commune, as the name says, or abroad. */
  elsewhere: number
  /** The reading is in official words that were not typed. */
  translated: number
}

export type Weights = Record<keyof Features, number>

/** Coverage from which on a name has all that was asked for. */
const COMPLETE = 0.99
/** Further words of a name are seldom what it is about. */
const LONGEST_NAME = 40

/** The features that need a close look at one name; the scores over the index are given. */
export function featuresOf(
  entry: Omit<RankedName, 'document' | 'texts'>,
  reading: Reading,
  index: NameIndex,
  scores: Pick<Features, 'words' | 'pairs' | 'texts'>,
  isOfCitizen: boolean,
): Features {
  const { asked, folded, spoken, weighing, acts, isTranslated } = reading
  let coverage = 0
  for (const title of entry.titles) coverage = Math.max(coverage, covered(asked, title, index))
  return {
    ...scores,
    coverage,
    nameCoverage: nameCovered(entry.core, folded, index),
    complete: coverage > COMPLETE ? 1 : 0,
    order: inOrder(weighing, entry.name),
    head: beginsWith(entry.name, spoken) ? 1 : 0,
    ...actFeatures(entry, acts),
    commune: entry.isOfCommune ? 1 : 0,
    citizen: entry.isOfCommune && isOfCitizen ? 1 : 0,
    elsewhere: entry.isElsewhere ? 1 : 0,
    translated: isTranslated ? 1 : 0,
  }
}

function covered(asked: Weighted[], { folded, exact }: Title, index: NameIndex): number {
  let sum = 0
  let all = 0
  for (const { token, weight } of asked) {
    const worth = weight * index.weight(token)
    all += worth
    if (token.isMarked && exact.has(token.exact)) sum += worth
    else if (folded.has(token.folded)) sum += token.isMarked ? worth * OTHER_MARKS : worth
  }
  return all > 0 ? sum / all : 0
}

function nameCovered(core: Token[], given: Set<string>, index: NameIndex): number {
  let sum = 0
  let all = 0
  for (const token of core) {
    const worth = index.weight(token)
    all += worth
    if (given.has(token.folded)) sum += worth
  }
  return all > 0 ? sum / all : 0
}

/** Share of the words that the name has in the same order, others between them: their longest common subsequence. */
function inOrder(words: Token[], name: Token[]): number {
  if (words.length === 0) return 0
  const length = Math.min(name.length, LONGEST_NAME)
  const best = new Int32Array(length + 1)
  for (const word of words) {
    let diagonal = 0
    for (let place = 0; place < length; place += 1) {
      const above = best[place + 1] ?? 0
      const isSame = word.folded === name[place]?.folded
      best[place + 1] = isSame ? diagonal + 1 : Math.max(above, best[place] ?? 0)
      diagonal = above
    }
  }
  return (best[length] ?? 0) / words.length
}

/** Whether a name begins with some words as they stand. */
function beginsWith(name: Token[], tokens: Token[]): boolean {
  return (
    tokens.length >= 2 &&
    tokens.every((token, place) => {
      const other = name[place]
      return other !== undefined && canMean(token, other)
    })
  )
}

/** The usual first act, issuing or registering, is often not said; the others are what a question is about. */
function actFeatures({ acts }: Pick<RankedName, 'acts'>, asked: Set<Act>) {
  const special = [...asked].filter((act) => act !== 'begin')
  const met = special.filter((act) => acts.has(act)).length
  const unasked = [...acts].filter((act) => act !== 'begin' && !asked.has(act)).length
  return {
    actAsked: special.length > 0 ? met / special.length : 0,
    actOther: special.length > 0 && met === 0 && acts.size > 0 ? 1 : 0,
    actUnasked: Math.min(unasked, 2) / 2,
  }
}
