import type ExcelJS from 'exceljs'
import { cellWords, dayOfSerial } from '@/platform/spreadsheets/cell-values'
import { normaliseText } from '@/platform/text/normalise'
import { displayDay, isCalendarDay } from '@/platform/time/calendar-day'
import type { EntryColumn } from '../columns'
import { tidyDay } from './day-text'

/** What a cell says, and why that is not what the person typed, where Excel has changed it. */
export type CellText = { text: string; problem?: string }

/** Days that a spreadsheet counts and a document may bear: 1945 to 2100. A bare year such as 2024 lies far below. */
const FIRST_SERIAL = 16_438
const LAST_SERIAL = 73_415
/** Between the counts from 1900 and from 1904. */
const FROM_1904 = 1462

export type Sheet = { thisYear: number; countsFrom1904: boolean }

/** The text of a cell for its column, whatever people and Excel made of it. */
export function cellText(value: ExcelJS.CellValue | undefined, column: EntryColumn, sheet: Sheet): CellText {
  if (value === null || value === undefined) return { text: '' }
  if (value instanceof Date) return textOfDay(value, column)
  if (typeof value === 'number') return textOfNumber(value, column, sheet)
  if (typeof value === 'boolean') return { text: value ? 'Có' : 'Không' }
  if (typeof value === 'object') {
    if ('error' in value) return { text: '', problem: `ô có lỗi của Excel (${value.error})` }
    if ('formula' in value || 'sharedFormula' in value) return textOfFormula(value.result, column, sheet)
  }
  const words = tidyText(cellWords(value), column)
  return { text: column.kind === 'day' ? tidyDay(words, sheet.thisYear) : words }
}

function textOfFormula(result: unknown, column: EntryColumn, sheet: Sheet): CellText {
  if (result === undefined || result === null || Number.isNaN(result))
    return { text: '', problem: 'công thức trong ô chưa có kết quả; hãy dán lại thành giá trị' }
  return cellText(result as ExcelJS.CellValue, column, sheet)
}

function textOfDay(value: Date, { kind, key }: EntryColumn): CellText {
  if (Number.isNaN(value.getTime())) return { text: '', problem: 'ô có ngày không đọc được' }
  const text = displayDay(value.toISOString().slice(0, 10))
  if (kind === 'day') return { text }
  return key === 'number'
    ? {
        text,
        problem: `Excel đã đổi ô này thành ngày ${text}; hãy định dạng ô là Văn bản (Text) rồi gõ lại số`,
      }
    : { text }
}

function textOfNumber(value: number, { kind }: EntryColumn, sheet: Sheet): CellText {
  if (!Number.isFinite(value)) return { text: '', problem: 'ô có số không đọc được' }
  const serial = Math.floor(value) + (sheet.countsFrom1904 ? FROM_1904 : 0)
  if (kind !== 'day' || serial < FIRST_SERIAL || serial > LAST_SERIAL) return { text: String(value) }
  const day = dayOfSerial(serial)
  return isCalendarDay(day) ? { text: displayDay(day) } : { text: String(value) }
}

/** NFC; blanks of every kind as one, lines kept only where a text may have several. */
function tidyText(text: string, { key, kind }: Pick<EntryColumn, 'key' | 'kind'>): string {
  const composed = normaliseText(text)
    // Signs that are not seen: control characters, zero-width blanks, the mark at the head of a file.
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\r\n?/g, '\n')
  const hasLines = key === 'abstract' || kind === 'list'
  if (!hasLines) return composed.replace(/\s+/g, ' ').trim()
  return composed
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}
