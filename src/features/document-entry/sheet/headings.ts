import type ExcelJS from 'exceljs'
import { cellWords } from '@/platform/spreadsheets/cell-values'
import {
  columnCalled,
  columnsOf,
  type DocumentKind,
  type EntryColumn,
  FAULT_HEADING,
  headingKey,
  KIND_LABELS,
} from '../columns'
import { EntryError } from '../fault'

/** Which columns of a sheet are which, by their place from 1. */
export type Headings = { columns: Map<number, EntryColumn>; unknown: string[] }

/** Numbering that people put before a list says nothing. */
const SILENT_HEADINGS = new Set([FAULT_HEADING, 'STT', 'TT', 'Số TT', 'Số thứ tự'].map(headingKey))

/** So many are named to a person. */
const MOST_UNKNOWN = 20

/**
 * The headings in a row; `null` for a row that holds none.
 * @throws EntryError for the headings of the other kind of documents, and where a required column is missing
 */
export function headingsIn(row: ExcelJS.Row, kind: DocumentKind): Headings | null {
  const columns = new Map<number, EntryColumn>()
  const unknown: string[] = []
  const known = columnsOf(kind)
  for (let at = 1; at <= row.cellCount; at += 1) {
    const heading = cellWords(row.getCell(at).value).normalize('NFC').replace(/\s+/g, ' ').trim()
    if (heading === '' || SILENT_HEADINGS.has(headingKey(heading))) continue
    const column = columnCalled(known, heading)
    if (!column) unknown.push(heading.slice(0, 100))
    else if ([...columns.values()].includes(column))
      throw new EntryError(`Có hai cột cùng là “${column.heading}”. Hãy xóa bớt một cột.`)
    else columns.set(at, column)
  }
  const keys = [...columns.values()].map(({ key }) => key)
  if (!keys.includes('number') || keys.length < 2) return null
  refuseOtherKind(unknown, kind)
  const missing = known.filter((column) => column.isRequired && !keys.includes(column.key))
  if (missing.length > 0)
    throw new EntryError(
      `Thiếu cột ${missing.map(({ heading }) => `“${heading}”`).join(', ')}. Hãy thêm cột hoặc dùng tệp mẫu.`,
    )
  return { columns, unknown: unknown.slice(0, MOST_UNKNOWN) }
}

function refuseOtherKind(unknown: string[], kind: DocumentKind): void {
  const other = kind === 'directives' ? 'legal-documents' : 'directives'
  const theirs = unknown.filter((heading) => columnCalled(columnsOf(other), heading))
  if (theirs.length === 0) return
  throw new EntryError(
    `Tệp có cột ${theirs.map((heading) => `“${heading}”`).join(', ')}: đây là mẫu của “${KIND_LABELS[other]}”, không phải “${KIND_LABELS[kind]}”. Hãy tải lại và chọn đúng loại.`,
  )
}
