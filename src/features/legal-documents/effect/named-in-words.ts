import { documentNumberKey } from '@/platform/official-documents/document-number'
import { slugOf } from '@/platform/text/slug'
import type { DocumentFacts } from './document-facts'

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/
/** A word that may be a number: `15/2012/QĐ-UBND` in "Quyết định số 15/2012/QĐ-UBND ngày 04/05/2012". */
const NUMBER_WORD = /^(?=.*\d)(?=.*\p{L}).*\/.*$/u

/** Canonical forms of every document number that a text may mean, each once; empty where it means none. */
export function numberKeysIn(text: string): string[] {
  const words = text.split(/[\s,;()]+/).filter((word) => NUMBER_WORD.test(word))
  return [...new Set([text, ...words].map(documentNumberKey).filter(Boolean))]
}

/**
 * Whether a document that bears the number named in words may be the one that is meant. A number without its year is
 * used again every year and by every office: then the issuing bodies must agree, as far as both are known, and the
 * document must not be younger than the one that names it.
 */
export function mayBeNamed(named: DocumentFacts, by: DocumentFacts, text: string): boolean {
  if (YEAR.test(text)) return true
  const [issuer, other] = [slugOf(named.issuer ?? ''), slugOf(by.issuer ?? '')]
  if (issuer && other && issuer !== other) return false
  return !(named.issuedOn && by.issuedOn && named.issuedOn > by.issuedOn)
}
