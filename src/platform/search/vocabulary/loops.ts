import { canMean, type Token, tokensOf } from '../understanding/tokens'
import type { Term } from './term'

/** Other words that may stand in a gap, as the search reads it. */
const WIDEST_GAP = 6

/**
 * The way back from a term to itself: each one's official words contain a phrase of the next. Whole syllables are
 * compared; a phrase without marks is found whatever the marks. `null` when there is no such way.
 *
 * One step from a term to itself is a loop only where nothing else is said: an abbreviation would replace itself for
 * ever, while "lý lịch tư pháp" may well lead to "cấp phiếu lý lịch tư pháp".
 * @param phrases those of the terms that hold at one site together, the term itself among them
 */
export function loopThrough(start: Term, phrases: PhraseIndex): Term[] | null {
  const cameFrom = new Map<Term, Term | null>([[start, null]])
  for (const term of cameFrom.keys()) {
    for (const { next, isWhole } of termsIn(term.officialWords, phrases)) {
      const saysMore = !isWhole || term.phrases.length + term.officialWords.length > 2
      if (next === term && term.use === 'everyday' && saysMore) continue
      if (next === start) return [...pathTo(term, cameFrom), start]
      if (!cameFrom.has(next)) cameFrom.set(next, term)
    }
  }
  return null
}

/** The phrases of terms by their first word, accents aside. */
export type PhraseIndex = Map<string, Phrase[]>

type Phrase = { term: Term; parts: Token[][]; hasMarks: boolean }

export function phraseIndex(terms: Term[]): PhraseIndex {
  const phrases = terms.flatMap((term) =>
    term.phrases.map((phrase) => {
      const parts = phrase.split('…').map(tokensOf)
      return { term, parts, hasMarks: parts.flat().some(({ isMarked }) => isMarked) }
    }),
  )
  return Map.groupBy(phrases, ({ parts }) => parts[0]?.[0]?.folded ?? '')
}

/** The terms that the texts lead to, and whether the phrase is the whole text. */
function* termsIn(texts: string[], phrases: PhraseIndex): Generator<{ next: Term; isWhole: boolean }> {
  for (const words of texts.map(tokensOf)) {
    for (const [place, { folded }] of words.entries()) {
      for (const phrase of phrases.get(folded) ?? []) {
        if (!standsAt(phrase, phrase.parts, words, place)) continue
        yield { next: phrase.term, isWhole: phrase.parts.flat().length === words.length }
      }
    }
  }
}

/** Whether the parts stand in the words, the first at the place, each next one at most a gap further. */
function standsAt(phrase: Phrase, [part, ...rest]: Token[][], words: Token[], place: number): boolean {
  if (!part) return true
  const isHere = part.every((word, offset) => isSame(phrase, words[place + offset], word))
  if (!isHere) return false
  if (rest.length === 0) return true
  const after = place + part.length
  return Array.from({ length: WIDEST_GAP + 1 }, (_, gap) => after + gap).some((next) =>
    standsAt(phrase, rest, words, next),
  )
}

function isSame({ hasMarks }: Phrase, written: Token | undefined, word: Token): boolean {
  if (!written) return false
  return hasMarks ? canMean(written, word) : written.folded === word.folded
}

function pathTo(term: Term, cameFrom: Map<Term, Term | null>): Term[] {
  const before = cameFrom.get(term)
  return before ? [...pathTo(before, cameFrom), term] : [term]
}
