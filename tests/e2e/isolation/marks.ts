import type { Random } from './random'

/** Letters that no typing method reads as a mark or a tone, so that a search asks for the word as it is. */
const LETTERS = 'bcghkmnpt'
/** So long that no two of thousands are two typos apart: a search that finds little looks for those too. */
const LENGTH = 16
/** A mark wherever it stands, also as a pattern of the database. */
export const MARK = new RegExp(`qk[${LETTERS}]{${LENGTH}}kq`, 'gi')

/** Makes words that stand nowhere else, to be found again wherever they come to light. */
export function markMaker(random: Random): () => string {
  return () => `qk${Array.from({ length: LENGTH }, () => LETTERS[random.below(LETTERS.length)]).join('')}kq`
}

/** Every mark in a text, each once, lower case. */
export function marksIn(text: string): Set<string> {
  return new Set([...text.matchAll(MARK)].map(([mark]) => mark.toLowerCase()))
}

const ENTITY = /&#(x[0-9a-f]+|\d+);/gi
const UNICODE_ESCAPE = /\\u\{?([0-9a-f]{2,6})\}?/gi
const PERCENT_RUN = /(?:%[0-9a-f]{2})+/gi

/** The text as it is and as its readers would read it: entities, escapes and percent signs decoded, tags left out. */
export function readings(text: string): string {
  const decoded = text
    .replace(ENTITY, (_, code: string) =>
      character(/^x/i.test(code) ? parseInt(code.slice(1), 16) : Number(code)),
    )
    .replace(UNICODE_ESCAPE, (_, code: string) => character(parseInt(code, 16)))
    .replace(PERCENT_RUN, decodePercent)
  const parts = decoded === text ? [text] : [text, decoded]
  // A search marks the words that were found: a word may be cut by a tag.
  if (decoded.includes('<')) parts.push(decoded.replace(/<[^>]*>/g, ''))
  return parts.join('\n')
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

function decodePercent(run: string): string {
  try {
    return decodeURIComponent(run)
  } catch {
    return run
  }
}
