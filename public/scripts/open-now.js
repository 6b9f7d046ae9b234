// @ts-check
import { stateAt } from './opening-hours.js'

/**
 * Words of the page, `#` for the time and `@` for the day of the week; `days` begins with Monday.
 * @typedef {{ open: string, today: string, tomorrow: string, later: string, days: string[] }} Words
 */

/** Says beside an office's hours whether it is open now. @param {HTMLElement} element */
export function sayWhetherOpen(element) {
  const { hours, words } = /** @type {{ hours: import('./opening-hours.js').Hours, words: Words }} */ (
    JSON.parse(element.dataset.openNow ?? '')
  )
  const say = () => {
    const state = stateAt(hours, Date.now())
    element.hidden = state === null
    if (state === null) return
    element.dataset.state = state.isOpen ? 'open' : 'closed'
    element.textContent = state.isOpen ? words.open.replace('#', state.until) : closed(state, words)
  }
  say()
  setInterval(say, 20_000)
  document.addEventListener('visibilitychange', say)
}

/** @param {Extract<import('./opening-hours.js').State, { isOpen: false }>} state @param {Words} words */
function closed({ opensAt, weekday, daysAhead }, words) {
  const sentence = daysAhead === 0 ? words.today : daysAhead === 1 ? words.tomorrow : words.later
  return sentence.replace('#', opensAt).replace('@', words.days[weekday - 1] ?? '')
}
