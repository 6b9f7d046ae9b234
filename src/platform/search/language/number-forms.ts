import { documentNumberKey } from '../../official-documents/document-number'

/** `1.001193` and what follows it in a province, `1.001193.000.00.00.H35`. */
const PROCEDURE_CODE = /^(\d{1,2})\.(\d{6})(?:\.\d{3}\.\d{2}\.\d{2}\.H\d{2})?$/i
/** `118/2025/NĐ-CP`, `15/CT-TTg`, `66.13/2026/NQ-CP`: number, year, kind, who issued it. */
const DOCUMENT_NUMBER =
  /^(\d+(?:\.\d+)?\p{L}?)\s*\/\s*(?:(\d{4})\s*\/\s*)?(\p{L}[\p{L}\d]*)((?:\s*[-/]\s*[\p{L}\d]+)*)$/u

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
  const parts = DOCUMENT_NUMBER.exec(printed.trim().normalize('NFC'))
  if (!parts) return whole ? [whole] : []
  const [, number = '', year = '', kind = '', issuer = ''] = parts
  const forms = [
    [number, year, kind, issuer],
    [number, year, kind],
    [number, year],
    [number, kind, issuer],
    [number, kind],
    [number],
  ]
  return [...new Set(forms.map((form) => documentNumberKey(form.join(''))))]
}
