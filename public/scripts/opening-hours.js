// @ts-check

/**
 * Times between which an office is open, each `HH:mm`, in the order of the day.
 * @typedef {[open: string, close: string]} Span
 *
 * What a page prints of an office's hours. `weekdays` are ISO (Monday is 1); `summerFrom` and `winterFrom` are the
 * first days (`dd/mm`) of the seasons; an office that keeps one season all year leaves the other empty.
 * @typedef {{ weekdays: number[], summerFrom: string | null, winterFrom: string | null, summer: Span[], winter: Span[] }} Hours
 *
 * The coming days that differ from the week, each period by its first and last day (`yyyy-mm-dd`): days off with what
 * people call them, and make-up days, on which offices work whatever day of the week it is.
 * @typedef {{ off: [from: string, to: string, name: string][], makeUp: [from: string, to: string][] }} DaysOff
 *
 * `daysAhead` is 0 for later today; `weekday` is ISO; `date` is `dd/mm` of the day it opens; `holiday` names the holiday
 * that today is part of.
 * @typedef {{ isOpen: false, opensAt: string, weekday: number, date: string, daysAhead: number, holiday: string | null }} Closed
 * @typedef {{ isOpen: true, until: string } | Closed} State
 */

/** Viet Nam has kept UTC+7 without summer time since 1975; the phone's own zone never matters. */
const OFFSET_MS = 7 * 3_600_000
const DAY_MS = 86_400_000

/** Longer than the longest holiday that people may enter (31 days) and the weekends around it. */
const DAYS_TO_LOOK = 45

/**
 * Whether an office is open at an instant, and until or from when. `null` where the facts do not say when it opens.
 * @param {Hours} hours
 * @param {DaysOff} daysOff
 * @param {number} now milliseconds since 1970
 * @returns {State | null}
 */
export function stateAt(hours, daysOff, now) {
  const local = now + OFFSET_MS
  const today = Math.floor(local / DAY_MS)
  const time = clockOf(local - today * DAY_MS)
  const holiday = holidayOn(daysOff, new Date(today * DAY_MS))
  for (let daysAhead = 0; daysAhead < DAYS_TO_LOOK; daysAhead += 1) {
    const date = new Date((today + daysAhead) * DAY_MS)
    if (!worksOn(hours, daysOff, date)) continue
    for (const [open, close] of spansOn(hours, date)) {
      if (daysAhead === 0 && time >= close) continue
      if (daysAhead === 0 && time >= open) return { isOpen: true, until: close }
      const [, month, day] = isoDay(date).split('-')
      return {
        isOpen: false,
        opensAt: open,
        weekday: weekdayOf(date),
        date: `${day}/${month}`,
        daysAhead,
        holiday,
      }
    }
  }
  return null
}

/**
 * The times of the day that an instant falls on; none where the office does not work on it.
 * @param {Hours} hours
 * @param {DaysOff} daysOff
 * @param {number} now milliseconds since 1970
 */
export function spansToday(hours, daysOff, now) {
  const date = new Date(Math.floor((now + OFFSET_MS) / DAY_MS) * DAY_MS)
  return worksOn(hours, daysOff, date) ? spansOn(hours, date) : []
}

/** A day listed as off and as made up is worked, as the work calendar has it. @param {Hours} hours @param {DaysOff} daysOff @param {Date} date */
function worksOn({ weekdays }, daysOff, date) {
  if (weekdays.length === 0) return false
  const day = isoDay(date)
  if (daysOff.makeUp.some(([from, to]) => from <= day && day <= to)) return true
  return holidayOn(daysOff, date) === null && weekdays.includes(weekdayOf(date))
}

/** What the holiday of a day is called; `null` for any other day. @param {DaysOff} daysOff @param {Date} date */
function holidayOn({ off, makeUp }, date) {
  const day = isoDay(date)
  if (makeUp.some(([from, to]) => from <= day && day <= to)) return null
  return off.find(([from, to]) => from <= day && day <= to)?.[2] ?? null
}

/** @param {Date} date its day in UTC */
function isoDay(date) {
  return date.toISOString().slice(0, 10)
}

/** @param {Date} date its day in UTC */
function weekdayOf(date) {
  return date.getUTCDay() || 7
}

/** @param {Hours} hours @param {Date} date its day in UTC @returns {Span[]} */
function spansOn({ summer, winter, summerFrom, winterFrom }, date) {
  const ofSummer = joined(summer)
  const ofWinter = joined(winter)
  if (ofSummer.length === 0 || ofWinter.length === 0) return [...ofSummer, ...ofWinter]
  const begin = monthAndDay(summerFrom)
  const end = monthAndDay(winterFrom)
  if (begin === null || end === null) return []
  const day = (date.getUTCMonth() + 1) * 100 + date.getUTCDate()
  const isSummer = begin < end ? day >= begin && day < end : day >= begin || day < end
  return isSummer ? ofSummer : ofWinter
}

/** Spans in order, those that touch as one: an office without a lunch break does not close at noon. @param {Span[]} spans */
function joined(spans) {
  /** @type {Span[]} */
  const whole = []
  const sound = spans.filter(([open, close]) => open < close)
  for (const [open, close] of sound.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const last = whole.at(-1)
    if (last && open <= last[1]) last[1] = last[1] < close ? close : last[1]
    else whole.push([open, close])
  }
  return whole
}

/** `15/04` as 415, so that days compare. @param {string | null} text */
function monthAndDay(text) {
  const [, day, month] = /^(\d{1,2})\/(\d{1,2})$/.exec(text?.trim() ?? '') ?? []
  return day && month ? Number(month) * 100 + Number(day) : null
}

/** @param {number} milliseconds since midnight */
function clockOf(milliseconds) {
  return new Date(milliseconds).toISOString().slice(11, 16)
}
