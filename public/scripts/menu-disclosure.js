// @ts-check

/**
 * The parts of a menu open and close by themselves (`details` that share a name). This closes an open one when the reader
 * goes elsewhere, and on Escape, which leads back to what opened it.
 * @param {HTMLElement} menu
 */
export function closeWhenLeft(menu) {
  document.addEventListener('click', ({ target }) => closeAllBut(menu, target))
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    // A click on plain text moves the focus nowhere; the click itself is heard above.
    if (relatedTarget) closeAllBut(menu, relatedTarget)
  })
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    const open = menu.querySelector('details[open]')
    if (!(open instanceof HTMLDetailsElement)) return
    event.preventDefault()
    open.open = false
    open.querySelector('summary')?.focus()
  })
}

/** @param {HTMLElement} menu @param {EventTarget | null} place */
function closeAllBut(menu, place) {
  for (const part of menu.querySelectorAll('details[open]')) {
    if (part instanceof HTMLDetailsElement && !(place instanceof Node && part.contains(place)))
      part.open = false
  }
}
