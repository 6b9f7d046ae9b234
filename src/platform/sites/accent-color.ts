import { colord, extend } from 'colord'
import a11y from 'colord/plugins/a11y'

extend([a11y])

/** Of a site that has chosen none: the same as in tokens.css. */
export const USUAL_ACCENT = '#9b1c1c'

/** Text that stands on the accent colour, and the grounds on which the accent colour is text: those of tokens.css. */
export const ACCENT_INK = '#ffffff'
export const PAPER = '#fbf8f3'
export const SUNKEN = '#f4eee4'
/** The accent's own soft ground: so much of it over this. */
export const SOFT = { share: 0.06, over: '#f6efe3' }

/** The same by night: page, card and sunken ground; text on the accent colour is as dark as the page. */
export const NIGHT = { grounds: ['#1a1714', '#231f1b', '#2b2621'] as const }

/** WCAG 2.2, 1.4.3: text of ordinary size. */
export const LEAST_CONTRAST = 4.5

/** Darker by so much at each try, in points of HSL lightness. */
const STEP = 0.5

/** By night colours begin this light and are never fuller: bright ones glare on a dark page. */
const FIRST_NIGHT = 68
const MOST_NIGHT_SATURATION = 65

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
  const onGround = Math.min(
    ...[PAPER, SUNKEN, mixed(color, SOFT.share, SOFT.over)].map((ground) => accent.contrast(ground)),
  )
  return { whiteOnIt, onGround, worst: Math.min(whiteOnIt, onGround) }
}

/** So much of a colour over a ground. */
function mixed(color: string, share: number, over: string): string {
  const [top, ground] = [colord(color).toRgb(), colord(over).toRgb()]
  const part = (name: 'r' | 'g' | 'b') => top[name] * share + ground[name] * (1 - share)
  return colord({ r: part('r'), g: part('g'), b: part('b') }).toHex()
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

/** The same hue just light enough to be read by night: on every dark ground, and under text as dark as the page. */
export function nightAccent(color: string): string {
  const { h, s } = colord(color).toHsl()
  for (let lightness = FIRST_NIGHT; lightness < 100; lightness += STEP) {
    const tried = colord({ h, s: Math.min(s, MOST_NIGHT_SATURATION), l: lightness }).toHex()
    if (nightContrast(tried) >= LEAST_CONTRAST) return tried
  }
  return '#ffffff'
}

/** The worst of all it stands on by night, its own soft ground among them. */
export function nightContrast(color: string): number {
  const soft = mixed(color, SOFT.share, NIGHT.grounds[1])
  return Math.min(...[...NIGHT.grounds, soft].map((ground) => colord(color).contrast(ground)))
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
