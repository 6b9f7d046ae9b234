import type { SearchDocument } from '../indexing/search-document'
import type { KnownWords } from '../language/read-typing'
import { isFunctionWord } from '../understanding/function-words'
import { canMean, type Token, tokensOf } from '../understanding/tokens'
import type { UnderstoodQuery } from '../understanding/understood-query'
import { type Act, actsIn } from './acts'
import type { Features, Weights } from './features'
import { type RankedName, rankedName, type RankerDocument } from './ranked-name'
import { corrected } from './spelling'
import { TermIndex } from './term-index'
import { WEIGHTS } from './weights'

/** A procedure with how well it answers, from 0 on; above 1 it is all but certain. */
export type RankedProcedure = { document: RankerDocument; score: number }

/** Names are short: repetition means little, length much. */
const NAMES = { k1: 1.2, b: 0.75 }
const TEXTS = { k1: 1.2, b: 0.5 }

/** What a word with the same letters and other marks counts, where marks were typed: people slip. */
const OTHER_MARKS = 0.25
const FUNCTION_WORD = 0.15
/** Everyday words that the vocabulary has translated. */
const TRANSLATED = 0.35
/** As many as are looked at closely. */
const CANDIDATES = 200

/** Who asks so is not asking for himself. */
const BUSINESS = /công ty|cong ty|doanh nghiệp|doanh nghiep|hợp tác xã|tổ chức|dự án/

/** Coverage from which on a name has all that was asked for. */
const COMPLETE = 0.99
/** Further words of a name are seldom what it is about. */
const LONGEST_NAME = 40

type Weighted = { token: Token; weight: number }

/**
 * Ranks procedures for questions, in memory: word and pair scores over names, how much of question and name meet, the
 * act that is asked for, official wordings, and who procedures are for. No typos and no prefixes: the engine has those.
 */
export class QuestionRanker implements KnownWords {
  private readonly byId = new Map<string, number>()
  private readonly places: (RankedName | null)[] = []
  private readonly words = new TermIndex(NAMES)
  private readonly marked = new TermIndex(NAMES)
  private readonly pairs = new TermIndex(NAMES)
  private readonly markedPairs = new TermIndex(NAMES)
  private readonly texts = new TermIndex(TEXTS)
  private readonly written = new TermIndex(NAMES)
  private forms: Map<string, string> | null = null

  /** @param weights of the features; learned on real questions */
  constructor(private readonly weights: Weights = WEIGHTS) {}

  get size(): number {
    return this.byId.size
  }

  /** Adds a procedure, or replaces it. */
  put(document: SearchDocument): void {
    this.remove(document.id)
    const place = this.places.length
    const entry = rankedName(document)
    this.byId.set(document.id, place)
    this.forms = null
    this.places.push(entry)
    for (const [index, terms] of this.termsOf(entry)) index.add(place, terms)
  }

  remove(id: string): void {
    const place = this.byId.get(id)
    const entry = place === undefined ? null : this.places[place]
    if (place === undefined || !entry) return
    for (const [index, terms] of this.termsOf(entry)) index.remove(place, terms)
    this.byId.delete(id)
    this.places[place] = null
  }

  has(id: string): boolean {
    return this.byId.has(id)
  }

  /** The ids of all procedures, as they are now. */
  ids(): string[] {
    return [...this.byId.keys()]
  }

  hasSyllable(syllable: string): boolean {
    return tokensOf(syllable).every(({ folded }) => this.words.frequency(folded) > 0)
  }

  hasPair(pair: string): boolean {
    return this.markedPairs.frequency(exactPair(pair)) > 0
  }

  /** The query with a likely slip put right, where it has words that no name has; `null` where it has none. */
  spelling({ words }: UnderstoodQuery): string | null {
    return corrected(words, {
      frequency: (folded) => this.words.frequency(folded),
      pairFrequency: (pair) => this.pairs.frequency(pair),
      writtenForm: (folded) => this.writtenForms().get(folded) ?? folded,
      all: () => this.words.terms(),
    })
  }

  /** The procedures that answer a question, best first; only those with a score above 0. */
  rank(query: UnderstoodQuery, limit: number): RankedProcedure[] {
    return this.candidates(query)
      .map(({ entry, features }) => ({
        document: entry.document,
        score: this.total(features),
      }))
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .filter(({ score }) => score > 0)
  }

