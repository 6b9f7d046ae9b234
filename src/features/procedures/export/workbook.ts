import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import ExcelJS from 'exceljs'
import type { CalendarDay } from '@/platform/time/calendar-day'
import { labelOf, MANDATORY_PARTS } from '../vocabulary'
import type { ExportedProcedure } from './exported-records'
import {
  ADDRESS_HEADING,
  type Column,
  MISSING_HEADING,
  PUBLISHING_STATES,
  type Sheet,
  SHEETS,
  STATE_HEADING,
} from './format/sheets'
import { writeGuide } from './guide-sheet'
import { type SheetRow, sheetRows } from './sheet-rows'
import { SpooledLines } from './spooled-lines'
import { type UsedColumns, writeSheet } from './write-sheet'

const INFORMATION: Column[] = [
  { kind: 'text', path: 'stateLabel', heading: STATE_HEADING, width: 12, depth: 0 },
  { kind: 'list', path: 'missingLabels', heading: MISSING_HEADING, width: 24, depth: 0 },
  { kind: 'text', path: 'address', heading: ADDRESS_HEADING, width: 40, depth: 0 },
]

/** The sheets as they are written: the first also tells what is only to be known. */
const WRITTEN: Sheet[] = SHEETS.map((sheet) =>
  sheet.spreads.length === 0 ? { ...sheet, columns: [...sheet.columns, ...INFORMATION] } : sheet,
)

/**
 * Writes the procedures as a workbook, a sheet for each part. A spreadsheet is written sheet by sheet and the database is
 * read procedure by procedure, so the lines wait in temporary files. Columns that would be empty for every procedure –
 * English texts, continued lines – are left out.
 */
export async function writeWorkbook(
  procedures: AsyncIterable<ExportedProcedure>,
  exportedOn: CalendarDay,
  output: Writable,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'mot-cong-xuat-'))
  try {
    const spooled = await spool(whileOpen(output, procedures), folder)
    const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: output, useStyles: true })
    workbook.creator = 'Một Cổng'
    writeGuide(workbook, exportedOn)
    for (const { sheet, lines, used } of spooled) {
      await writeSheet(workbook, sheet, used, whileOpen(output, lines.read()))
    }
    await Promise.race([workbook.commit(), finished(output)])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The items while somebody takes what is made of them; throws once the download is broken off. */
async function* whileOpen<Item>(output: Writable, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  for await (const item of items) {
    if (output.destroyed) throw new Error('The download was broken off.')
    yield item
  }
}

type SpooledSheet = { sheet: Sheet; lines: SpooledLines<SheetRow>; used: UsedColumns }

async function spool(procedures: AsyncIterable<ExportedProcedure>, folder: string): Promise<SpooledSheet[]> {
  const sheets = WRITTEN.map((sheet, index): SpooledSheet => ({
    sheet,
    lines: new SpooledLines<SheetRow>(join(folder, `${index}.jsonl`)),
    used: { columns: new Set(), isContinued: false },
  }))
  try {
    for await (const procedure of procedures) {
      const record = { ...procedure, ...inWords(procedure) }
      for (const { sheet, lines, used } of sheets) {
        for (const row of sheetRows(sheet, record)) {
          if (row.part > 0) used.isContinued = true
          row.cells.forEach((cell, index) => cell !== null && used.columns.add(index))
          await lines.add(row)
        }
      }
    }
  } finally {
    await Promise.all(sheets.map(({ lines }) => lines.end()))
  }
  return sheets
}

function inWords({ state, missingParts }: ExportedProcedure) {
  return {
    stateLabel: labelOf(PUBLISHING_STATES, state),
    missingLabels: (missingParts as string[]).map((part) => labelOf(MANDATORY_PARTS, part)),
  }
}

/** `thu-tuc-2026-11-22.xlsx`. */
export function exportFileName(day: CalendarDay, ending: 'xlsx' | 'json'): string {
  return `thu-tuc-${day}.${ending}`
}
