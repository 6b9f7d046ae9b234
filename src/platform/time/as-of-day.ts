import { isCalendarDay, type CalendarDay } from './calendar-day'

/** Before the first law of the Republic and a lifetime ahead nobody asks in earnest. */
const FIRST_DAY: CalendarDay = '1945-09-02'
const LAST_DAY: CalendarDay = '2099-12-31'

/**
 * A day a reader asks about, as a form or an address writes it: `yyyy-mm-dd`, or `d/m/yyyy` and `d-m-yyyy` as people do.
 * `null` for what is no day of the calendar or no day that anything of the portal could have held on.
 */
export function readAsOfDay(text: string): CalendarDay | null {
  const [, date = '', month = '', year = ''] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text.trim()) ?? []
  const day = year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text.trim()
  return isCalendarDay(day) && day >= FIRST_DAY && day <= LAST_DAY ? day : null
}
