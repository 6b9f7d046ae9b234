import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import sharp from 'sharp'
import { openBrowser } from '../support/browser'
import { type PdfPage, writePdf } from '../support/pdf-writer'
import { SAMPLE_PAGES } from './sample-pages'

/** Resolution in dots per inch, rotation in degrees, noise as the deviation of grey values (0–255). */
export type ScanOptions = { dpi: number; skew?: number; noise?: number; quality?: number }

const A4_INCHES = { width: 8.27, height: 11.69 }

/**
 * Prints the sample pages and photographs them: PNG pictures of white paper with black letters, at the resolution.
 * @param letterPixels size of the letters in 96ths of an inch; 13 points unless told
 */
export async function drawSamplePages(dpi: number, letterPixels = 17.3): Promise<Buffer[]> {
  const browser = await openBrowser()
  try {
    const size = { width: Math.round(A4_INCHES.width * 96), height: Math.round(A4_INCHES.height * 96) }
    const page = await browser.newPage({ viewport: size, deviceScaleFactor: dpi / 96 })
    const pictures: Buffer[] = []
    for (const lines of SAMPLE_PAGES) {
      await page.setContent(html(lines, letterPixels))
      await page.evaluate(() => document.fonts.ready)
      pictures.push(await page.screenshot({ type: 'png' }))
    }
    return pictures
  } finally {
    await browser.remove()
  }
}

/** A PDF of nothing but pictures, each a little askew and noisy, as a scanner makes it. */
export async function scanOf(pictures: Buffer[], options: ScanOptions): Promise<Buffer> {
  const pages: PdfPage[] = []
  for (const picture of pictures) pages.push({ jpeg: await roughen(picture, options) })
  return writePdf(pages)
}

async function roughen(picture: Buffer, { skew = 0, noise = 0, quality = 75 }: ScanOptions) {
  const { width, height } = await sharp(picture).metadata()
  const turned = await sharp(picture)
    .flatten({ background: '#fff' })
    .rotate(skew, { background: '#fff' })
    .resize({ width, height, fit: 'cover' })
    .toBuffer()
  const grain = await sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#fff',
      noise: { type: 'gaussian', mean: 128, sigma: noise },
    },
  })
    .png()
    .toBuffer()
  const data = await sharp(
    noise > 0
      ? await sharp(turned)
          .composite([{ input: grain, blend: 'soft-light' }])
          .toBuffer()
      : turned,
  )
    .toColourspace('srgb')
    .jpeg({ quality })
    .toBuffer()
  return { data, width, height }
}

/** The letters of Arial, the nearest to what offices use of all that lies in our packages. */
const font = (style: string) => {
  const file = createRequire(import.meta.url).resolve(`pdfjs-dist/standard_fonts/LiberationSans-${style}.ttf`)
  return `url(data:font/ttf;base64,${readFileSync(file).toString('base64')})`
}

function html(lines: string[], letterPixels: number): string {
  const body = lines.map((line) => `<p class="${line === line.toUpperCase() ? 'title' : ''}">${line}</p>`)
  return `<style>
    @font-face{font-family:Sample;src:${font('Regular')}}
    @font-face{font-family:Sample;font-weight:700;src:${font('Bold')}}
    body{margin:0;padding:75px 75px 75px 110px;font:${letterPixels}px/1.45 Sample;color:#111;background:#fff}
    p{margin:0 0 7px;text-align:justify}.title{font-weight:700;text-align:center}</style>${body.join('')}`
}
