import ExcelJS from 'exceljs'
import { foldText } from '@/platform/search/language/fold-text'
import type { KnownNames } from '../check/known-names'
import { TYPE_LABELS, URGENCY_LABELS } from '../check/vocabulary'
import {
  columnsOf,
  type DocumentKind,
  type EntryColumn,
  EXAMPLE_MARK,
  FAULT_HEADING,
  KIND_LABELS,
  type RowTexts,
} from '../columns'
import type { Fault } from '../fault'
import { readDay } from '../sheet/day-text'
import { MOST_ROWS } from '../sheet/read-sheet'
import { writeGuide } from './write-guide'
import { DAY_STYLE, EXAMPLE_STYLE, FAULT_STYLE, HEADING_STYLE, PROBLEM_STYLE, TEXT_STYLE } from './styles'

/** Which values a column offers; those of issuers are proposals only. */
export type Choices = Partial<Record<EntryColumn['key'], string[]>>

/** A row of a batch with what is wrong with it. */
export type FaultyRow = { texts: RowTexts; faults: Fault[] }

type Options = { kind: DocumentKind; known: KnownNames; thisYear: number; faulty?: FaultyRow[] }

const LISTS = 'Danh mục'

/**
 * The spreadsheet that clerks fill in: cells of numbers are text, so that Excel makes no days of them; days are days; choices
 * have lists. With faulty rows it holds these instead of the example, each with its faults, and can be brought again.
 */
export async function writeTemplate({ kind, known, thisYear, faulty }: Options): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = 'Một Cổng'
  const columns = columnsOf(kind)
  const choices = choicesOf(known)
  const first = faulty ? 2 : 1
  const sheet = workbook.addWorksheet(KIND_LABELS[kind], {
    views: [{ state: 'frozen', xSplit: first, ySplit: 1 }],
  })
  sheet.columns = [
    ...(faulty ? [{ width: 50, style: FAULT_STYLE }] : []),
    ...columns.map(({ width, kind }) => ({ width, style: kind === 'day' ? DAY_STYLE : TEXT_STYLE })),
  ]
  const headings = columns.map(({ heading, isRequired }) => (isRequired ? `${heading} *` : heading))
  const heading = sheet.getRow(1)
  heading.values = faulty ? [FAULT_HEADING, ...headings] : headings
  heading.height = 34
  heading.eachCell((cell) => (cell.style = HEADING_STYLE))
  if (faulty) faulty.forEach((row, at) => addFaultyRow(sheet, at + 2, columns, row, thisYear))
  else addExample(sheet, columns, thisYear)
  writeGuide(workbook, kind, choices)
  offerChoices(workbook, sheet, columns, { first, choices })
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

function choicesOf({ sectors, agencies }: KnownNames): Choices {
  const sorted = (names: string[]) => [...new Set(names)].sort((a, b) => a.localeCompare(b, 'vi'))
  return {
    type: sorted(TYPE_LABELS),
    urgency: URGENCY_LABELS,
    sector: sorted(sectors.all.map(({ name }) => name)),
    issuer: sorted(agencies.all.map(({ name }) => name)),
  }
}

function addExample(sheet: ExcelJS.Worksheet, columns: EntryColumn[], thisYear: number): void {
  const row = sheet.getRow(2)
  columns.forEach((column, at) => {
    const cell = row.getCell(at + 1)
    const text = column.key === 'number' ? `${EXAMPLE_MARK}${column.example}` : column.example
    cell.value = cellValue(text, column, thisYear)
    cell.style = { ...(column.kind === 'day' ? DAY_STYLE : TEXT_STYLE), ...EXAMPLE_STYLE }
  })
}

function addFaultyRow(
  sheet: ExcelJS.Worksheet,
  number: number,
  columns: EntryColumn[],
  { texts, faults }: FaultyRow,
  thisYear: number,
): void {
  const row = sheet.getRow(number)
  row.getCell(1).value = faults
    .map(({ column, message }) => [column, message].filter(Boolean).join(': '))
    .join('\n')
  row.getCell(1).style = FAULT_STYLE
  columns.forEach((column, at) => {
    const cell = row.getCell(at + 2)
    const isFaulty = faults.some((fault) => fault.column === column.heading && !fault.isWarning)
    cell.value = cellValue(texts[column.key] ?? '', column, thisYear)
    cell.style = {
      ...(cell.value instanceof Date ? DAY_STYLE : TEXT_STYLE),
      ...(isFaulty ? PROBLEM_STYLE : {}),
    }
  })
}

function cellValue(text: string, { kind }: EntryColumn, thisYear: number): ExcelJS.CellValue {
  if (text === '') return null
  const read = kind === 'day' ? readDay(text, thisYear) : null
  if (read && 'day' in read) return new Date(`${read.day}T00:00:00Z`)
  // What a reader of spreadsheets would decode stays as it is.
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

function offerChoices(
  workbook: ExcelJS.Workbook,
  sheet: ExcelJS.Worksheet,
  columns: EntryColumn[],
  { first, choices }: { first: number; choices: Choices },
): void {
  const lists = workbook.addWorksheet(LISTS, { state: 'veryHidden' })
  let used = 0
  columns.forEach(({ key, heading }, at) => {
    const values = choices[key] ?? []
    if (values.length === 0) return
    used += 1
    const column = lists.getColumn(used)
    column.values = [`Danh sách ${foldText(heading)}`, ...values]
    const [target, source] = [sheet.getColumn(at + first).letter, column.letter]
    validationsOf(sheet).add(`${target}2:${target}${MOST_ROWS + 1}`, {
      type: 'list',
      allowBlank: true,
      formulae: [`'${LISTS}'!$${source}$2:$${source}$${values.length + 1}`],
      // Issuers that are gone are written by hand.
      showErrorMessage: key !== 'issuer',
      errorTitle: heading,
      error: 'Hãy chọn một mục trong danh sách.',
    })
  })
}

/** ExcelJS has it; its types do not say so. */
function validationsOf(sheet: ExcelJS.Worksheet) {
  return (
    sheet as unknown as {
      dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void }
    }
  ).dataValidations
}
