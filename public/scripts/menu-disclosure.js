// @ts-check

/**
 * The parts of a menu open and close by themselves (`details` that share a name). This closes an open one when the reader
 * goes elsewhere, and on Escape, which leads back to what opened it.
 */
export function closeMenusWhenLeft() {
  document.addEventListener('click', ({ target }) => closeAllBut(target))
  document.addEventListener('focusin', ({ target }) => closeAllBut(target))
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    const [open] = openParts()
    if (!open) return
    open.open = false
    open.querySelector('summary')?.focus()
  })
}

/** @returns {HTMLDetailsElement[]} */
function openParts() {
  return [...document.querySelectorAll('[data-menu] details[open]')].filter(
    (part) => part instanceof HTMLDetailsElement,
  )
}

/** @param {EventTarget | null} place */
function closeAllBut(place) {
  for (const part of openParts()) {
    if (!(place instanceof Node && part.contains(place))) part.open = false
  }
}
