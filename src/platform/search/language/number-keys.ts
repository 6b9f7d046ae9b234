import { documentNumberKey } from '../../official-documents/document-number'

/** `1.001193`, `1.001193.000.00.00.H35`. */
const PROCEDURE_CODE = /(?<![\p{L}\d.])\d{1,2}\.\d{6}(?:\.\d{3}\.\d{2}\.\d{2}\.H\d{2})?(?![\p{L}\d])/giu

/** `15/2012/QĐ-UBND`, `05 /QĐ-UBND`, `66.13/2026/NQ-CP`: with a year or with a dash, else it may be a mere fraction. */
const DOCUMENT_NUMBER =
  /(?<![\p{L}\d./])\d+(?:\.\d+)?\p{L}?\s?\/\s?(?:\d{4}\s?\/\s?\p{L}[\p{L}\d]*(?:\s?-\s?\p{L}[\p{L}\d]*)*|\p{L}[\p{L}\d]*(?:\s?-\s?\p{L}[\p{L}\d]*)+)/giu

/**
 * The canonical keys of all codes and document numbers in a cleaned text, each once. The engine splits numbers at
 * every sign and would confuse 15/2012 with 2012/15; a key is one word.
 */
export function numberKeysIn(text: string): string[] {
  const found = [PROCEDURE_CODE, DOCUMENT_NUMBER].flatMap((pattern) => text.match(pattern) ?? [])
  return [...new Set(found.map(documentNumberKey))]
}
