// @ts-check

/* Shows the button that prints a sheet, in place of the words that say how to print without it. */

const button = /** @type {HTMLButtonElement | null} */ (document.querySelector('[data-print]'))
const words = /** @type {HTMLElement | null} */ (document.querySelector('[data-without-button]'))
if (button && words) {
  button.hidden = false
  words.hidden = true
  button.addEventListener('click', () => window.print())
}
