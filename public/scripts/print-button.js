// @ts-check

/* Shows the button that prints a sheet; without this script the page says how to print. */

const button = /** @type {HTMLButtonElement | null} */ (document.querySelector('[data-print]'))
if (button) {
  button.hidden = false
  button.addEventListener('click', () => window.print())
}