  /** How each word without marks is mostly written in names. */
  private writtenForms(): Map<string, string> {
    if (this.forms) return this.forms
    const forms = new Map<string, string>()
    for (const word of this.written.terms()) {
      const folded = tokensOf(word)[0]?.folded ?? word
      const other = forms.get(folded)
      if (other === undefined || this.written.frequency(other) < this.written.frequency(word)) {
        forms.set(folded, word)
      }
    }
    return (this.forms = forms)
  }

  /** The candidates of a question with their features, for learning weights. */
  candidates(query: UnderstoodQuery): { entry: RankedName; features: Features }[] {
    const asked = weighted(query)
    const wordings = query.official.map(tokensOf)
    const spoken = tokensOf(query.words)
    const weighing = spoken.filter((token) => !isFunctionWord(token))
    const words = this.wordScores(asked)
    const pairs = this.pairScores(spoken)
    const official = wordings.map((wording) => this.wordingScores(wording))
    const texts = new Float64Array(this.places.length)
    for (const { token, weight } of asked) this.texts.score(token.folded, weight, texts)

    const best = this.places.flatMap((entry, place) => {
      if (!entry) return []
      const first =
        (words[place] ?? 0) +
        0.5 * (pairs[place] ?? 0) +
        Math.max(0, ...official.map((scores) => scores[place] ?? 0))
      return first > 0 ? [{ entry, place, first }] : []
    })
    best.sort((a, b) => b.first - a.first)

    const actsAsked = actsIn(tokensOf(`${query.words} … ${query.official.join(' … ')}`))
    const isOfCitizen = query.intent === 'how-to' && !BUSINESS.test(query.words)
    const textScale = this.scale(this.texts, asked)
    return best.slice(0, CANDIDATES).map(({ entry, place }) => {
      const coverage = this.coverage(asked, entry)
      const features = {
        words: words[place] ?? 0,
        pairs: pairs[place] ?? 0,
        official: Math.max(0, ...official.map((scores) => scores[place] ?? 0)),
        texts: textScale > 0 ? (texts[place] ?? 0) / textScale : 0,
        coverage,
        nameCoverage: Math.max(this.nameCoverage(entry.core, asked, wordings), 0),
        complete: coverage > COMPLETE ? 1 : 0,
        order: inOrder(weighing, entry.name.slice(0, LONGEST_NAME)),
        head: [spoken, ...wordings].some((words) => beginsWith(entry.name, words)) ? 1 : 0,
        ...actFeatures(entry, actsAsked),
        commune: entry.isOfCommune ? 1 : 0,
        elsewhere: entry.isElsewhere ? 1 : 0,
        citizen: entry.isOfCommune && isOfCitizen ? 1 : 0,
      }
      return { entry, features }
    })
  }

  private total(features: Features): number {
    let sum = 0
    for (const name of Object.keys(features) as (keyof Features)[]) sum += this.weights[name] * features[name]
    return sum
  }

  /** BM25 of each word over the best a name could have. */
  private wordScores(asked: Weighted[]): Float64Array {
    const scores = new Float64Array(this.places.length)
    for (const { token, weight } of asked) {
      if (token.isMarked) {
        this.marked.score(token.exact, weight * (1 - OTHER_MARKS), scores)
        this.words.score(token.folded, weight * OTHER_MARKS, scores)
      } else this.words.score(token.folded, weight, scores)
    }
    return divided(scores, this.scale(this.words, asked))
  }

  private pairScores(tokens: Token[]): Float64Array {
    const scores = new Float64Array(this.places.length)
    let scale = 0
    for (const [place, second] of tokens.entries()) {
      const first = tokens[place - 1]
      if (!first || (isFunctionWord(first) && isFunctionWord(second))) continue
      const pair = `${first.folded} ${second.folded}`
      if (first.isMarked || second.isMarked) {
        this.markedPairs.score(`${first.exact} ${second.exact}`, 1 - OTHER_MARKS, scores)
        this.pairs.score(pair, OTHER_MARKS, scores)
      } else this.pairs.score(pair, 1, scores)
      scale += this.pairs.weight(pair)
    }
    return divided(scores, scale)
  }

  private wordingScores(wording: Token[]): Float64Array {
    const words = this.wordScores(wording.map((token) => ({ token, weight: 1 })))
    const pairs = this.pairScores(wording)
    return words.map((score, place) => 0.6 * score + 0.4 * (pairs[place] ?? 0))
  }

