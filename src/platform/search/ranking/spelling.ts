import { isFunctionWord } from '../understanding/function-words'
import { type Token, tokensOf } from '../understanding/tokens'

/** Words and neighbouring pairs of names, without marks, with how often they occur. */
export interface NameWords {
  frequency(folded: string): number
  pairFrequency(foldedPair: string): number
  /** How a word without marks is mostly written. */
  writtenForm(folded: string): string
  all(): Iterable<string>
}

/** Shorter words have too many neighbours. */
const SHORTEST = 3

/**
 * A likely slip put right, "Có phải bạn tìm": words that no name has are replaced by a word one slip away that goes with
 * their neighbours, or split in two where a space is missing. `null` when nothing looks like a slip.
 */
export function corrected(text: string, names: NameWords): string | null {
  const tokens = tokensOf(text)
  let isChanged = false
  const words = tokens.map((token, place) => {
    if (isKnown(token, names)) return token.word
    const better = bestOf(candidates(token.folded, names), tokens[place - 1], tokens[place + 1], names)
    if (better === null) return token.word
    isChanged = true
    return better
  })
  return isChanged ? words.join(' ') : null
}

function isKnown(token: Token, names: NameWords): boolean {
  return (
    token.folded.length < SHORTEST ||
    /\d/.test(token.folded) ||
    isFunctionWord(token) ||
    names.frequency(token.folded) > 0
  )
}

type Candidate = { words: string[]; frequency: number }

function candidates(folded: string, names: NameWords): Candidate[] {
  const found: Candidate[] = []
  for (const other of names.all()) {
    if (other.length >= SHORTEST - 1 && isOneSlipAway(folded, other)) {
      found.push({ words: [other], frequency: names.frequency(other) })
    }
  }
  for (let cut = 2; cut <= folded.length - 2; cut += 1) {
    const words = [folded.slice(0, cut), folded.slice(cut)]
    const frequency = names.pairFrequency(words.join(' '))
    if (frequency > 0) found.push({ words, frequency: frequency * 10 })
  }
  return found
}

/** The candidate that goes best with its neighbours; alone, a word must at least be common. */
function bestOf(
  found: Candidate[],
  before: Token | undefined,
  after: Token | undefined,
  names: NameWords,
): string | null {
  const scored = found.map(({ words, frequency }) => {
    const first = words[0] ?? ''
    const last = words.at(-1) ?? ''
    const beside =
      (before ? names.pairFrequency(`${before.folded} ${first}`) : 0) +
      (after ? names.pairFrequency(`${last} ${after.folded}`) : 0)
    const isAlone = !before && !after
    return {
      words,
      score: words.length > 1 || beside > 0 ? beside * 100 + frequency : isAlone ? frequency : 0,
    }
  })
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { words: [''], score: 0 })
  return best.score > 0 ? best.words.map((word) => names.writtenForm(word)).join(' ') : null
}

/** Whether one letter more, less, other, or two neighbours exchanged make one word of the other. */
export function isOneSlipAway(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1 || short === long) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start += 1
  let end = 0
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1
  const [left, right] = [short.slice(start, short.length - end), long.slice(start, long.length - end)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
