/** Quiet colours, far enough apart, on which white reads easily (at least 7:1); a new site gets one of them. */
export const ACCENT_COLOURS = [
  '#9b1c1c',
  '#7c2d12',
  '#6b3a0b',
  '#3f4d0c',
  '#14532d',
  '#0b4f4a',
  '#0c4a6e',
  '#1e3a8a',
  '#3730a3',
  '#5b21b6',
  '#7a1b5a',
  '#7f1d3f',
] as const

/** The accent colour of a site whose people have chosen none: always the same for the same address. */
export function accentFor(slug: string): string {
  let sum = 0
  for (const letter of slug) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0
  return ACCENT_COLOURS[sum % ACCENT_COLOURS.length] as string
}
