/** What ExcelJS does not tell of a sheet: the rows that are hidden and the cells that are merged. */
export type SheetMarks = { hidden: Set<number>; merged: MergedCells[] }

/** Rows from 1, columns from 1, both ends included. */
type MergedCells = { top: number; left: number; bottom: number; right: number }

const TAG = /<(?:\w+:)?(row|mergeCell)\s([^<>]*)>/g
/** Longer than any tag of interest: what a chunk ends with may be the beginning of one. */
const KEPT = 500
const MOST_MARKS = 20_000

/** Passes the text of a sheet on and notes its marks by the way; they are whole when the text has ended. */
export async function* notingMarks(xml: AsyncIterable<string>, marks: SheetMarks): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of xml) {
    const text = rest + chunk
    const end = text.lastIndexOf('>') + 1
    note(text.slice(0, end), marks)
    rest = text.slice(end).slice(-KEPT)
    yield chunk
  }
}

function note(text: string, { hidden, merged }: SheetMarks): void {
  for (const [, tag, attributes = ''] of text.matchAll(TAG)) {
    if (hidden.size + merged.length >= MOST_MARKS) return
    if (tag === 'row') {
      const [, row] = /\br="(\d+)"/.exec(attributes) ?? []
      if (row && /\bhidden="(?:1|true)"/.test(attributes)) hidden.add(Number(row))
    } else {
      const cells = mergedIn(attributes)
      if (cells) merged.push(cells)
    }
  }
}

function mergedIn(attributes: string): MergedCells | null {
  const [, left, top, right, bottom] = /\bref="([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)"/.exec(attributes) ?? []
  if (!left || !top || !right || !bottom) return null
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) }
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}
