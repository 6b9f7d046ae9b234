// @ts-check

/**
 * What one presses to move among the pages of a PDF and to see them larger.
 * @param {import('./pdf-viewer.js').Words} words
 * @param {number} pageCount
 * @param {{ goTo: (page: number) => void, zoomBy: (steps: number) => { canZoomIn: boolean, canZoomOut: boolean } }} act
 */
export function pdfControls(words, pageCount, { goTo, zoomBy }) {
  const element = document.createElement('div')
  element.className = 'pdf-controls'
  let shown = 1

  /** @param {string} sign @param {string} label @param {() => void} press */
  const button = (sign, label, press) => {
    const made = document.createElement('button')
    made.type = 'button'
    made.className = 'pdf-button'
    made.setAttribute('aria-label', label)
    made.title = label
    made.append(sign)
    made.addEventListener('click', press)
    return made
  }
  const previous = button('‹', words.previous, () => goTo(shown - 1))
  const next = button('›', words.next, () => goTo(shown + 1))

  const number = document.createElement('input')
  number.type = 'text'
  number.inputMode = 'numeric'
  number.className = 'pdf-number'
  number.setAttribute('aria-label', words.page)
  number.addEventListener('focus', () => number.select())
  number.addEventListener('change', () => {
    const page = Number.parseInt(number.value, 10)
    if (page >= 1) goTo(page)
    number.value = String(shown)
  })

  /** @param {number} steps */
  const zoom = (steps) => {
    const { canZoomIn, canZoomOut } = zoomBy(steps)
    larger.disabled = !canZoomIn
    smaller.disabled = !canZoomOut
  }
  const smaller = button('−', words.zoomOut, () => zoom(-1))
  const larger = button('+', words.zoomIn, () => zoom(1))
  smaller.disabled = true

  const place = document.createElement('span')
  place.className = 'pdf-place'
  place.append(number, words.of.replace('#', String(pageCount)))
  element.append(previous, place, next, smaller, larger)
  return {
    element,
    /** Says which page is in view. @param {number} page */
    show(page) {
      shown = page
      if (document.activeElement !== number) number.value = String(page)
      previous.disabled = page <= 1
      next.disabled = page >= pageCount
    },
  }
}
