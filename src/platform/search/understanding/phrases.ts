import { canMean, type Token, tokensOf } from './tokens'

/** Other words that may stand in a gap `…` of a phrase. */
const WIDEST_GAP = 6

type Phrase<Value> = { parts: Token[][]; length: number; value: Value }

/** A phrase found in a text: its value and the places of the words that are its own, gaps left out. */
export type FoundPhrase<Value> = { value: Value; places: number[] }

/**
 * Phrases with what they mean, found in a text whatever its marks and case. A phrase may have gaps: `mất … hộ chiếu`
 * is in `mất cuốn hộ chiếu` and in `mất hộ chiếu`.
 */
export class PhraseBook<Value> {
  private readonly byFirstWord = new Map<string, Phrase<Value>[]>()

  constructor(entries: Iterable<readonly [phrase: string, value: Value]>) {
    for (const [phrase, value] of entries) {
      const parts = phrase.split('…').map(tokensOf)
      const first = parts[0]?.[0]
      if (!first || parts.some((part) => part.length === 0)) continue
      const same = this.byFirstWord.get(first.folded) ?? []
      same.push({ parts, length: parts.flat().length, value })
      this.byFirstWord.set(first.folded, same)
    }
    for (const same of this.byFirstWord.values()) same.sort((a, b) => b.length - a.length)
  }

  /**
   * The phrases of a text from left to right. One that lies within a longer one is not there; two may share words, for
   * "bố mất sổ đỏ" can speak of both.
   */
  findIn(tokens: Token[]): FoundPhrase<Value>[] {
    const found = tokens.flatMap(({ folded }, place) =>
      (this.byFirstWord.get(folded) ?? []).flatMap((phrase) => {
        const places = placesOf(phrase.parts, tokens, place)
        return places ? [{ value: phrase.value, places }] : []
      }),
    )
    const accepted: FoundPhrase<Value>[] = []
    for (const phrase of found.sort((a, b) => b.places.length - a.places.length)) {
      const isWithin = accepted.some(({ places }) => phrase.places.every((place) => places.includes(place)))
      if (!isWithin) accepted.push(phrase)
    }
    return accepted.sort((a, b) => (a.places[0] ?? 0) - (b.places[0] ?? 0))
  }
}

/** Where the words of the parts stand when the first begins at `start`; `null` when they do not. */
function placesOf(parts: Token[][], tokens: Token[], start: number): number[] | null {
  const places: number[] = []
  let from = start
  for (const [number, part] of parts.entries()) {
    const widest = number === 0 ? from : from + WIDEST_GAP
    while (from <= widest && !standsAt(part, tokens, from)) from += 1
    if (from > widest) return null
    for (const offset of part.keys()) places.push(from + offset)
    from += part.length
  }
  return places
}

function standsAt(part: Token[], tokens: Token[], start: number): boolean {
  return part.every((word, offset) => {
    const typed = tokens[start + offset]
    return typed !== undefined && canMean(typed, word)
  })
}
