/** Characters that no XML file may hold, so no spreadsheet either. */
const FORBIDDEN = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu

/** A text as files hold it: whole characters, plain line ends; `null` for one that says nothing. */
export function exportedText(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const text = value
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(FORBIDDEN, '')
    .toWellFormed()
    .normalize('NFC')
  return text.trim() === '' ? null : text
}

/** The texts of a list, each on one line, so that one cell can hold them line by line. */
export function exportedTexts(value: unknown): string[] {
  return (Array.isArray(value) ? value : []).flatMap((entry) => exportedLine(entry) ?? [])
}

/** A text on one line, as names are written. */
export function exportedLine(value: unknown): string | null {
  return exportedText(value)?.replace(/\s+/g, ' ').trim() ?? null
}
