import { exportedLine, exportedText } from '@/features/procedures/export/format/exported-text'
import type { Column } from '@/features/procedures/export/format/sheets'
import { isCalendarDay } from '@/platform/time/calendar-day'
import { dayOfSerial, type ReadValue } from '@/platform/spreadsheets/cell-values'

/** Why a cell cannot be understood, in Vietnamese. */
export class UnclearCell extends Error {
  override name = 'UnclearCell'
}

/** The value of a cell as a record holds it. Throws UnclearCell. */
export function valueOfCell(column: Column, value: ReadValue | undefined): unknown {
  switch (column.kind) {
    case 'text':
      return exportedText(wordsOf(value))
    case 'list':
      return linesOf(value)
    case 'number':
      return numberOf(value)
    case 'day':
      return dayIn(value)
    case 'choice':
      return value === undefined ? null : choiceOf(column.choices, wordsOf(value))
    case 'choices':
      return linesOf(value).map((line) => choiceOf(column.choices, line))
  }
}

function wordsOf(value: ReadValue | undefined): string {
  return value === undefined ? '' : String(value)
}

function linesOf(value: ReadValue | undefined): string[] {
  return wordsOf(value)
    .split(/\r?\n/)
    .flatMap((line) => exportedLine(line) ?? [])
}

/** A number, also as people type it into a cell of text: `100.000`, `1,5`. */
function numberOf(value: ReadValue | undefined): number | null {
  if (value === undefined || typeof value === 'number') return value ?? null
  const digits = value.replace(/\s/g, '')
  const plain = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits) ? digits.replaceAll('.', '') : digits
  const number = Number(plain.replace(',', '.'))
  if (Number.isNaN(number)) throw new UnclearCell(`"${value}" không phải là số`)
  return number
}

function dayIn(value: ReadValue | undefined): string | null {
  if (value === undefined) return null
  if (typeof value === 'number') return dayOfSerial(value)
  const [, date = '', month = '', year = ''] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value.trim()) ?? []
  const day = year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : value.trim()
  if (!isCalendarDay(day)) throw new UnclearCell(`"${value}" không phải là ngày dd/mm/yyyy`)
  return day
}

function choiceOf(choices: readonly { value: string; label: string }[], words: string): string {
  const wanted = (exportedLine(words) ?? '').toLowerCase()
  const found = choices.find(({ value, label }) => label.toLowerCase() === wanted || value === wanted)
  if (found) return found.value
  const labels = choices.map(({ label }) => `"${label}"`).join(', ')
  throw new UnclearCell(`"${words}" không có trong danh mục (${labels})`)
}
