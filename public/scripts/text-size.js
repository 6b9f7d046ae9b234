// @ts-check
import { setOnDevice } from './device-setting.js'

/** From small to large, as tokens.css has them; the second is what every page begins with. */
const SIZES = ['small', null, 'large', 'larger', 'largest']
const USUAL = 1

/**
 * A−, A and A+.
 * @param {HTMLElement} group its buttons say by `data-step` which way they lead, 0 for the usual size
 * @param {(percent: string) => void} tell
 */
export function offerTextSizes(group, tell) {
  const { dataset } = document.documentElement
  const buttons = [...group.querySelectorAll('button')]
  const place = () => Math.max(0, SIZES.indexOf(dataset.text ?? null))
  const show = () => {
    for (const button of buttons) {
      const step = Number(button.dataset.step)
      const isEnd = step === 0 ? place() === USUAL : SIZES[place() + step] === undefined
      // Stays in reach: a button that leaves the order of tabs under a finger loses the reader's place.
      button.setAttribute('aria-disabled', String(isEnd))
    }
  }
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const step = Number(button.dataset.step)
      const next = SIZES[step === 0 ? USUAL : place() + step]
      if (next === undefined) return
      setOnDevice('text', next)
      show()
      tell(`${Math.round((parseFloat(getComputedStyle(document.documentElement).fontSize) / 16) * 100)}%`)
    })
  }
  show()
}
