import { cleanText } from '../language/clean-text'

/*
 * The engine keeps the first 65,535 positions of a field and drops the rest without a word. A sign that ends a sentence
 * takes eight of them, so signs go; what is left of the room is for words that the engine cuts in two ("iPhone").
 */
const IN_ORDER = 40_000
const REMAINING = 20_000

const WORDS = /[\p{L}\p{N}]+/gu
/** What is longer is no word but the remains of a picture or a trap, and too long for regular expressions. */
const LONGEST_WORD = 200

/**
 * The words of an item's files as the engine should see them: the first 40,000 in order, so that phrases are found
 * (about a hundred pages), then up to 20,000 that do not stand among those, each once, so that longer files are found by
 * their words at least.
 */
export function fileWords(text: string): string {
  const pieces = text.split(/\s+/).map((piece) => piece.slice(0, LONGEST_WORD))
  const words = cleanText(pieces.join(' ')).match(WORDS) ?? []
  const inOrder = words.slice(0, IN_ORDER)
  if (words.length <= IN_ORDER) return inOrder.join(' ')
  const known = new Set(inOrder.map((word) => word.toLowerCase()))
  const others: string[] = []
  for (const word of words.slice(IN_ORDER)) {
    if (others.length === REMAINING) break
    const key = word.toLowerCase()
    if (known.has(key)) continue
    known.add(key)
    others.push(key)
  }
  return [...inOrder, ...others].join(' ')
}
