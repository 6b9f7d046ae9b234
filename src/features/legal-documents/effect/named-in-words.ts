import { documentNumbersIn } from '@/platform/official-documents/document-number-mentions'
import { foldedLetters } from '@/platform/official-documents/document-number-print'
import { issuerSlug, readTargetWords, type TargetWords } from '../linking/target-words'
import type { DocumentFacts } from './document-facts'

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/

/** What a text says: every number it may mean, and more where it means one. */
type Words = { keys: string[]; one: TargetWords | null; hasYear: boolean }

/** Reading a text takes a fifth of a millisecond, and effects are settled over all of them after every change. */
const read = new Map<string, Words>()
const KEPT_TEXTS = 100_000

/** Canonical forms of every document number that a text may mean, each once; empty where it means none. */
export function numberKeysIn(text: string): string[] {
  return wordsOf(text).keys
}

/**
 * Whether a document that bears the number named in words may be the one that is meant: it must not be younger than the
 * one that names it, and where many offices have such a number the issuers must not differ. A number without its year
 * is used again every year by the office that acts, so there the day must not differ either.
 */
export function mayBeNamed(named: DocumentFacts, by: DocumentFacts, text: string): boolean {
  if (named.issuedOn && by.issuedOn && named.issuedOn > by.issuedOn) return false
  const { one, hasYear } = wordsOf(text)
  if (hasYear && one && !one.isLocal) return true
  const issuers = [one?.issuer ?? (hasYear ? null : issuerSlug(by.issuer)), issuerSlug(named.issuer)]
  if (differ(issuers)) return false
  return hasYear || !differ([one?.issuedOn ?? null, named.issuedOn])
}

function wordsOf(text: string): Words {
  const known = read.get(text)
  if (known) return known
  if (read.size >= KEPT_TEXTS) read.clear()
  const one = readTargetWords(text)
  // A number that cannot be read has its letters for a key, and is named by the same letters.
  const keys = one?.keys ?? [foldedLetters(text), ...documentNumbersIn(text).map(({ number }) => number.key)]
  const words = { one, keys: [...new Set(keys.filter(Boolean))], hasYear: one?.hasYear ?? YEAR.test(text) }
  read.set(text, words)
  return words
}

function differ([one, other]: (string | null | undefined)[]): boolean {
  return Boolean(one && other && one !== other)
}
