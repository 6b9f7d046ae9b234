import sharp from 'sharp'
import { gateSvg } from './gate'

type Icon = {
  size: number
  /** With room around the emblem, so that it may be cut to a circle. */
  isMaskable: boolean
  accent: string
  emblem: Buffer | null
}

/** What of a maskable icon may be cut off, on each side: the safe zone is a circle of 80 % (W3C manifest). */
const CUT = 0.14

/** An icon of a site as PNG: its emblem on white, or the gate on its colour. */
export async function drawIcon({ size, isMaskable, accent, emblem }: Icon): Promise<Buffer> {
  if (!emblem)
    return sharp(gateSvg(size, accent, isMaskable ? 64 * CUT : 0))
      .png()
      .toBuffer()
  const room = Math.round(size * (isMaskable ? CUT : 0.04))
  const inner = size - 2 * room
  const picture = await sharp(emblem)
    .resize(inner, inner, { fit: 'contain', background: { r: 255, g: 255, b: 255, alpha: 0 } })
    .png()
    .toBuffer()
  return sharp({ create: { width: size, height: size, channels: 3, background: '#ffffff' } })
    .composite([{ input: picture, left: room, top: room }])
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()
}
