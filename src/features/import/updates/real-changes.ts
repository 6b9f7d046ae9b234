import { documentNumberKey } from '@/platform/official-documents/document-number'
import { withoutEmpty } from '../writer/without-empty'
import { nameKey, textKey } from './same-text'

type Data = Record<string, unknown>

/** Where the record came from is no part of what it says. */
const BOOKKEEPING = new Set(['sourceName', 'sourceId', 'sourceHash'])

/**
 * The fields of a record that say something else than the stored item: order, blanks and bullets do not count. A source
 * that says less than the whole never takes away what it is silent about: a way to submit keeps its stored note, and
 * papers stay in their cases.
 */
export function realChanges(stored: Data, data: Data, isWhole: boolean): Data {
  const said = isWhole ? data : completed(stored, data)
  const changed = Object.entries(said).filter(
    ([field, value]) => !BOOKKEEPING.has(field) && !isSame(field, stored[field], value, isWhole),
  )
  return Object.fromEntries(
    changed.map(([field, value]) => [
      field,
      field === 'publication' ? publicationAfter(stored[field], value) : value,
    ]),
  )
}

function isSame(field: string, stored: unknown, said: unknown, isWhole: boolean): boolean {
  if (field === 'publication') return isSamePublication(stored, said)
  if (field === 'steps') return textKey(textsIn(stored)) === textKey(textsIn(said))
  // Crawled headings come in capitals.
  if (field === 'name' && !isWhole) return nameKey(textOf(stored)) === nameKey(textOf(said))
  if (field === 'results' && !isWhole) return wordsOf(stored) === wordsOf(said)
  if (field === 'cases' && !isWhole) return papersKey(stored) === papersKey(said)
  return keyOf(stored) === keyOf(said)
}

/** One decision may be printed in several ways: `QĐ/0001-BCA`, `QĐ / 0001 – BCA`. */
function isSamePublication(stored: unknown, said: unknown): boolean {
  const before = recordOf(stored)
  const { decision, ...rest } = recordOf(said)
  if (decision && documentNumberKey(textOf(before.decision)) !== documentNumberKey(textOf(decision)))
    return false
  return Object.entries(rest).every(([key, value]) => keyOf(before[key]) === keyOf(value))
}

/** Dates of the decision before say nothing about a new one. */
function publicationAfter(stored: unknown, said: unknown): Data {
  const isOther =
    documentNumberKey(textOf(recordOf(stored).decision)) !==
    documentNumberKey(textOf(recordOf(said).decision))
  const forgotten = isOther ? { decidedOn: null, effectiveOn: null, change: null } : {}
  return { ...forgotten, ...recordOf(said) }
}

function completed(stored: Data, data: Data): Data {
  const methods = data.submissionMethods
  if (!Array.isArray(methods)) return data
  const before = rowsOf(stored.submissionMethods)
  const only = (method: unknown) => {
    const [first, ...more] = before.filter((row) => row.method === method)
    return more.length === 0 ? first : undefined
  }
  return {
    ...data,
    submissionMethods: rowsOf(methods).map((row) => {
      const known = { ...only(row.method) }
      delete known.id
      return { ...known, ...withoutEmpty(row) }
    }),
  }
}

/** Equal for values that say the same: rows and choices in any order, empty equal to absent. */
function keyOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return textKey(value)
  if (Array.isArray(value)) return value.map(keyOf).filter(Boolean).sort().join('\u0001')
  if (typeof value === 'object') {
    return Object.entries(value)
      .filter(([key]) => key !== 'id')
      .map(([key, inner]) => [key, keyOf(inner)] as const)
      .filter(([, key]) => key !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map((pair) => pair.join('\u0002'))
      .join('\u0003')
  }
  return JSON.stringify(value)
}

function papersKey(cases: unknown): string {
  return keyOf(
    rowsOf(cases).flatMap(({ papers }) =>
      rowsOf(papers).map(({ name, originals, copies }) => ({ name, originals, copies })),
    ),
  )
}

function wordsOf(value: unknown): string {
  return textOf(value)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ')
}

function textsIn(steps: unknown): string {
  return rowsOf(steps)
    .map(({ title, body }) => `${textOf(title)} ${textOf(body)}`.replace(/[.:)]+/g, ''))
    .join(' ')
}

function rowsOf(value: unknown): Data[] {
  return Array.isArray(value) ? value.map(recordOf) : []
}

function recordOf(value: unknown): Data {
  return typeof value === 'object' && value !== null ? (value as Data) : {}
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
