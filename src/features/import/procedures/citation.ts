import { onOneLine } from '../source/clean-text'

/** A citation as printed; the writer links it to a document of the portal where there is one. */
export type Citation = { documentNumber: string; text: string }

/** `Luật Mẫu (1/2020/QH14)`, also with one pair of brackets inside the number. */
const NUMBER_AT_END = /^([\s\S]*\S)\s*\(((?:\p{L}+ )*\d+\/[^\s()]*\p{L}[^\s()]*(?:\([^\s()]+\))?)\)$/u

/** One line of căn cứ pháp lý; a number that stands only at the end of the title is taken from there. */
export function citationOf({ ten, so_ky_hieu }: { ten: string; so_ky_hieu: string }): Citation {
  const documentNumber = onOneLine(so_ky_hieu)
  if (documentNumber) return { documentNumber, text: ten }
  const [, text = ten, number = ''] = NUMBER_AT_END.exec(ten) ?? []
  return { documentNumber: number, text }
}
