import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readLegacyPiece, readLegacyText } from './legacy-text'
import type { PageText } from './messages'
import { hasDrawnText, isCoveredByPicture } from './page-drawing'
import { joinRuns, pageRuns, type TextRun } from './pdf-lines'
import { readScan } from './read-scan'
import { isGarbage } from './text-quality'
import { tidyText } from './tidy-text'

/** A page number, a stamp's date or a scanner's advertisement is no text of a page. */
const LEAST_LETTERS = 30
/** A scan that a program signed carries the signature's words as text. */
const SIGNATURE_LETTERS = 500
/** Below, what OCR sees is no better than a strange text layer. */
const LEAST_CONFIDENCE = 60

/** Reads one page of a PDF: its text layer, or the page as a picture where there is none worth the name. */
export async function readPdfPage(page: PDFPageProxy, mayOcr: boolean): Promise<PageText> {
  const layer = await readLayer(page)
  if (!(await needsOcr(page, layer.text))) return layer
  if (!mayOcr) return { ...layer, isOcr: true, isLeftOut: true }
  const scan = await readScan(page)
  const isBetter = lettersIn(layer.text) === 0 || (scan.confidence ?? 0) >= LEAST_CONFIDENCE
  return isBetter ? scan : layer
}

async function readLayer(page: PDFPageProxy): Promise<PageText> {
  const runs = await pageRuns(page)
  const { text, encoding } = readLegacyText(joinRuns(runs))
  const plain = { isOcr: false, confidence: null, encoding }
  if (encoding !== 'tcvn3') return { text: tidyText(text), ...plain }
  const capitals = await capitalFonts(page, runs)
  const read = runs.map((run) => ({
    ...run,
    text: readLegacyPiece(run.text, encoding, capitals.has(run.font)),
  }))
  return { text: tidyText(joinRuns(read)), ...plain }
}

async function needsOcr(page: PDFPageProxy, text: string): Promise<boolean> {
  const letters = lettersIn(text)
  if (letters < LEAST_LETTERS) return hasDrawnText(page)
  return (letters < SIGNATURE_LETTERS && (await isCoveredByPicture(page))) || isGarbage(text)
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}

/** Fonts like .VnTimeH show small letters as capitals. Fonts are known by name only once the page was laid out. */
async function capitalFonts(page: PDFPageProxy, runs: TextRun[]): Promise<Set<string>> {
  await page.getOperatorList()
  const fonts = [...new Set(runs.map(({ font }) => font))]
  return new Set(
    fonts.filter((font) => page.commonObjs.has(font) && isCapitalFont(page.commonObjs.get(font))),
  )
}

function isCapitalFont(font: unknown): boolean {
  const { name } = (font ?? {}) as { name?: unknown }
  return typeof name === 'string' && /\.?Vn[A-Z]\w*H(?:\b|,|-)/.test(name)
}
