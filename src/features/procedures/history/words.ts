import { canonicalSpelling } from '@/platform/search/language/syllable'

/** A word as it stands in a text, with the signs and spaces up to the next one. */
export type Word = { key: string; text: string }

/** The words of a text, counted, to tell how much it has in common with another. */
export type WordBag = { counts: Map<string, number>; size: number }

/** Points inside a number belong to it (`1.000`, `2,5`), other signs between words do not. */
const WORD = /(?:[\p{L}\p{M}\p{N}%‰≤≥<>°]|(?<=\p{N})[.,](?=\p{N}))+/gu

/**
 * The words of a text in order; `text`s joined give the text again. Words with one `key` are the same word: case, NFC,
 * `Ð` for `Đ`, the customs of placing a tone (hòa, hoà) and the signs between words do not matter.
 */
export function wordsIn(text: string): Word[] {
  const matches = [...text.matchAll(WORD)]
  return matches.map((match, index) => ({
    key: keyOfWord(match[0]),
    text: text.slice(index === 0 ? 0 : match.index, matches[index + 1]?.index ?? text.length),
  }))
}

/** Equal for texts that differ only in spaces, signs, case or spelling customs; empty for a text without a word. */
export function textKey(text: string | null): string {
  return wordKeys(text).join(' ')
}

/** The words of a text with how often it has them. */
export function wordBag(text: string | null): WordBag {
  const keys = wordKeys(text)
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return { counts, size: keys.length }
}

/** How much two texts have in common, 0 to 1: shared words, counted as often as both have them (Dice). */
export function likeness(a: WordBag, b: WordBag): number {
  if (a.size + b.size === 0) return 1
  let shared = 0
  for (const [key, count] of a.counts) shared += Math.min(count, b.counts.get(key) ?? 0)
  return (2 * shared) / (a.size + b.size)
}

/** A text cut at a word to about `length` characters, on one line. */
export function shortened(text: string, length = 90): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  const cut = line.slice(0, length)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s.,;:(–-]+$/, '')}…`
}

function wordKeys(text: string | null): string[] {
  return text ? Array.from(text.matchAll(WORD), ([word]) => keyOfWord(word)) : []
}

/** A catalogue is written with a few thousand different words: each is looked at once. */
const MOST_REMEMBERED = 20_000
const remembered = new Map<string, string>()

function keyOfWord(word: string): string {
  const known = remembered.get(word)
  if (known !== undefined) return known
  const key = canonicalSpelling(word.replaceAll('Ð', 'Đ')).toLowerCase()
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(word, key)
  return key
}
