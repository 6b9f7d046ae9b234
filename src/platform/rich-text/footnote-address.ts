/** The heading below which an article keeps its footnotes, as a numbered list. */
export const FOOTNOTE_HEADING = 'Chú thích'

const PREFIX = 'chu-thich-'

/** `#chu-thich-3`: where the mark of a footnote leads on its page. */
export function footnoteAddress(number: number): string {
  return `#${footnoteId(number)}`
}

/** The id of a footnote on its page. */
export function footnoteId(number: number): string {
  return `${PREFIX}${number}`
}

/** The number of the footnote that a link leads to; `null` for every other link. */
export function footnoteNumber(address: string): number | null {
  const [, digits] = /^#chu-thich-(\d{1,4})$/.exec(address) ?? []
  return digits ? Number(digits) : null
}
