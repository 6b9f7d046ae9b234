import type { SearchDocument } from '../indexing/search-document'
import type { KnownWords } from '../language/known-words'
import { tokensOf } from '../understanding/tokens'
import type { UnderstoodQuery } from '../understanding/understood-query'
import { type Features, featuresOf, type Weights } from './features'
import { NameIndex } from './name-index'
import { type NameFacts, nameOnly, type RankedName, rankedName, type RankerDocument } from './ranked-name'
import { type Reading, readingsOf } from './readings'
import { corrected } from './spelling'
import { WEIGHTS } from './weights'

/** A procedure with how well it answers: sums of weighted features, comparable between questions. */
export type RankedProcedure = { document: RankerDocument; score: number }

/** A procedure as an answer to one reading of a question. */
export type Candidate = { entry: RankedName; features: Features }

/** As many as are looked at closely, of each reading. */
const CANDIDATES = 80

/** Who asks so is not asking for himself. */
const BUSINESS = /công ty|cong ty|doanh nghiệp|doanh nghiep|hợp tác xã|tổ chức|dự án/

/**
 * Ranks procedures for questions, in memory: how words, pairs and order of question and name meet, the act that is
 * asked for, and where procedures are done, over every reading of the question. No typos and no prefixes: the engine has
 * those.
 */
export class QuestionRanker implements KnownWords {
  private readonly placeOf = new Map<string, number>()
  private readonly entries: (RankedName | null)[] = []
  private readonly index = new NameIndex()

  /** @param weights of the features; learned on real questions */
  constructor(private readonly weights: Weights = WEIGHTS) {}

  /** Adds a procedure, or replaces it. */
  put(document: SearchDocument): void {
    this.remove(document.id)
    const entry = rankedName(document)
    const place = this.entries.push(entry) - 1
    this.placeOf.set(document.id, place)
    this.index.add(place, entry)
  }

  remove(id: string): void {
    const place = this.placeOf.get(id)
    const entry = place === undefined ? null : this.entries[place]
    if (place === undefined || !entry) return
    this.index.remove(place, entry)
    this.placeOf.delete(id)
    this.entries[place] = null
  }

  has(id: string): boolean {
    return this.placeOf.has(id)
  }

  /** The ids of all procedures, as they are now. */
  ids(): string[] {
    return [...this.placeOf.keys()]
  }

  hasSyllable(syllable: string): boolean {
    return tokensOf(syllable).every(({ folded }) => this.index.frequency(folded) > 0)
  }

  hasPair(pair: string): boolean {
    const [first, second] = tokensOf(pair.normalize('NFC'))
    return first !== undefined && second !== undefined && this.index.markedPairFrequency(first, second) > 0
  }

  /** The query with a likely slip put right, where it has words that no name has; `null` where it has none. */
  spelling({ words }: UnderstoodQuery): string | null {
    return corrected(words, this.index)
  }

  /** The procedures that answer a question, best first; only those with a score above 0. */
  rank(query: UnderstoodQuery, limit: number): RankedProcedure[] {
    const best = new Map<RankedName, number>()
    for (const { entry, features } of this.candidates(query)) {
      const score = this.total(features)
      if (score > (best.get(entry) ?? 0)) best.set(entry, score)
    }
    return [...best]
      .sort(([, a], [, b]) => b - a)
      .slice(0, limit)
      .map(([{ document }, score]) => ({ document, score }))
  }

  /** A measure of how well items of any kind fit a question, the same as that of `rank`. */
  fitFor(query: UnderstoodQuery): (item: NameFacts & { id: string }) => number {
    const readings = readingsOf(query)
    return (item) => {
      const place = this.placeOf.get(item.id)
      const entry = (place === undefined ? null : this.entries[place]) ?? nameOnly(item)
      const fits = readings.map((reading) => {
        const pairs = this.index.pairsIn(entry.name, reading.spoken)
        return this.total(featuresOf(entry, reading, this.index, { words: 0, pairs, texts: 0 }, false))
      })
      return Math.max(...fits)
    }
  }

  /** The candidates of every reading of a question with their features, for ranking and for learning the weights. */
  candidates(query: UnderstoodQuery): Candidate[] {
    const isOfCitizen = query.intent === 'how-to' && !BUSINESS.test(query.words)
    return readingsOf(query).flatMap((reading) => this.candidatesOf(reading, isOfCitizen))
  }

  private candidatesOf(reading: Reading, isOfCitizen: boolean): Candidate[] {
    const { words, pairs, texts } = this.index.scores(reading.asked, reading.spoken, this.entries.length)
    const first = words.map((score, place) => score + 0.5 * (pairs[place] ?? 0))
    const least = Math.max(first.toSorted().at(-CANDIDATES) ?? 0, Number.MIN_VALUE)
    const found: Candidate[] = []
    for (let place = 0; place < first.length; place += 1) {
      const entry = this.entries[place]
      if (!entry || (first[place] ?? 0) < least) continue
      const scores = { words: words[place] ?? 0, pairs: pairs[place] ?? 0, texts: texts[place] ?? 0 }
      found.push({ entry, features: featuresOf(entry, reading, this.index, scores, isOfCitizen) })
    }
    return found
  }

  private total(features: Features): number {
    let sum = 0
    for (const name of Object.keys(features) as (keyof Features)[]) sum += this.weights[name] * features[name]
    return sum
  }
}
