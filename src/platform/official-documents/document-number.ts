import { parseDocumentNumber } from './document-number-grammar'
import { foldedLetters } from './document-number-print'

/**
 * What numbers are compared by, the same for every spelling of one number: letters without marks, lower case, digits, in
 * the order of the canonical form; a running number under 10 loses its padding. `05/QĐ-UBND` and `5 /qd-ubnd` →
 * `5qdubnd`, `QĐ 2782` → `2782qd`. A text that is no number is folded as it is; empty for none.
 */
export function documentNumberKey(text: string): string {
  const parsed = parseDocumentNumber(text)
  return 'problem' in parsed ? foldedLetters(text) : parsed.key
}
