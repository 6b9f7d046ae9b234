import { CODE_HEADING, CONTINUED_HEADING, type Sheet } from '@/features/procedures/export/format/sheets'
import type { ReadValue } from '@/platform/spreadsheets/cell-values'
import type { ReadRow } from './workbook-sheets'

/** A line of a sheet with the texts that went on below it; `place` is its row for people. */
export type Line = {
  place: string
  code: string
  numbers: (number | null)[]
  cells: Map<string, ReadValue>
}

/** Digits after the dot of a code: a spreadsheet that took 2.000190 for a number has lost its last one. */
const CODE_DECIMALS = 6

/** The lines of a sheet, sorted and joined whatever their order; what belongs nowhere is told by its place. */
export async function linesOf(
  sheet: Sheet,
  rows: AsyncIterable<ReadRow>,
): Promise<{ lines: Line[]; lost: { place: string; problem: string }[] }> {
  const lines: Line[] = []
  const continued: (Line & { part: number })[] = []
  const lost: { place: string; problem: string }[] = []
  for await (const { number, cells } of rows) {
    const place = `${sheet.name}, dòng ${number}`
    const code = codeIn(cells.get(CODE_HEADING))
    if (!code) {
      lost.push({ place, problem: `thiếu "${CODE_HEADING}"` })
      continue
    }
    const line = {
      place,
      code,
      numbers: sheet.spreads.map(({ heading }) => wholeNumber(cells.get(heading))),
      cells,
    }
    const part = wholeNumber(cells.get(CONTINUED_HEADING))
    if (part) continued.push({ ...line, part })
    else lines.push(line)
  }
  const byKey = new Map(lines.map((line) => [keyOf(line), line]))
  for (const line of continued.toSorted((a, b) => a.part - b.part)) {
    const first = byKey.get(keyOf(line))
    if (first) append(sheet, first, line)
    else lost.push({ place: line.place, problem: 'dòng tiếp không có dòng đầu' })
  }
  return { lines, lost }
}

function append(sheet: Sheet, first: Line, { cells }: Line): void {
  for (const { heading, kind } of sheet.columns) {
    // Only texts are ever cut; anything else came there by filling down.
    if (kind !== 'text' && kind !== 'list') continue
    const more = cells.get(heading)
    if (more !== undefined) first.cells.set(heading, `${first.cells.get(heading) ?? ''}${more}`)
  }
}

function keyOf({ code, numbers }: Line): string {
  return [code, ...numbers].join(' ')
}

function codeIn(value: ReadValue | undefined): string {
  return typeof value === 'number' ? value.toFixed(CODE_DECIMALS) : (value ?? '').trim()
}

function wholeNumber(value: ReadValue | undefined): number | null {
  const number = Number(value ?? Number.NaN)
  return Number.isFinite(number) ? number : null
}
