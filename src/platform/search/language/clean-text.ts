import { withoutLookAlikes } from './look-alikes'

/** Format characters, private glyphs, halves of characters, and marks that choose a variant: nothing is seen of them. */
const INVISIBLE = /[\p{Cf}\p{Co}\p{Cs}\p{Variation_Selector}\u034F]/gu

/** An i without its dot below a mark: what browsers print to PDF says ỉ so, and it is composed with none. */
const DOTLESS = /ı(?=\p{M})/gu

/** Spaces, signs the engine does not break words at, and letters of Hangul and Braille that are blank. */
const BLANK = /[\s|=~\u115F\u1160\u2800]+/gu

/** The same text in composed form, with a dot on every i that bears a mark. */
export function composed(text: string): string {
  return text.replace(DOTLESS, 'i').normalize('NFC')
}

/**
 * Text as the search engine should see it, for indexing and for queries alike: NFKC (full-width letters, ligatures),
 * ı below a mark as i, every space a plain one, every dash `-`, the letter Ð (Icelandic, common in old files) as Đ, look-alike letters of other
 * alphabets as Latin ones. Zero-width characters go: the engine would take them for letters and never find the word.
 * Idempotent.
 */
export function cleanText(text: string): string {
  const composed = text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(DOTLESS, 'i')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u00D0/g, 'Đ')
    .replace(/\u00F0/g, 'đ')
    .replace(BLANK, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .normalize('NFKC')
  return withoutLookAlikes(composed).normalize('NFKC')
}

/** Longer questions are cut; the engine reads only the first ten words anyway. */
const LONGEST_QUERY = 300

/**
 * What a person typed, cleaned and without the signs that are commands to the engine: quotes (exact phrase) and a dash
 * before a word (exclusion); empty when no letter or digit is left. Idempotent.
 */
export function cleanQuery(text: string): string {
  const query = [...cleanText(text).replace(/["“”„«»]/g, ' ')]
    .slice(0, LONGEST_QUERY)
    .join('')
    .replace(/(^|\s)[-\s]+/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
  return /[\p{L}\p{N}]/u.test(query) ? query : ''
}
