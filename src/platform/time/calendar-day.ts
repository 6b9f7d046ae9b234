/** A calendar day in Asia/Ho_Chi_Minh, written `yyyy-mm-dd`. */
export type CalendarDay = string

const CIVIL_TIME_ZONE = 'Asia/Ho_Chi_Minh'

const dayFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: CIVIL_TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar day in Viet Nam at an instant; the process's own time zone never matters. */
export function dayOf(instant: Date): CalendarDay {
  return dayFormat.format(instant)
}

/**
 * The stored form of a calendar day: noon UTC, as Payload's day picker writes it. Noon UTC is 19:00 in Viet Nam, so
 * the day reads the same from UTC-11 to UTC+11.
 */
export function storedDay(day: CalendarDay): string {
  return `${day}T12:00:00.000Z`
}

/** `yyyy-mm-dd` out of a stored day (ISO text, noon UTC); `null` where nothing is stored. */
export function dayFromStored(stored: string | null | undefined): CalendarDay | null {
  return stored ? dayOf(new Date(stored)) : null
}

/** True when the text is a real day of the calendar in the form `yyyy-mm-dd`. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const parsed = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text)
}

/** `dd/mm/yyyy` for people, from a calendar day. */
export function displayDay(day: CalendarDay): string {
  const [year, month, date] = day.split('-')
  return `${date}/${month}/${year}`
}

/** `dd/mm/yyyy` for people, from a stored day or an instant in ISO form; empty where nothing is stored. */
export function displayStoredDay(stored: string | null | undefined): string {
  const day = dayFromStored(stored)
  return day ? displayDay(day) : ''
}
