import { isCalendarDay, type CalendarDay } from '@/platform/time/calendar-day'
import { isProcedureCode } from '../procedure-code'
import type { Change } from './ledger'

/** One line of a decision as an officer's table tells it. */
export type TypedLine = {
  code: string
  change: Change
  effectiveOn: CalendarDay
  successorCode: string | null
}

export type ReadLines = { lines: TypedLine[]; problems: string[] }

/** How decisions and their annexes word what happens; compared without case and without commas. */
const WORDS: Record<string, Change> = {
  mới: 'new',
  'ban hành mới': 'new',
  'mới ban hành': 'new',
  'công bố mới': 'new',
  'sửa đổi': 'amended',
  'bổ sung': 'amended',
  'sửa đổi bổ sung': 'amended',
  'được sửa đổi bổ sung': 'amended',
  'thay thế': 'replaced',
  'được thay thế': 'replaced',
  'bị thay thế': 'replaced',
  'bãi bỏ': 'repealed',
  'bị bãi bỏ': 'repealed',
  'hủy bỏ': 'repealed',
}

/**
 * Reads lines pasted from a table: one procedure a line, cells parted by tabs, semicolons or bars, in any order – code,
 * what happens, the day of effect (dd/mm/yyyy) and, for a successor, a second code. Cells that say none of these (order
 * number, name) are left out; empty lines and headings too. A line that cannot be read is told with its number.
 */
export function readLines(text: string): ReadLines {
  const read: ReadLines = { lines: [], problems: [] }
  text.split(/\r?\n/).forEach((row, index) => {
    const cells = row.split(/[\t;|]/).map((cell) => cell.trim())
    const [code, successorCode = null] = cells.filter(isProcedureCode)
    const change = cells.map(changeIn).find((found) => found !== null)
    const effectiveOn = cells.map(dayIn).find((found) => found !== null)
    if (!code && !change && !effectiveOn) return
    const missing = [
      ...(code ? [] : ['mã thủ tục']),
      ...(change ? [] : ['nội dung (ban hành mới, sửa đổi, thay thế, bãi bỏ)']),
      ...(effectiveOn ? [] : ['ngày hiệu lực (dd/mm/yyyy)']),
    ]
    if (code && change && effectiveOn) read.lines.push({ code, change, effectiveOn, successorCode })
    else read.problems.push(`Dòng ${index + 1}: không thấy ${missing.join(', ')}.`)
  })
  return read
}

function changeIn(cell: string): Change | null {
  return WORDS[cell.normalize('NFC').toLowerCase().replaceAll(',', '').replace(/\s+/g, ' ')] ?? null
}

function dayIn(cell: string): CalendarDay | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell) ?? []
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDay(iso) ? iso : null
}
