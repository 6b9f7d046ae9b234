import type { Finding } from './finding'
import type { WrittenText } from './written-text'

const LEAST_WORDS_IN_CAPITALS = 4

/** In syllables, as Vietnamese parts its words. */
const LONGEST_SENTENCE = 60
const SHOWN_WORDS = 9

/** Titles in capitals are hard to read and lose names: CÔNG AN AN BÌNH. */
export function capitals({ title, blocks }: WrittenText): Finding[] {
  const headings = blocks.filter(({ heading }) => heading !== null).map(({ text }) => text)
  return [title, ...headings].filter(isInCapitals).map((words) => ({
    rule: 'capitals',
    words,
    advice: 'Viết chữ thường, chỉ hoa đầu câu và tên riêng.',
  }))
}

function isInCapitals(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  return words.length >= LEAST_WORDS_IN_CAPITALS && words.every((word) => word === word.toUpperCase())
}

/** Sentences that nobody reads to their end. */
export function longSentences({ blocks }: WrittenText): Finding[] {
  return blocks
    .flatMap(({ text }) => sentencesIn(text))
    .filter((sentence) => syllables(sentence).length > LONGEST_SENTENCE)
    .map((sentence) => ({
      rule: 'long-sentence',
      words: `${syllables(sentence).slice(0, SHOWN_WORDS).join(' ')}…`,
      advice: `Câu dài ${syllables(sentence).length} chữ. Nên tách thành vài câu hoặc một danh sách.`,
    }))
}

/** The sentences of a paragraph; a stop inside a number or a short form (TP.HCM, 1.000) ends none. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?…;]["”')\]]?)\s+(?=["“'([]?[\p{Lu}\d–-])/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean)
}

function syllables(sentence: string): string[] {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word))
}