  /** Sum of the weights of words, which no score of the index much exceeds. */
  private scale(index: TermIndex, asked: Weighted[]): number {
    return asked.reduce((sum, { token, weight }) => sum + weight * index.weight(token.folded), 0)
  }

  private coverage(asked: Weighted[], { name, aliases }: RankedName): number {
    return Math.max(...[name, ...aliases].map((tokens) => this.covered(asked, tokens)))
  }

  private covered(asked: Weighted[], tokens: Token[]): number {
    const folded = new Set(tokens.map((token) => token.folded))
    const exact = new Set(tokens.map((token) => token.exact))
    let sum = 0
    let all = 0
    for (const { token, weight } of asked) {
      const worth = weight * this.words.weight(token.folded)
      all += worth
      if (token.isMarked ? exact.has(token.exact) : folded.has(token.folded)) sum += worth
      else if (folded.has(token.folded)) sum += worth * OTHER_MARKS
    }
    return all > 0 ? sum / all : 0
  }

  private nameCoverage(name: Token[], asked: Weighted[], wordings: Token[][]): number {
    const given = new Set([
      ...asked.map(({ token }) => token.folded),
      ...wordings.flat().map(({ folded }) => folded),
    ])
    let sum = 0
    let all = 0
    for (const { folded } of name) {
      const worth = this.words.weight(folded)
      all += worth
      if (given.has(folded)) sum += worth
    }
    return all > 0 ? sum / all : 0
  }

  private *termsOf({ name, aliases, texts }: RankedName): Iterable<[TermIndex, string[]]> {
    const all = [name, ...aliases]
    yield [this.words, all.flatMap((tokens) => tokens.map(({ folded }) => folded))]
    yield [this.marked, all.flatMap((tokens) => tokens.map(({ exact }) => exact))]
    yield [this.pairs, all.flatMap((tokens) => pairsOf(tokens.map(({ folded }) => folded)))]
    yield [this.markedPairs, all.flatMap((tokens) => pairsOf(tokens.map(({ exact }) => exact)))]
    yield [this.written, all.flatMap((tokens) => tokens.map(({ word }) => word))]
    yield [this.texts, texts]
  }
}

/** The words of a question with what each counts. */
function weighted({ words, rest }: UnderstoodQuery): Weighted[] {
  const own = new Set(tokensOf(rest).map(({ word }) => word))
  const seen = new Set<string>()
  return tokensOf(words).flatMap((token) => {
    if (seen.has(token.word)) return []
    seen.add(token.word)
    const base = isFunctionWord(token) ? FUNCTION_WORD : 1
    return [{ token, weight: own.has(token.word) ? base : base * TRANSLATED }]
  })
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

/** Share of the words that the name has in the same order, others between them. */
function inOrder(words: Token[], name: Token[]): number {
  if (words.length === 0) return 0
  const best = new Int32Array(name.length + 1)
  for (const word of words) {
    let diagonal = 0
    for (const [place, other] of name.entries()) {
      const above = best[place + 1] ?? 0
      best[place + 1] = word.folded === other.folded ? diagonal + 1 : Math.max(above, best[place] ?? 0)
      diagonal = above
    }
  }
  return (best[name.length] ?? 0) / words.length
}

/** The usual first act, issuing or registering, is often not said; the others are what a question is about. */
function actFeatures({ acts }: RankedName, asked: Set<Act>) {
  const special = [...asked].filter((act) => act !== 'begin')
  const met = special.filter((act) => acts.has(act)).length
  const unasked = [...acts].filter((act) => act !== 'begin' && !asked.has(act)).length
  return {
    actAsked: special.length > 0 ? met / special.length : 0,
    actOther: special.length > 0 && met === 0 && acts.size > 0 ? 1 : 0,
    actUnasked: Math.min(unasked, 2) / 2,
  }
}

function divided(scores: Float64Array, scale: number): Float64Array {
  return scale > 0 ? scores.map((score) => score / scale) : scores
}

function exactPair(pair: string): string {
  return tokensOf(pair.normalize('NFC'))
    .map(({ exact }) => exact)
    .join(' ')
}

function pairsOf(words: string[]): string[] {
  return words.slice(1).map((word, place) => `${words[place] ?? ''} ${word}`)
}
