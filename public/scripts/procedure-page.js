// @ts-check
import { sayWhetherOpen } from './open-now.js'
import { rememberTicks } from './remembered-ticks.js'

for (const element of document.querySelectorAll('[data-open-now]')) {
  if (element instanceof HTMLElement) sayWhetherOpen(element)
}
for (const form of document.querySelectorAll('form[data-remember]')) {
  if (form instanceof HTMLFormElement) rememberTicks(form)
}
