/** Control characters (PostgreSQL stores no U+0000), signs without width, and what is no character. */
const UNSEEN = /[^\P{Cc}\t\n]|[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF\uFFF0-\uFFFF]/gu
const LINE_ENDS = /\r\n?|[\v\f\u2028\u2029]/g

/**
 * Text as it is stored: NFC, the Icelandic letter that looks like Đ read as that, without what cannot be seen, one space between words, no empty lines in a row. Ask for old
 * encodings before: there the soft hyphen is a letter.
 */
export function tidyText(text: string): string {
  return (
    text
      .replaceAll(LINE_ENDS, '\n')
      .toWellFormed()
      .replaceAll(UNSEEN, '')
      // Skia's PDFs write i with a mark as the letter without a dot.
      .replaceAll(/ı(?=\p{M})/gu, 'i')
      .replaceAll('Ð', 'Đ')
      .replaceAll('ð', 'đ')
      .replaceAll(/[^\S\n]+/g, ' ')
      .replaceAll(/ ?\n ?/g, '\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim()
      .normalize('NFC')
  )
}
