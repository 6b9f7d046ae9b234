import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import sharp, { type Sharp } from 'sharp'
import type { PageText } from './messages'
import { recognise } from './ocr-engine'
import { renderPage } from './render-page'
import { tidyText } from './tidy-text'
import { type OcrWord, voteOnWords } from './vote-on-words'

/** Pages are drawn once in this resolution, and read at parts of it. */
const DRAWN_DPI = 182

type Preparation = (picture: Sharp) => Sharp

/**
 * How one page is read three times. Letters of the size that 121 to 182 dots per inch give suit the engine best, and no
 * single size wins: docs/ocr.md has the figures. Red shows blue ink and blue print as black.
 */
const READINGS: { dpi: number; prepare: Preparation }[] = [
  { dpi: 121, prepare: (picture) => picture.greyscale().normalise() },
  { dpi: 145, prepare: (picture) => picture.extractChannel('red') },
  { dpi: DRAWN_DPI, prepare: (picture) => picture.greyscale() },
]

/** What is less certain is a stain, a stamp or a part of a drawing. */
const LEAST_CONFIDENCE = 15

/** Reads a page as a picture. */
export async function readScan(page: PDFPageProxy): Promise<PageText> {
  const drawn = await renderPage(page, DRAWN_DPI)
  const readings: OcrWord[][] = []
  for (const { dpi, prepare } of READINGS) {
    const part = dpi / DRAWN_DPI
    const picture = sharp(drawn.pixels, { raw: { width: drawn.width, height: drawn.height, channels: 4 } })
      .removeAlpha()
      .resize({ width: Math.max(Math.round(drawn.width * part), 1), kernel: 'lanczos3' })
    const words = await recognise(await prepare(picture).png({ compressionLevel: 1 }).toBuffer())
    readings.push(words.map((word) => scaled(word, 1 / part)))
  }
  const words = voteOnWords(readings).filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
  return { text: tidyText(textOf(words)), isOcr: true, confidence: meanConfidence(words), encoding: null }
}

function scaled(word: OcrWord, factor: number): OcrWord {
  const { left, top, right, bottom } = word
  return { ...word, left: left * factor, top: top * factor, right: right * factor, bottom: bottom * factor }
}

function textOf(words: OcrWord[]): string {
  const lines = Map.groupBy(words, ({ line }) => line)
  return [...lines.values()].map((line) => line.map(({ text }) => text).join(' ')).join('\n')
}

function meanConfidence(words: OcrWord[]): number {
  if (words.length === 0) return 0
  return Math.round(words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length)
}
