const NUMBER_WORDS: Record<string, number> = { một: 1, hai: 2, ba: 3 }

/** `Số lượng hồ sơ: 01 (một) bộ`, `Số bộ hồ sơ 02 (bộ)`, up to the end of the sentence. */
const LABELLED =
  /số\s+(?:lượng\s+|bộ\s+|lượng\s+bộ\s+)hồ\s+sơ\s*:?\s*(?:là\s+)?(\d{1,2}|một|hai|ba)\s*(?:\([\p{L}\d\s]{1,8}\)\s*)?(?:bộ(?!\p{L})|\(bộ\))([^.;\n]*)/giu
/** A line that says nothing else. */
const ALONE = /^[-+*•\s]*(\d{1,2}) bộ hồ sơ[.:;]?$/gimu
/** Then the number is that of one case. */
const CONDITION = /đối với|trường hợp|riêng|mỗi/i

/** Số bộ hồ sơ, where the texts of a record state one and only one; the words stay where they are. */
export function dossierSetsIn(texts: string[]): number | undefined {
  const text = texts.join('\n')
  const labelled = [...text.matchAll(LABELLED)]
  if (labelled.some(([, , rest = '']) => CONDITION.test(rest))) return undefined
  const alone = [...text.matchAll(ALONE)]
  const numbers = [...labelled, ...alone].map(
    ([, digits = '']) => NUMBER_WORDS[digits.toLowerCase()] ?? Number(digits),
  )
  const [only] = new Set(numbers)
  return new Set(numbers).size === 1 && only ? only : undefined
}
