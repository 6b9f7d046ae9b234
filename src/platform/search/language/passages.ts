import { foldText } from './fold-text'

const WORDS = /[\p{L}\p{N}]+/gu

/** The beginning of a text, cut at a word and closed with an ellipsis where it is longer than `length` characters. */
export function firstWords(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).trimEnd()}…`
}

/**
 * The passage of a text, at most `length` characters and cut at words, that holds the most of the asked words, marks and
 * case aside; among equals the earliest, and the beginning where there are none. Takes composed text (NFC).
 */
export function excerptFor(text: string, words: string, length = 240): string {
  const asked = new Set(foldText(words.normalize('NFC')).match(WORDS))
  const places = [...foldText(text).matchAll(WORDS)]
    .filter(([word]) => asked.has(word))
    .map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }))
  let best = { start: 0, count: 0 }
  for (const [first, { start }] of places.entries()) {
    const within = places.slice(first).filter(({ end }) => end <= start + length * 0.8)
    const count = new Set(within.map(({ word }) => word)).size
    if (count > best.count) best = { start, count }
  }
  const start = best.start < length / 2 ? 0 : wordStart(text, best.start - length * 0.15)
  return (start > 0 ? '…' : '') + firstWords(text.slice(start), length - 1)
}

/** The place after the last sentence's end or, failing that, space before a place's word. */
function wordStart(text: string, place: number): number {
  return text.indexOf(' ', Math.floor(place)) + 1
}
