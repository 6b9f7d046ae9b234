import type { Column, Sheet } from '@/features/procedures/export/format/sheets'
import { SHEETS } from '@/features/procedures/export/format/sheets'
import { UnclearCell, valueOfCell } from './column-values'
import type { Line } from './workbook-lines'

type Row = Record<string, unknown>

/** A sheet of the file: the headings it has, and the lines of one procedure. */
export type SheetLines = { headings: Set<string>; lines: Line[] }

/** The record of one procedure out of the sheets of a workbook, and what in them cannot be understood. */
export function assembleRecord(
  code: string,
  sheets: Map<Sheet, SheetLines>,
): { record: Row; problems: string[] } {
  const record: Row = { code }
  const problems: string[] = []
  /** Rows of outer lists by the numbers that other sheets know them by. */
  const outer = new Map<string, Map<number, Row>>()
  for (const sheet of SHEETS) {
    const found = sheets.get(sheet)
    if (!found) continue
    const fill = (line: Line, depth: number, row: Row) =>
      fillRow(sheet, found.headings, line, depth, row, problems)
    const [first, second] = sheet.spreads
    if (!first) {
      for (const line of found.lines) fill(line, 0, record)
    } else if (!second) {
      outer.set(first.path, fillList(record, first.path, inOrder(found.lines), fill))
    } else {
      const numbered = outer.get(first.path)
      const hasOwnOuter = sheet.columns.some(({ depth }) => depth === 1)
      // Fees stand under the ways to submit of another sheet: without that sheet they belong nowhere.
      if (!numbered && !hasOwnOuter) continue
      const rows = numbered ?? outerRows(record, first.path, found.lines, fill)
      fillInner(rows, second.path, sheet, found, fill, problems)
    }
  }
  return { record, problems }
}

type Fill = (line: Line, depth: number, row: Row) => void

function fillList(record: Row, path: string, lines: Line[], fill: Fill): Map<number, Row> {
  const numbered = new Map<number, Row>()
  record[path] = lines.map((line, index) => {
    const row: Row = {}
    fill(line, 1, row)
    numbered.set(line.numbers[0] ?? index + 1, row)
    return row
  })
  return numbered
}

/** The rows of an outer list that has no sheet of its own: each line repeats what its row says. */
function outerRows(record: Row, path: string, lines: Line[], fill: Fill): Map<number, Row> {
  const groups = Map.groupBy(inOrder(lines), ({ numbers }) => numbers[0] ?? 1)
  const rows = [...groups].map(([number, [first]]): [number, Row] => {
    const row: Row = {}
    if (first) fill(first, 1, row)
    return [number, row]
  })
  record[path] = rows.map(([, row]) => row)
  return new Map(rows)
}

function fillInner(
  outer: Map<number, Row>,
  path: string,
  sheet: Sheet,
  { lines, headings }: SheetLines,
  fill: Fill,
  problems: string[],
): void {
  for (const row of outer.values()) row[path] = []
  const groups = Map.groupBy(inOrder(lines), ({ numbers }) => numbers[0] ?? 1)
  for (const [number, inside] of groups) {
    const row = outer.get(number)
    if (!row) {
      problems.push(`${inside[0]?.place}: không có "${sheet.spreads[0]?.heading}" ${number}`)
      continue
    }
    const told = inside.filter((line) => line.numbers[1] !== null || saysAnything(sheet, headings, line))
    row[path] = inOrder(told, 1).map((line) => {
      const inner: Row = {}
      fill(line, 2, inner)
      return inner
    })
  }
}

/** Lines by their number; one that people inserted without a number stays after the line above it. */
function inOrder(lines: Line[], place = 0): Line[] {
  let last = 0
  const numbered = lines.map((line) => ({ line, number: (last = line.numbers[place] ?? last) }))
  return numbered.toSorted((a, b) => a.number - b.number).map(({ line }) => line)
}

function saysAnything(sheet: Sheet, headings: Set<string>, { cells }: Line): boolean {
  return sheet.columns.some(
    ({ depth, heading }) => depth === 2 && headings.has(heading) && cells.has(heading),
  )
}

/** Writes into a row what the columns of its depth say; a column that the file lacks says nothing. */
function fillRow(
  sheet: Sheet,
  headings: Set<string>,
  line: Line,
  depth: number,
  row: Row,
  problems: string[],
): void {
  for (const column of sheet.columns) {
    if (column.depth !== depth || !headings.has(column.heading)) continue
    try {
      put(row, column, valueOfCell(column, line.cells.get(column.heading)))
    } catch (error) {
      if (!(error instanceof UnclearCell)) throw error
      problems.push(`${line.place}, cột "${column.heading}": ${error.message}`)
    }
  }
}

function put(row: Row, column: Column, value: unknown): void {
  const path = [...column.path.split('.'), ...(column.language ? [column.language] : [])]
  const last = path.pop() ?? ''
  let inner = row
  for (const key of path) inner = (inner[key] ??= {}) as Row
  inner[last] = value
}
