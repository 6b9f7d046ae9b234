import { ANCHOR } from '../indexing/search-document'
import { accentCode, hasMarks } from '../language/accent-code'
import type { UnderstoodQuery } from '../understanding/understood-query'

/** One way to look for a query. All words must be there, so that the branches' results can be joined and counted. */
export type Branch = {
  q: string
  on: string[]
  weight: number
  filter?: string
  /** Looks into the files of items: for so many words in a row, or, with 0, for all of them wherever. */
  inFiles?: number
}

const NAMES = ['title', 'keywords', 'code']
const SURROUNDINGS = ['sector_name', 'agency', 'body']
/** Longer texts hold the words of a whole question by accident. */
const LONGEST_PHRASE = 6
/** The engine reads no more words than that. */
const MOST_WORDS = 10
const MOST_OFFICIAL = 4

/** Below all that an item says itself; in what order such items come is decided by the app. */
const FILES_WEIGHT = 0.2
/** Every long file holds any one word, and any few of them apart. */
const FEWEST_IN_ROW = 2
const FEWEST_APART = 4

/** Above every score of words: what is found by its id is placed by the app. */
const BY_ID_WEIGHT = 10

/** A space at the end: without it the engine takes the last word for the beginning of a longer one. */
const whole = (words: string) => `${words} `

/** Where a query is looked for at first: right words in names, then close together elsewhere, and numbers. */
export function strictBranches(understood: UnderstoodQuery): Branch[] {
  const { words, official, numbers, intent } = understood
  const branches: Branch[] = []
  if (words) {
    const count = wordCount(words)
    branches.push({ q: whole(words), on: NAMES, weight: 1 })
    if (words.split(' ').some(hasMarks)) {
      branches.push({ q: whole(withCodes(words)), on: ['title', 'title_x'], weight: count === 1 ? 2 : 1.2 })
    }
    // As one phrase: "thời" and "tiết" stand somewhere in every long text.
    if (count <= LONGEST_PHRASE && intent !== 'how-to') {
      branches.push({ q: `"${words}"`, on: SURROUNDINGS, weight: 0.5 })
    }
  }
  for (const wording of official.slice(0, MOST_OFFICIAL)) {
    branches.push({ q: whole(wording), on: NAMES, weight: 0.9 })
  }
  for (const { key } of numbers) {
    branches.push({ q: whole(key), on: ['code_key'], weight: 3 })
    branches.push({ q: key, on: ['mentions'], weight: 0.4 })
  }
  return [...branches, ...phrasesInFiles(understood)]
}

/** Where it is looked for besides when that found little: beginnings of words, typos, and words apart in long texts. */
export function looseBranches({ words }: UnderstoodQuery): Branch[] {
  const count = wordCount(words)
  if (count === 0) return []
  const branches: Branch[] = [{ q: words, on: ['title_s', 'keywords', 'code', 'code_key'], weight: 0.7 }]
  if (count > 3 && count <= MOST_WORDS) {
    // What long texts of procedures say is known to the ranker, which is not misled by their length.
    branches.push({
      q: whole(words),
      on: [...NAMES, ...SURROUNDINGS],
      weight: 0.3,
      filter: 'kind != procedure',
    })
  }
  if (count >= FEWEST_APART && count <= MOST_WORDS) {
    branches.push({ q: whole(words), on: ['file_text'], weight: FILES_WEIGHT / 2, inFiles: 0 })
  }
  return branches
}

/** What was typed, as it stands, in the text of files, and each number in it. */
function phrasesInFiles({ text, words, numbers }: UnderstoodQuery): Branch[] {
  const phrases = [text, words, ...numbers.map((number) => number.text)]
    .map((phrase) => (phrase.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS))
    .filter(({ length }) => length >= FEWEST_IN_ROW)
    .map((row) => row.join(' '))
  return [...new Set(phrases)].map((phrase) => ({
    q: `"${phrase}"`,
    on: ['file_text'],
    weight: FILES_WEIGHT,
    inFiles: phrase.split(' ').length,
  }))
}

/** Items known by their ids, as a branch beside those that look for words. */
export function byId(ids: string[]): Branch[] {
  if (ids.length === 0) return []
  const filter = `id IN ${JSON.stringify(ids)}`
  return [{ q: whole(ANCHOR), on: ['anchor'], weight: BY_ID_WEIGHT, filter }]
}

/** Everything, the newest first. */
export const NEWEST: Branch = { q: '', on: ['title'], weight: 1 }

/** Words typed with marks as their accent codes, so that these very marks are asked for; the others as they are. */
function withCodes(words: string): string {
  return words
    .split(' ')
    .map((word) => (hasMarks(word) ? accentCode(word) : word))
    .join(' ')
}

function wordCount(words: string): number {
  return words === '' ? 0 : words.split(' ').length
}
