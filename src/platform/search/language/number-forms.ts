import { documentNumberKey } from '../../official-documents/document-number'
import { parseDocumentNumber } from '../../official-documents/document-number-grammar'
import { foldedLetters } from '../../official-documents/document-number-print'

/** `1.001193` and what follows it in a province, `1.001193.000.00.00.H35`. */
const PROCEDURE_CODE = /^(\d{1,2})\.(\d{6})(?:\.\d{3}\.\d{2}\.\d{2}\.H\d{2})?$/i
/**
 * Every key by which a printed code or number may be asked for: whole, without its year, without who issued it, the
 * number and year alone, the number alone. `118/2025/NĐ-CP` → `1182025ndcp`, `1182025nd`, `1182025`, `118ndcp`, `118nd`,
 * `118`. The first is the canonical one. Empty for no number.
 */
export function numberForms(printed: string): string[] {
  const code = PROCEDURE_CODE.exec(printed.trim())
  if (code) {
    const [, group = '', number = ''] = code
    return [...new Set([`${group}${number}`, documentNumberKey(printed), number])]
  }
  const whole = documentNumberKey(printed)
  const parsed = parseDocumentNumber(printed)
  if ('problem' in parsed) return whole ? [whole] : []
  const running = `${parsed.number}${parsed.suffix}`
  // What a number without a type has in its place (31/2024/QH15) is asked for as its type.
  const [kind = '', ...issuer] = [parsed.type ?? '', ...parsed.bodies].filter(Boolean)
  const year = parsed.year ?? ''
  const forms = [
    [running, year, kind, ...issuer],
    [running, year, kind],
    [running, year],
    [running, kind, ...issuer],
    [running, kind],
    [running],
  ]
  return [...new Set(forms.map((form) => foldedLetters(form.join(''))))]
}
