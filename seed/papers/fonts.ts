import { join } from 'node:path'
import { GlobalFonts } from '@napi-rs/canvas'

export type Style = 'normal' | 'bold' | 'italic'

const FOLDER = join(import.meta.dirname, '../../node_modules/@fontsource/be-vietnam-pro/files')
const SUBSETS = ['latin', 'vietnamese', 'latin-ext']
const FILES: Record<Style, string> = { normal: '400-normal', bold: '700-normal', italic: '400-italic' }

// The font comes in parts: Vietnamese letters with two marks are in another file than the plain ones.
for (const [style, file] of Object.entries(FILES)) {
  for (const subset of SUBSETS) {
    const path = join(FOLDER, `be-vietnam-pro-${subset}-${file}.woff2`)
    if (!GlobalFonts.registerFromPath(path, `Paper ${style} ${subset}`)) throw new Error(`No font at ${path}`)
  }
}

/** A canvas font of the papers; size in points. */
export function font(style: Style, size: number): string {
  return `${size}px ${SUBSETS.map((subset) => `"Paper ${style} ${subset}"`).join(', ')}`
}
