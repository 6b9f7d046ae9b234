import { documentNumberKey } from '@/platform/official-documents/document-number'
import { documentNumbersIn } from '@/platform/official-documents/document-number-mentions'
import { issuerSlug, readTargetWords } from '../linking/target-words'
import type { DocumentFacts } from './document-facts'

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/

/** Canonical forms of every document number that a text may mean, each once; empty where it means none. */
export function numberKeysIn(text: string): string[] {
  const mentioned = documentNumbersIn(text).map(({ number }) => number.key)
  const keys = [documentNumberKey(text), ...mentioned, ...(readTargetWords(text)?.keys ?? [])]
  return [...new Set(keys.filter(Boolean))]
}

/**
 * Whether a document that bears the number named in words may be the one that is meant: it must not be younger than the
 * one that names it, and where many offices have such a number the issuers must not differ. A number without its year
 * is used again every year by the office that acts, so there the day must not differ either.
 */
export function mayBeNamed(named: DocumentFacts, by: DocumentFacts, text: string): boolean {
  if (named.issuedOn && by.issuedOn && named.issuedOn > by.issuedOn) return false
  const words = readTargetWords(text)
  const hasYear = words?.hasYear ?? YEAR.test(text)
  if (hasYear && words && !words.isLocal) return true
  const issuers = [words?.issuer ?? (hasYear ? null : issuerSlug(by.issuer)), issuerSlug(named.issuer)]
  if (differ(issuers)) return false
  return hasYear || !differ([words?.issuedOn ?? null, named.issuedOn])
}

function differ([one, other]: (string | null | undefined)[]): boolean {
  return Boolean(one && other && one !== other)
}
