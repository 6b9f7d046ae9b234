import { setImmediate } from 'node:timers/promises'
import type ExcelJS from 'exceljs'
import { DAY_STYLE, HEADING_STYLE, NUMBER_STYLE, TEXT_STYLE, textCell } from './cell-styles'
import { CODE_HEADING, type Column, CONTINUED_HEADING, type Sheet } from './format/sheets'
import type { CellValue, SheetRow } from './sheet-rows'

/** The last row that the lists of choices of a column reach. */
const LAST_CHOICE_ROW = 100_000
const LINE_HEIGHT = 15
/** Higher rows would hide their neighbours from the reader; the whole text is still in the cell. */
const MOST_LINES_SHOWN = 8
/** Rows between two pauses in which what was written is packed and sent. */
const ROWS_AT_A_TIME = 50

/** What is known of a sheet once all its lines are: which columns say anything, and whether a text goes on below. */
export type UsedColumns = { columns: Set<number>; isContinued: boolean }

type Written = Pick<Column, 'kind' | 'heading' | 'width'> & {
  choices?: readonly { label: string }[]
  valueIn: (row: SheetRow) => CellValue
}

/** Writes one sheet: frozen heading with filters, wrapped texts, real dates, lists of choices. */
export async function writeSheet(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  sheet: Sheet,
  used: UsedColumns,
  rows: AsyncIterable<SheetRow>,
): Promise<void> {
  const columns = writtenColumns(sheet, used)
  const worksheet = workbook.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
  })
  worksheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } }
  worksheet.columns = columns.map(({ width }) => ({ width }))
  offerChoices(worksheet, columns)
  const heading = worksheet.addRow(columns.map(({ heading }) => heading))
  heading.eachCell((cell) => (cell.style = HEADING_STYLE))
  heading.height = 2 * LINE_HEIGHT + 4
  heading.commit()

  let count = 0
  for await (const row of rows) {
    writeRow(worksheet, columns, row)
    count += 1
    if (count % ROWS_AT_A_TIME === 0) await setImmediate()
  }
  worksheet.commit()
}

function writtenColumns({ spreads, columns }: Sheet, { columns: used, isContinued }: UsedColumns): Written[] {
  const continued: Written = {
    kind: 'number',
    heading: CONTINUED_HEADING,
    width: 8,
    valueIn: ({ part }) => (part > 0 ? part : null),
  }
  return [
    { kind: 'text', heading: CODE_HEADING, width: 14, valueIn: ({ code }) => code },
    ...(isContinued ? [continued] : []),
    ...spreads.map(({ heading }, index): Written => ({
      kind: 'number',
      heading,
      width: 10,
      valueIn: ({ numbers }) => numbers[index] ?? null,
    })),
    ...columns.flatMap((column, index): Written[] =>
      column.language === 'en' && !used.has(index)
        ? []
        : [{ ...column, valueIn: ({ cells }) => cells[index] ?? null }],
    ),
  ]
}

function writeRow(worksheet: ExcelJS.Worksheet, columns: Written[], row: SheetRow): void {
  const line = worksheet.addRow([])
  let lines = 1
  columns.forEach((column, index) => {
    const value = column.valueIn(row)
    if (value === null) return
    const cell = line.getCell(index + 1)
    // One style object for all cells: the writer knows it again and need not compare.
    cell.style = styleOf(column)
    cell.value = cellValue(column, value)
    if (typeof value === 'string') lines = Math.max(lines, linesIn(value, column.width))
  })
  line.height = Math.min(lines, MOST_LINES_SHOWN) * LINE_HEIGHT
  line.commit()
}

function cellValue({ kind }: Written, value: string | number): ExcelJS.CellValue {
  if (typeof value === 'number') return value
  return kind === 'day' ? new Date(`${value}T00:00:00Z`) : textCell(value)
}

function styleOf({ kind }: Written): Partial<ExcelJS.Style> {
  if (kind === 'number') return NUMBER_STYLE
  return kind === 'day' ? DAY_STYLE : TEXT_STYLE
}

function linesIn(text: string, width: number): number {
  if (text.length > width * MOST_LINES_SHOWN) return MOST_LINES_SHOWN
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / width)), 0)
}

function offerChoices(worksheet: ExcelJS.Worksheet, columns: Written[]): void {
  columns.forEach(({ kind, choices }, index) => {
    // A list inside a cell's rule is parted by commas.
    if (kind !== 'choice' || !choices || choices.some(({ label }) => label.includes(','))) return
    const letter = columnLetter(index)
    validationsOf(worksheet).add(`${letter}2:${letter}${LAST_CHOICE_ROW}`, {
      type: 'list',
      allowBlank: true,
      formulae: [`"${choices.map(({ label }) => label).join(',')}"`],
    })
  })
}

/** ExcelJS has it; its types do not say so. */
function validationsOf(worksheet: ExcelJS.Worksheet) {
  return (
    worksheet as unknown as {
      dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void }
    }
  ).dataValidations
}

/** `A` for 0, `AB` for 27. */
function columnLetter(index: number): string {
  const rest = Math.floor(index / 26)
  return `${rest > 0 ? columnLetter(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`
}
