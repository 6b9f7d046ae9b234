import { colord, extend } from 'colord'
import a11y from 'colord/plugins/a11y'

extend([a11y])

/** Text that stands on the accent colour, and the grounds on which the accent colour is text: the tokens of site.css. */
export const ACCENT_INK = '#ffffff'
export const PAPER = '#fbf8f3'
export const SUNKEN = '#f4eee4'
/** The accent's own soft ground: so much of it over this. */
export const SOFT = { share: 0.06, over: '#f6efe3' }

/** WCAG 2.2, 1.4.3: text of ordinary size. */
export const LEAST_CONTRAST = 4.5

/** Darker by so much at each try, in points of HSL lightness. */
const STEP = 0.5

/** How well an accent colour reads, as 4.5 for 4.5:1: white on it, it on the darkest ground of the pages, the worse of both. */
export type AccentContrast = { whiteOnIt: number; onGround: number; worst: number }

/** `#9b1c1c` out of what people type (also `9B1C1C`, ` #9b1 `); `null` when it is no colour. */
export function readColor(text: string): string | null {
  const [, digits] = /^\s*#?([0-9a-f]{3}|[0-9a-f]{6})\s*$/i.exec(text) ?? []
  return digits ? colord(`#${digits}`).toHex() : null
}

/** @param color as `readColor` gives it */
export function accentContrast(color: string): AccentContrast {
  const accent = colord(color)
  const whiteOnIt = accent.contrast(ACCENT_INK)
  const onGround = Math.min(...[PAPER, SUNKEN, softOf(color)].map((ground) => accent.contrast(ground)))
  return { whiteOnIt, onGround, worst: Math.min(whiteOnIt, onGround) }
}

function softOf(color: string): string {
  const [top, ground] = [colord(color).toRgb(), colord(SOFT.over).toRgb()]
  const mixed = (part: 'r' | 'g' | 'b') => top[part] * SOFT.share + ground[part] * (1 - SOFT.share)
  return colord({ r: mixed('r'), g: mixed('g'), b: mixed('b') }).toHex()
}

/** True when white on the colour, and the colour as a link on every ground of the pages, reads at 4.5:1 or better. */
export function isReadableAccent(color: string): boolean {
  return accentContrast(color).worst >= LEAST_CONTRAST
}

/** The same hue just dark enough to be read; the colour itself where it already is. */
export function readableAccent(color: string): string {
  if (isReadableAccent(color)) return color
  const { h, s, l } = colord(color).toHsl()
  for (let lightness = l - STEP; lightness > 0; lightness -= STEP) {
    const tried = colord({ h, s, l: lightness }).toHex()
    if (isReadableAccent(tried)) return tried
  }
  return '#000000'
}

/** The accent colour a page may use for what is stored: as it is, darker where it could not be read, `null` for no colour. */
export function usableAccent(stored: string | null | undefined): string | null {
  const color = readColor(stored ?? '')
  return color === null ? null : readableAccent(color)
}

/** `3,2:1`, rounded down: 4.49 is not enough and may not be printed as 4,5. */
export function displayContrast(ratio: number): string {
  return `${(Math.floor(ratio * 10) / 10).toLocaleString('vi-VN', { minimumFractionDigits: 1 })}:1`
}

/** What an editor is told of a colour that cannot be used, with the nearest one that can; `true` where it is well. */
export function checkAccent(value: string | null | undefined): string | true {
  if (!value) return true
  const color = readColor(value)
  if (color === null) return 'Viết màu theo dạng #9b1c1c.'
  const { whiteOnIt, onGround, worst } = accentContrast(color)
  if (worst >= LEAST_CONTRAST) return true
  return `Màu ${color} quá nhạt: chữ trắng trên màu này chỉ đạt ${displayContrast(whiteOnIt)}, chữ màu này trên nền trang chỉ đạt ${displayContrast(onGround)}; cần ít nhất ${displayContrast(LEAST_CONTRAST)}. Màu gần nhất dùng được: ${readableAccent(color)}.`
}
