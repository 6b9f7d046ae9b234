import { readLegacyEncoding } from '@/platform/search/language/legacy-encodings'
import type { RowTexts } from '../columns'

/** Stands between the cells of a row while they are read as one text; no cell holds it. */
const BORDER = ' \u001F '
const EVERY_SYLLABLE = { hasSyllable: () => true }

/**
 * The row with texts typed in an old font (.VnTime, VNI) as Unicode. One short cell does not tell its encoding, so all
 * cells that may be in it are read together; those with Vietnamese letters of Unicode are not among them.
 */
export function withoutLegacyFonts(texts: RowTexts): { texts: RowTexts; isConverted: boolean } {
  const suspects = Object.entries(texts).filter(([, text]) => mayBeLegacy(text))
  const reading = readLegacyEncoding(suspects.map(([, text]) => text).join(BORDER), EVERY_SYLLABLE)
  if (!reading) return { texts, isConverted: false }
  const converted = reading.text.split(BORDER)
  const entries = suspects.map(([key], at): [string, string] => [key, converted[at]?.normalize('NFC') ?? ''])
  return { texts: { ...texts, ...Object.fromEntries(entries) }, isConverted: true }
}

function mayBeLegacy(text: string): boolean {
  return /[\u00A1-\u00FF]/.test(text) && !/[\u0100-\u02FF\u1E00-\u1EFF]|\p{M}/u.test(text)
}
