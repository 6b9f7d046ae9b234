import sharp from 'sharp'
import { PAPER } from '../sites/accent-color'
import { drawText, fitText } from './draw-text'
import { gateSvg } from './gate'
import { SHARE_PICTURE_SIZE } from './share-picture'

/** All that is drawn. */
export type ShareDrawing = {
  title: string
  /** A line above the title: type and number, a code. */
  eyebrow: string | null
  /** Beside the emblem; `null` where the title is the site's name itself. */
  siteName: string | null
  /** At the foot, as people would type it. */
  address: string
  accent: string
  /** Bytes of a picture; the gate stands for none. */
  emblem: Buffer | null
}

const INK = '#221e19'
const MUTED = '#5c5449'
const SIDE = 72
const BAND = 18
const EMBLEM = 92
const TITLE_SIZES = [72, 64, 56, 50, 44, 38]

/** The picture that stands for a page where it is shared, 1200 × 630, as PNG. */
export async function drawSharePicture(drawing: ShareDrawing): Promise<Buffer> {
  const { title, eyebrow, siteName, address, accent, emblem } = drawing
  const { width, height } = SHARE_PICTURE_SIZE
  const inner = width - 2 * SIDE
  const top = BAND + 48
  const name = siteName ? await fitText(siteName, nameRoom(inner)) : null
  const line = eyebrow
    ? await fitText(eyebrow, { color: accent, sizes: [32], width: inner, height: 48 })
    : null
  const foot = await drawText(address.slice(0, 80), { color: MUTED, size: 26, width: inner })
  const lineTop = top + EMBLEM + 40
  const titleTop = lineTop + (line ? line.height + 18 : 0)
  const footTop = height - 44 - foot.height
  const words = await fitText(title, {
    color: INK,
    sizes: TITLE_SIZES,
    width: inner,
    height: footTop - 24 - titleTop,
  })
  return sharp({ create: { width, height, channels: 3, background: PAPER } })
    .composite([
      { input: band(width, accent), left: 0, top: 0 },
      { input: await emblemPicture(emblem, accent), left: SIDE, top },
      ...(name
        ? [
            {
              input: name.picture,
              left: SIDE + EMBLEM + 28,
              top: top + Math.round((EMBLEM - name.height) / 2),
            },
          ]
        : []),
      ...(line ? [{ input: line.picture, left: SIDE, top: lineTop }] : []),
      { input: words.picture, left: SIDE, top: titleTop },
      { input: foot.picture, left: SIDE, top: footTop },
    ])
    .png({ palette: true, quality: 90, compressionLevel: 9 })
    .toBuffer()
}

const nameRoom = (inner: number) => ({
  color: INK,
  sizes: [40, 34, 28],
  width: inner - EMBLEM - 28,
  height: EMBLEM + 8,
})

function band(width: number, accent: string): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${BAND}"><rect width="${width}" height="${BAND}" fill="${accent}"/></svg>`,
  )
}

async function emblemPicture(emblem: Buffer | null, accent: string): Promise<Buffer> {
  if (!emblem) return sharp(gateSvg(EMBLEM, accent)).png().toBuffer()
  return sharp(emblem)
    .resize(EMBLEM, EMBLEM, { fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .png()
    .toBuffer()
}
