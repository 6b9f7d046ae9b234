import type { PortalRecord } from './format/portal-record'
import type { Column, Sheet } from './format/sheets'
import { splitText } from './split-text'

export type CellValue = string | number | null

/** One line of a sheet: the code, the number of the continuation (0 on a first line), where it lies, what it says. */
export type SheetRow = { code: string; part: number; numbers: (number | null)[]; cells: CellValue[] }

type Row = Record<string, unknown>

/** The lines of one sheet for one procedure; a text too long for a cell goes on in lines below. */
export function sheetRows(sheet: Sheet, record: PortalRecord): SheetRow[] {
  return chainsOf(sheet, record).flatMap(({ rows, numbers }) => {
    const values = sheet.columns.map((column) => cellOf(column, rows[column.depth]))
    const parts = values.map((value) => (typeof value === 'string' ? splitText(value) : [value]))
    const lines = Math.max(1, ...parts.map(({ length }) => length))
    return Array.from({ length: lines }, (_, part) => ({
      code: record.code,
      part,
      numbers,
      cells: parts.map((cell) => cell[part] ?? null),
    }))
  })
}

type Chain = { rows: Row[]; numbers: (number | null)[] }

/**
 * Each line's row of the record with the rows that hold it; a row whose inner list is empty keeps its own line where
 * the line tells more of it. */
function chainsOf({ spreads, columns }: Sheet, record: PortalRecord): Chain[] {
  let chains: Chain[] = [{ rows: [record], numbers: [] }]
  for (const [depth, { path }] of spreads.entries()) {
    chains = chains.flatMap((chain): Chain[] => {
      const inner = (chain.rows.at(-1)?.[path] ?? []) as Row[]
      const tellsOuter = columns.some((column) => column.depth === depth)
      if (inner.length === 0 && depth > 0 && tellsOuter)
        return [{ ...chain, numbers: [...chain.numbers, null] }]
      return inner.map((row, index) => ({
        rows: [...chain.rows, row],
        numbers: [...chain.numbers, index + 1],
      }))
    })
  }
  return chains
}

function cellOf(column: Column, row: Row | undefined): CellValue {
  const value = column.path.split('.').reduce<unknown>((inner, key) => (inner as Row | undefined)?.[key], row)
  switch (column.kind) {
    case 'list':
      return linesOf(value, (entry) => entry)
    case 'choices':
      return linesOf(value, (entry) => labelIn(column, entry))
    case 'choice':
      return typeof value === 'string' ? labelIn(column, value) : null
    default: {
      const told = column.language ? (value as Row | undefined)?.[column.language] : value
      return (told ?? null) as CellValue
    }
  }
}

function linesOf(value: unknown, inWords: (entry: string) => string): string | null {
  const entries = (value ?? []) as string[]
  return entries.length > 0 ? entries.map(inWords).join('\n') : null
}

function labelIn(column: Column, value: string): string {
  return 'choices' in column
    ? (column.choices.find((choice) => choice.value === value)?.label ?? value)
    : value
}
