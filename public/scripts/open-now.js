// @ts-check
import { stateAt } from './opening-hours.js'

/**
 * Words of the page, `#` for the time, `@` for the day of the week, `%` for the date or the name of a holiday; `days`
 * begins with Monday.
 * @typedef {{ open: string, closed: string, holiday: string, today: string, tomorrow: string, later: string, far: string, days: string[] }} Words
 *
 * What the page says once for all its offices.
 * @typedef {{ words: Words, daysOff: import('./opening-hours.js').DaysOff }} Settings
 */

/** Later than this the day of the week alone would be taken for that of this week. */
const DAYS_OF_A_WEEK = 7

/** Says beside an office's hours whether it is open now. @param {HTMLElement} element @param {Settings} settings */
export function sayWhetherOpen(element, { words, daysOff }) {
  const hours = /** @type {import('./opening-hours.js').Hours} */ (JSON.parse(element.dataset.openNow ?? ''))
  const say = () => {
    const state = stateAt(hours, daysOff, Date.now())
    element.hidden = state === null
    if (state === null) return
    element.dataset.state = state.isOpen ? 'open' : 'closed'
    element.textContent = sentenceOf(state, words)
  }
  say()
  setInterval(say, 20_000)
  document.addEventListener('visibilitychange', say)
}

/** Open until when, or closed, why, and until when. @param {import('./opening-hours.js').State} state @param {Words} words */
export function sentenceOf(state, words) {
  if (state.isOpen) return filled(words.open, { '#': state.until })
  const { opensAt, weekday, date, daysAhead, holiday } = state
  const why = holiday === null ? words.closed : filled(words.holiday, { '%': holiday })
  const until =
    [words.today, words.tomorrow][daysAhead] ?? (daysAhead < DAYS_OF_A_WEEK ? words.later : words.far)
  return `${why} – ${filled(until, { '#': opensAt, '@': words.days[weekday - 1] ?? '', '%': date })}`
}

/** All places at once: a name may itself hold one of the signs. @param {string} words @param {Record<string, string>} values */
function filled(words, values) {
  return words.replace(/[#@%]/g, (sign) => values[sign] ?? sign)
}
