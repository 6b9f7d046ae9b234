import { documentNumberKey } from '../../official-documents/document-number'
import { accentCode, hasMarks } from '../language/accent-code'
import type { UnderstoodQuery } from '../understanding/understood-query'
import type { Branch } from './engine-branches'

/** What has a name of its own that people look for while they type; the rest is found by number. */
const NAMED = `kind IN ["procedure", "page"]`
const NAMES = ['title', 'keywords', 'code']
const MOST_OFFICIAL = 2

/** Where to look while words are being typed: the last is the beginning of one, in every reading of the text. */
export function beginningBranches(typed: string, { text, official }: UnderstoodQuery): Branch[] {
  const readings = [...new Set([text, typed])]
  const branches = readings.map((reading, place) => ({
    q: withCodesBeforeLast(reading),
    on: [...NAMES, 'title_x'],
    weight: place === 0 ? 1 : 0.8,
    filter: NAMED,
  }))
  for (const wording of official.slice(0, MOST_OFFICIAL)) {
    branches.push({ q: `${wording} `, on: ['title', 'keywords'], weight: 0.9, filter: NAMED })
  }
  const key = documentNumberKey(typed)
  return /\d/.test(key) ? [...branches, { q: key, on: ['code_key'], weight: 3 }] : branches
}

/** The same with typos, for when that found nothing. */
export function typoBranches({ text }: UnderstoodQuery): Branch[] {
  return [{ q: text, on: ['title_s'], weight: 1, filter: NAMED }]
}

/** Finished words with their marks are looked for with these marks; the last one may still get some. */
function withCodesBeforeLast(text: string): string {
  const words = text.split(' ')
  return words
    .map((word, place) => (place < words.length - 1 && hasMarks(word) ? accentCode(word) : word))
    .join(' ')
}
