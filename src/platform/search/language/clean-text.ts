/**
 * Text as the search engine should see it, for indexing and for queries alike: NFKC (full-width letters, ligatures),
 * every space a plain one, every dash `-`, and the letter Ð (Icelandic, common in old files) as Đ. Zero-width characters
 * go: the engine would take them for letters and never find the word. Idempotent.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Co}]/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u00D0/g, 'Đ')
    .replace(/\u00F0/g, 'đ')
    .replace(/[\s|=~]+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .normalize('NFKC')
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
