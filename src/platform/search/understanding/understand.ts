import { syllableCode } from '../language/accent-code'
import { cleanQuery } from '../language/clean-text'
import { type KnownWords, readTyping } from '../language/read-typing'
import { PhraseBook } from './phrases'
import { MARKED_PARTICLES, QUESTION_PHRASES } from './question-phrases'
import { readFilters } from './read-filters'
import { readNumbers } from './read-numbers'
import { type Token, tokensOf } from './tokens'
import type { Intent, ReadFilters, UnderstoodQuery } from './understood-query'
import type { VocabularyBook } from './vocabulary-book'

/** What the portal knows of its own words. */
export type Knowledge = { known: KnownWords; book: VocabularyBook }

/** What the reader asked to leave as typed. */
type Wish = { isLiteral: boolean; ignored: readonly (keyof ReadFilters)[] }

const LONGEST_TYPED = 300
/** Of words in ordinary Vietnamese some three in four have marks. */
const LEAST_MARKED = 0.4

const questionPhrases = new PhraseBook(QUESTION_PHRASES.map((phrase) => [phrase, true] as const))
const particles = new Set(tokensOf(MARKED_PARTICLES.join(' ')).map(({ exact }) => exact))

/** How people begin when they look for what has happened or will. */
const newsHeads = new PhraseBook(
  [
    ...['tin', 'tin tức', 'tin bài', 'sự kiện', 'hội nghị', 'hội thảo', 'đại hội', 'lễ hội', 'lễ kỷ niệm'],
    ...['lễ khánh thành', 'lễ phát động', 'lễ khai giảng', 'lễ trao', 'lễ ra quân', 'khai mạc', 'bế mạc'],
    ...['khánh thành', 'phát động', 'ra quân', 'kỷ niệm', 'giao lưu', 'chúc mừng', 'diễn tập', 'lịch sử'],
  ].map((phrase) => [phrase, true] as const),
)

/**
 * What a person means by what was typed, pure: the reading of text typed without marks' keys, the numbers in it, its
 * weighing words, and the official words for everyday ones. Never throws; an empty query stays empty.
 */
export function understand(text: string, { known, book }: Knowledge, wish: Wish): UnderstoodQuery {
  const typed = cleanQuery(text)
  if (wish.isLiteral) return asTyped(typed)
  // Before cleaning: to it the letters of an old encoding are signs.
  const reading = readTyping(text.slice(0, LONGEST_TYPED), known)
  const read = reading ? cleanQuery(reading.text) : typed
  const { numbers, rest: unnumbered } = readNumbers(read)
  const { filters, rest: subject } = readFilters(unnumbered, wish.ignored)

  const tokens = writtenOut(subject, book)
  const everyday = book.everyday.findIn(asMeant(tokens))
  const translated = new Set(everyday.flatMap(({ places }) => places))
  const asking = new Set(questionPhrases.findIn(tokens).flatMap(({ places }) => places))
  const weighs = (token: Token, place: number) =>
    translated.has(place) || !(asking.has(place) || (token.isMarked && particles.has(token.exact)))
  const weighing = tokens.some(weighs) ? weighs : () => true
  const words = joined(tokens.filter(weighing))
  const wordings = everyday.flatMap(({ value }) => value)
  const firsts = [...new Set(everyday.flatMap(({ value }) => value.slice(0, 1)))]
  const [, abbreviatedWords] = bothForms(words, { known, book })

  return {
    typed,
    text: read,
    decoding: reading?.decoding ?? null,
    numbers,
    words,
    official: [...new Set(wordings.flatMap((wording) => bothForms(wording, { known, book })))].concat(
      abbreviatedWords ?? [],
    ),
    together: firsts.length > 1 ? firsts.join(' ') : null,
    rest: joined(tokens.filter((token, place) => weighing(token, place) && !translated.has(place))),
    filters,
    intent: intentOf(tokens, asking.size > 0 || everyday.length > 0),
  }
}

function asTyped(typed: string): UnderstoodQuery {
  const words = joined(tokensOf(typed))
  return {
    typed,
    text: typed,
    decoding: null,
    numbers: [],
    words,
    official: [],
    together: null,
    rest: words,
    filters: {},
    intent: 'lookup',
  }
}

/** The words with abbreviations in full. A single capital is a name ("loại E", "chiến trường K"), not an abbreviation. */
function writtenOut(text: string, { abbreviations }: VocabularyBook): Token[] {
  const tokens = tokensOf(text)
  const capitals: string[] = text.match(/(?<![\p{L}\p{N}])\p{Lu}(?![\p{L}\p{N}])/gu) ?? []
  const isName = (token: Token | undefined) => capitals.includes(token?.word.toUpperCase() ?? '')
  const full = new Map<number, Token[]>()
  for (const { value, places } of abbreviations.findIn(tokens)) {
    const [first = 0, ...others] = places
    if (places.some((place) => full.has(place)) || (others.length === 0 && isName(tokens[first]))) continue
    full.set(first, tokensOf(value))
    for (const place of others) full.set(place, [])
  }
  return tokens.flatMap((token, place) => full.get(place) ?? [token])
}

/** Who types marks means the words without any, too: beside `bỏ nhau` stands no `nhàu`. */
function asMeant(tokens: Token[]): Token[] {
  const marked = tokens.filter(({ isMarked }) => isMarked).length
  const isTypedWithMarks = marked >= tokens.length * LEAST_MARKED
  return isTypedWithMarks ? tokens.map((token) => ({ ...token, isMarked: true })) : tokens
}

/** A wording, and the same with an abbreviation that the portal's texts use for a part of it. */
function bothForms(wording: string, { known, book }: Knowledge): string[] {
  const tokens = tokensOf(wording)
  const used = book.abbreviated
    .findIn(tokens)
    .filter(({ value }) => !value.includes(' ') && syllableCode(value) === null && known.hasSyllable(value))
  if (used.length === 0) return [wording]
  const short = new Map(used.map(({ value, places: [first = 0] }) => [first, value] as const))
  const dropped = new Set(used.flatMap(({ places }) => places.slice(1)))
  const words = tokens.flatMap(({ word }, place) => (dropped.has(place) ? [] : [short.get(place) ?? word]))
  return [wording, words.join(' ')]
}

function intentOf(tokens: Token[], isAsking: boolean): Intent {
  if (newsHeads.findIn(tokens).some(({ places: [first] }) => first === 0)) return 'news'
  return isAsking ? 'how-to' : 'lookup'
}

function joined(tokens: Token[]): string {
  return tokens.map(({ word }) => word).join(' ')
}
