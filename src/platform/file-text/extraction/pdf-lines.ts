import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A piece of text as a PDF draws it; measures in points, `y` upwards. */
export type TextRun = { text: string; x: number; y: number; width: number; height: number; font: string }

/** The runs of a page in the order they were drawn, which is the reading order of what offices print to PDF. */
export async function pageRuns(page: PDFPageProxy): Promise<TextRun[]> {
  const { items } = await page.getTextContent({ disableNormalization: true })
  return items.flatMap((item) => {
    if (!('str' in item)) return []
    const [, , skew, scale, x, y] = item.transform as number[]
    const height = item.height || Math.hypot(skew ?? 0, scale ?? 0)
    return [{ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, height, font: item.fontName }]
  })
}

/** Runs joined to lines. A new line begins where the pen leaves the line's height, or goes back on it. */
export function joinRuns(runs: TextRun[]): string {
  let text = ''
  let last: TextRun | undefined
  for (const run of runs) {
    if (run.text === '') continue
    if (last) text += separator(last, run)
    text += run.text
    last = run
  }
  return text
}

function separator(last: TextRun, run: TextRun): string {
  const height = Math.max(Math.min(last.height, run.height), 1)
  const end = last.x + last.width
  if (Math.abs(run.y - last.y) > 0.6 * height || run.x < last.x - height) return '\n'
  const gap = run.x - end
  return gap > 0.2 * height && !/\s$/.test(last.text) && !/^\s/.test(run.text) ? ' ' : ''
}
