import { createCanvas } from '@napi-rs/canvas'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { MOST_PAGE_PIXELS } from '../limits'

/** A page as dots: four bytes each, red, green, blue and opacity. */
export type DrawnPage = { pixels: Buffer; width: number; height: number }

const POINTS_PER_INCH = 72

/** Draws a page; one that is larger than paper is drawn more coarsely. */
export async function renderPage(page: PDFPageProxy, dpi: number): Promise<DrawnPage> {
  const paper = page.getViewport({ scale: 1 })
  const most = Math.sqrt(MOST_PAGE_PIXELS / (paper.width * paper.height))
  const viewport = page.getViewport({ scale: Math.min(dpi / POINTS_PER_INCH, most) })
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)]
  if (!(width > 0 && height > 0)) throw new Error(`A page of ${paper.width} × ${paper.height} points`)
  const canvas = createCanvas(width, height)
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, background: '#fff' }).promise
  return { pixels: canvas.data(), width, height }
}
