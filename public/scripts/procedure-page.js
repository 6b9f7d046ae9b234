// @ts-check
import { rememberTicks } from './remembered-ticks.js'

for (const form of document.querySelectorAll('form[data-remember]')) {
  if (form instanceof HTMLFormElement) rememberTicks(form)
}
