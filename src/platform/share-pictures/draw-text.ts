import sharp from 'sharp'
import { escapeXml } from '../site-map/write-site-map'
import { LETTERS } from './letters'

/** A text as a picture with a transparent ground; sizes in pixels. */
export type DrawnText = { picture: Buffer; width: number; height: number }

type Look = { color: string; size: number; width: number }

/** Draws a text in lines of at most `width`. */
export async function drawText(text: string, { color, size, width }: Look): Promise<DrawnText> {
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${color}">${escapeXml(text.normalize('NFC'))}</span>`,
      font: `${LETTERS.family} ${size}`,
      fontfile: LETTERS.file,
      width,
      // A point is a pixel.
      dpi: 72,
      rgba: true,
      wrap: 'word-char',
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { picture: data, width: info.width, height: info.height }
}

type Room = { color: string; sizes: number[]; width: number; height: number }

/** Longer than what fits into any room at the smallest size. */
const MOST_LETTERS = 400

/** A text as large as fits into a room; one too long even for the smallest letters ends in `…` after a whole word. */
export async function fitText(text: string, { color, sizes, width, height }: Room): Promise<DrawnText> {
  const words = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  const known = [...words].length > MOST_LETTERS ? shortened(words, MOST_LETTERS) : words
  for (const size of sizes) {
    const drawn = await drawText(known, { color, size, width })
    if (drawn.height <= height) return drawn
  }
  const size = sizes.at(-1) ?? 1
  for (let most = [...known].length; ; most = Math.floor(most * 0.9)) {
    const drawn = await drawText(shortened(words, most), { color, size, width })
    if (drawn.height <= height || most <= 1) return drawn
  }
}

/** The beginning of a text, to the end of a word where it has several. */
function shortened(text: string, most: number): string {
  const beginning = [...text].slice(0, most).join('')
  return `${beginning.replace(/ [^ ]*$/, '')}…`
}
