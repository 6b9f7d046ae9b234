// @ts-check
import { closeMenusWhenLeft } from './menu-disclosure.js'
import { keepOfflinePage } from './offline-page.js'
import { sayWhetherOpen } from './open-now.js'
import { offerTheme } from './theme-button.js'

/** @type {HTMLScriptElement | null} */
const script = document.querySelector('script[data-office-words]')
const settings = /** @type {import('./open-now.js').Settings} */ (
  JSON.parse(script?.dataset.officeWords ?? 'null')
)

for (const element of document.querySelectorAll('[data-open-now]')) {
  if (element instanceof HTMLElement) sayWhetherOpen(element, settings)
}
closeMenusWhenLeft()
offerTheme()
keepOfflinePage()
