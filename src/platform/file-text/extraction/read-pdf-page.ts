import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PageText } from './messages'
import { pageLines } from './pdf-lines'
import { tidyText } from './tidy-text'

/** Reads one page of a PDF. */
export async function readPdfPage(page: PDFPageProxy, mayOcr: boolean): Promise<PageText> {
  const text = await pageLines(page)
  void mayOcr
  return { text: tidyText(text), isOcr: false, confidence: null, encoding: null }
}
