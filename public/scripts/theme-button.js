// @ts-check
import { setOnDevice } from './device-setting.js'

/** The button for a dark page is pressed while the page is dark; what the system asks for anyway is not kept. */
export function offerTheme() {
  const button = document.querySelector('[data-theme-button]')
  if (!(button instanceof HTMLButtonElement)) return
  const { dataset } = document.documentElement
  const system = matchMedia('(prefers-color-scheme: dark)')
  const isDark = () => (dataset.theme ? dataset.theme === 'dark' : system.matches)
  const show = () => button.setAttribute('aria-pressed', String(isDark()))
  button.addEventListener('click', () => {
    const wanted = !isDark()
    setOnDevice('theme', wanted === system.matches ? null : wanted ? 'dark' : 'light')
    show()
  })
  system.addEventListener('change', show)
  show()
}
