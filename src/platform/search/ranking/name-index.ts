import { isFunctionWord } from '../understanding/function-words'
import { type Token, tokensOf } from '../understanding/tokens'
import type { RankedName } from './ranked-name'
import type { Weighted } from './readings'
import type { NameWords } from './spelling'
import { TermIndex } from './term-index'

/** Names are short: repetition means little, length much. */
const NAMES = { k1: 1.2, b: 0.75 }
const TEXTS = { k1: 1.2, b: 0.5 }

/** Words of more than a quarter of all texts tell nothing, and take longest to look up. */
const LEAST_TELLING = 1.4

/** What a word with the same letters and other marks counts, where marks were typed: people slip. */
export const OTHER_MARKS = 0.25

/** Scores of a reading over all procedures, by their places; each about 0 to 1. */
export type Scores = { words: Float64Array; pairs: Float64Array; texts: Float64Array }

/** The words and neighbouring pairs of all names, with their marks and without. */
export class NameIndex implements NameWords {
  private readonly folded = new TermIndex(NAMES)
  private readonly marked = new TermIndex(NAMES)
  private readonly pairs = new TermIndex(NAMES)
  private readonly markedPairs = new TermIndex(NAMES)
  private readonly texts = new TermIndex(TEXTS)
  private readonly written = new TermIndex(NAMES)
  private forms: Map<string, string> | null = null

  add(place: number, entry: RankedName): void {
    this.forms = null
    for (const [index, terms] of this.termsOf(entry)) index.add(place, terms)
  }

  remove(place: number, entry: RankedName): void {
    this.forms = null
    for (const [index, terms] of this.termsOf(entry)) index.remove(place, terms)
  }

  /** @param size one more than the largest place */
  scores(asked: Weighted[], spoken: Token[], size: number): Scores {
    return {
      words: this.wordScores(asked, size),
      pairs: this.pairScores(spoken, size),
      texts: this.textScores(asked, size),
    }
  }

  /** What a word weighs: the rarer in names the more. */
  weight({ folded }: Token): number {
    return this.folded.weight(folded)
  }

  frequency(folded: string): number {
    return this.folded.frequency(folded)
  }

  pairFrequency(foldedPair: string): number {
    return this.pairs.frequency(foldedPair)
  }

  /** In how many names two words stand beside each other with these marks. */
  markedPairFrequency(first: Token, second: Token): number {
    return this.markedPairs.frequency(`${first.exact} ${second.exact}`)
  }

  all(): Iterable<string> {
    return this.folded.terms()
  }

  writtenForm(folded: string): string {
    return (this.forms ??= this.usualForms()).get(folded) ?? folded
  }

  /** BM25 of each word over the sum of their weights, which no score much exceeds. */
  private wordScores(asked: Weighted[], size: number): Float64Array {
    const scores = new Float64Array(size)
    let scale = 0
    for (const { token, weight } of asked) {
      scale += weight * this.folded.weight(token.folded)
      if (token.isMarked) {
        this.marked.score(token.exact, weight * (1 - OTHER_MARKS), scores)
        this.folded.score(token.folded, weight * OTHER_MARKS, scores)
      } else this.folded.score(token.folded, weight, scores)
    }
    return divided(scores, scale)
  }

  private pairScores(tokens: Token[], size: number): Float64Array {
    const scores = new Float64Array(size)
    let scale = 0
    for (const { pair, exactPair, isMarked } of tellingPairs(tokens)) {
      scale += this.pairs.weight(pair)
      if (isMarked) {
        this.markedPairs.score(exactPair, 1 - OTHER_MARKS, scores)
        this.pairs.score(pair, OTHER_MARKS, scores)
      } else this.pairs.score(pair, 1, scores)
    }
    return divided(scores, scale)
  }

  private textScores(asked: Weighted[], size: number): Float64Array {
    const scores = new Float64Array(size)
    let scale = 0
    for (const { token, weight } of asked) {
      const worth = this.texts.weight(token.folded)
      scale += weight * worth
      if (worth >= LEAST_TELLING) this.texts.score(token.folded, weight, scores)
    }
    return divided(scores, scale)
  }

  /** Share of the neighbouring pairs of some words that a name has, by their weight. */
  pairsIn(name: Token[], spoken: Token[]): number {
    const folded = new Set(pairsOf(name.map((token) => token.folded)))
    const exact = new Set(pairsOf(name.map((token) => token.exact)))
    let sum = 0
    let all = 0
    for (const { pair, exactPair, isMarked } of tellingPairs(spoken)) {
      const worth = this.pairs.weight(pair)
      all += worth
      if (isMarked && exact.has(exactPair)) sum += worth
      else if (folded.has(pair)) sum += isMarked ? worth * OTHER_MARKS : worth
    }
    return all > 0 ? sum / all : 0
  }

  /** How each word without marks is mostly written. */
  private usualForms(): Map<string, string> {
    const forms = new Map<string, string>()
    for (const word of this.written.terms()) {
      const folded = tokensOf(word)[0]?.folded ?? word
      const other = forms.get(folded)
      if (other === undefined || this.written.frequency(other) < this.written.frequency(word)) {
        forms.set(folded, word)
      }
    }
    return forms
  }

  private *termsOf({ titles, texts }: RankedName): Iterable<[TermIndex, string[]]> {
    const each = (form: (token: Token) => string) => titles.map(({ tokens }) => tokens.map(form))
    yield [this.folded, each(({ folded }) => folded).flat()]
    yield [this.marked, each(({ exact }) => exact).flat()]
    yield [this.pairs, each(({ folded }) => folded).flatMap(pairsOf)]
    yield [this.markedPairs, each(({ exact }) => exact).flatMap(pairsOf)]
    yield [this.written, each(({ word }) => word).flat()]
    yield [this.texts, texts]
  }
}

function divided(scores: Float64Array, scale: number): Float64Array {
  if (scale > 0)
    for (let place = 0; place < scores.length; place += 1) scores[place] = (scores[place] ?? 0) / scale
  return scores
}

/** Neighbouring words of which at least one is no function word. */
function tellingPairs(tokens: Token[]) {
  return tokens.slice(1).flatMap((second, place) => {
    const first = tokens[place]
    if (!first || (isFunctionWord(first) && isFunctionWord(second))) return []
    return [
      {
        pair: `${first.folded} ${second.folded}`,
        exactPair: `${first.exact} ${second.exact}`,
        isMarked: first.isMarked || second.isMarked,
      },
    ]
  })
}

function pairsOf(words: string[]): string[] {
  return words.slice(1).map((word, place) => `${words[place] ?? ''} ${word}`)
}
