import { documentNumberKey } from '@/platform/official-documents/document-number'
import { parseDocumentNumber } from '@/platform/official-documents/document-number-grammar'
import { knownBody } from '@/platform/official-documents/document-number-symbols'
import { foldText } from '@/platform/search/language/fold-text'
import { normaliseText } from '@/platform/text/normalise'

/** A number that a file name may mean; `year` where the name says one that is no part of the number. */
export type NumberInName = { key: string; year: string | null }

/** What copying, signing and scanning add to a name, and days of scanning. */
const ADDED = [
  /\s*\(\d{1,3}\)/g,
  /[\s_-]+(?:copy|copie|ban sao|bản sao)(?=[\s_().-]|$)/giu,
  /[\s_.-]+(?:signed|daky|da[\s_-]ky|đã[\s_-]ký|kyso|ky[\s_-]so|ký[\s_-]số|ks|scan|final)(?=[\s_().-]|$)/giu,
  /(?<!\d)(?:19|20)\d{6}(?:[_-]?\d{4,6})?(?!\d)/g,
  /(?<!\d)(?:19|20)\d\d([-_.])\d{1,2}\1\d{1,2}(?!\d)/g,
  /(?<!\d)\d{1,2}([-_.])\d{1,2}\1(?:19|20)\d\d(?!\d)/g,
]
/** What follows a number without being part of it, though written in capitals. */
const NO_PART =
  /^(?:pl|phu|phuluc|phieu|bieu|mau|kem|dinh|dinhkem|ban|tep|file|trang|so|ngay|nam|ve|v|vv|cua|p|pdf)$/
/** Longer names are no numbers but sentences; the number stands at their beginning. */
const MOST_WORDS = 24
/** A running number, a year, a type and issuers. */
const MOST_PARTS = 8
const YEAR = /^(?:19[4-9]\d|20\d\d)$/

/**
 * Every number that the name of a file may mean, the likeliest first: file names hold no `/`, and people add to them what
 * they like. `15-2012-QĐ-UBND-phu-luc.pdf` may mean 15/2012/QĐ-UBND, but never 2012/QĐ-UBND: half a number is another.
 */
export function numbersInName(name: string): NumberInName[] {
  const words = wordsOf(name)
  const found = new Map<string, NumberInName & { rank: number }>()
  const add = (part: string[], year: string | null, length: number) => {
    const text = part.join('-')
    const key = documentNumberKey(text)
    const rank = length + ('problem' in parseDocumentNumber(text) ? 0 : 100)
    const known = found.get(key)
    if (key !== '' && (!known || known.rank < rank)) found.set(key, { key, year, rank })
  }
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + MOST_PARTS); to += 1) {
      const part = words.slice(from, to)
      if (!isNumberLike(part, words) || isCutOff(words, from, to)) continue
      add(part, null, part.length)
      const year = part.findIndex((word, at) => at > 0 && YEAR.test(word))
      if (year > 0) add(part.toSpliced(year, 1), part[year] ?? null, part.length - 0.5)
    }
  }
  return [...found.values()].sort((a, b) => b.rank - a.rank).map(({ key, year }) => ({ key, year }))
}

/** The number that the name most likely means, where nothing is known that it could be of; empty for none. */
export function likeliestNumber(name: string): string {
  return numbersInName(name)[0]?.key ?? ''
}

/** A number has digits and letters; digits alone only when they are the whole name. */
function isNumberLike(part: string[], words: string[]): boolean {
  const text = part.join('')
  return /\d/.test(text) && (/\p{L}/u.test(text) || part.length === words.length)
}

/** True when the words before or behind belong to the number too, so that this part of it would be another number. */
function isCutOff(words: string[], from: number, to: number): boolean {
  const [before = '', next = ''] = [words[from - 1], words[to]]
  if (/^[\d.]+$/.test(before)) return true
  if (!/^\p{L}{1,10}$/u.test(next) || NO_PART.test(foldText(next))) return false
  return next === next.toUpperCase() || Boolean(knownBody(next))
}

function wordsOf(name: string): string[] {
  const bare = ADDED.reduce(
    (text, added) => text.replace(added, ' '),
    normaliseText(name).replace(/\.[a-z0-9]{1,5}$/i, ''),
  )
  return bare
    .split(/[^\p{L}\p{N}.&]+/u)
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .filter(Boolean)
    .slice(0, MOST_WORDS)
}
