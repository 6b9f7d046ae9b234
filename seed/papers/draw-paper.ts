import { createCanvas, loadImage, PDFDocument, type SKRSContext2D } from '@napi-rs/canvas'
import type { File } from 'payload'
import { font } from './fonts'
import { layOut, PAGE, type Line } from './lay-out'
import type { Paper } from './paper'

/** 200 dots an inch, as office scanners are set. */
const SCAN_SCALE = 200 / 72
/** Nobody lays the sheet quite straight. */
const SCAN_TILT = 0.004

/** Draws a paper as PDF: with its text, or as a scan without any. */
export async function drawPaper(paper: Paper): Promise<File> {
  const document = new PDFDocument({ title: paper.number, author: paper.issuer })
  for (const lines of layOut(paper)) {
    // Typed as a context of the browser; it is one of the canvas library.
    const page = document.beginPage(PAGE.width, PAGE.height) as unknown as SKRSContext2D
    if (paper.isScan) page.drawImage(await loadImage(await scanned(lines)), 0, 0, PAGE.width, PAGE.height)
    else paint(page, lines)
    document.endPage()
  }
  const data = document.close()
  return { name: `${paper.name}.pdf`, data, mimetype: 'application/pdf', size: data.length }
}

function paint(context: SKRSContext2D, lines: Line[]): void {
  context.fillStyle = '#111'
  for (const { text, x, y, style, size, align } of lines) {
    context.font = font(style, size)
    context.textAlign = align
    context.fillText(text, x, y)
  }
}

function scanned(lines: Line[]): Promise<Buffer> {
  const canvas = createCanvas(PAGE.width * SCAN_SCALE, PAGE.height * SCAN_SCALE)
  const context = canvas.getContext('2d')
  context.fillStyle = '#fbfaf6'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.scale(SCAN_SCALE, SCAN_SCALE)
  context.rotate(SCAN_TILT)
  paint(context, lines)
  return canvas.encode('jpeg', 72)
}
