/** How the pages lie, and what their margins say. */
export type SheetPages = {
  orientation: 'portrait' | 'landscape'
  /** Above the text of every page but the first. */
  runningTitle: string
  /** Below the text, on the left. */
  foot: string
  /** `Trang` of `Trang 1/5`. */
  page: string
}

/** Wider where a nail or a binder goes through the paper. */
const MARGINS = { portrait: '17mm 15mm 18mm 20mm', landscape: '20mm 15mm 17mm' }

/**
 * The `@page` rules of a sheet: A4, page numbers counted by the browser itself.
 */
export function pageStyle({ orientation, runningTitle, foot, page }: SheetPages): string {
  return `
@page {
  size: A4 ${orientation};
  margin: ${MARGINS[orientation]};
  font: 9pt 'Be Vietnam Pro', sans-serif;
  @top-left { content: ${cssString(runningTitle)}; width: 100%; vertical-align: bottom; padding-bottom: 4mm; }
  @bottom-left { content: ${cssString(foot)}; width: 75%; vertical-align: top; padding-top: 4mm; }
  @bottom-right { content: ${cssString(`${page} `)} counter(page) "/" counter(pages); vertical-align: top; padding-top: 4mm; }
}
@page :first { margin-top: 13mm; @top-left { content: none; } }
`
}

/** A text as a CSS string that can end neither the string nor the `<style>` around it. */
export function cssString(text: string): string {
  const escaped = text.replace(
    /[^\p{L}\p{M}\p{N} .,:;/()–-]/gu,
    (sign) => `\\${sign.codePointAt(0)?.toString(16)} `,
  )
  return `"${escaped}"`
}

/** A text of at most so many characters, cut at a word. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit)
  const word = cut.lastIndexOf(' ')
  return `${cut.slice(0, word > 0 ? word : limit).trimEnd()}…`
}
