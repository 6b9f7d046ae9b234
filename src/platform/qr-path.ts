import { encode } from 'uqr'

/** Light modules on every side that scanners need (ISO/IEC 18004). */
const QUIET_ZONE = 4

/** A QR code as one SVG path in modules: the `viewBox` is `0 0 size size`, the quiet zone within it. */
export type QrPath = { size: number; path: string }

/** The code of a text; a quarter of it may be worn off the paper before it stops being read. */
export function qrPath(text: string): QrPath {
  const { size, data } = encode(text, { ecc: 'Q', border: QUIET_ZONE })
  return { size, path: data.flatMap(darkRuns).join('') }
}

/** Dark modules side by side are drawn as one box: printers then leave no hairlines between them. */
function darkRuns(row: boolean[], y: number): string[] {
  const runs: string[] = []
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue
    const from = x
    while (row[x + 1]) x += 1
    runs.push(`M${from} ${y}h${x + 1 - from}v1h${from - x - 1}z`)
  }
  return runs
}
