import type ExcelJS from 'exceljs'

/** What a cell says: a text exactly as it stands there, or a number; a day that a spreadsheet stores is a number. */
export type ReadValue = string | number

/** How spreadsheets write a character that they cannot hold as it is. */
const ENCODED = /_x([0-9A-Fa-f]{4})_/g
/** The day that spreadsheets count from, in days before 1970-01-01. */
const SPREADSHEET_EPOCH = 25_569
const DAY_LENGTH = 86_400_000

/** The value of a cell, whatever people made of it: rich text, a link, the result of a formula; `null` where it is blank. */
export function cellValue(value: ExcelJS.CellValue | undefined): ReadValue | null {
  if (typeof value === 'number') return value
  if (value instanceof Date) return value.getTime() / DAY_LENGTH + SPREADSHEET_EPOCH
  const words = cellWords(value)
  return words.trim() === '' ? null : words
}

/** The words of a cell. */
export function cellWords(value: ExcelJS.CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') {
    return value.replace(ENCODED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  }
  if (typeof value !== 'object') return String(value)
  if (value instanceof Date) return ''
  if ('richText' in value) return value.richText.map(({ text }) => cellWords(text)).join('')
  if ('result' in value) return cellWords(value.result)
  if ('text' in value) return cellWords(value.text)
  return ''
}

/** `yyyy-mm-dd` out of a day as spreadsheets count them. */
export function dayOfSerial(serial: number): string {
  return new Date(Math.round((serial - SPREADSHEET_EPOCH) * DAY_LENGTH)).toISOString().slice(0, 10)
}
