// @ts-check

/* Narrows a long index to the entries that hold every word typed, with or without marks. */

/** @param {string} text */
const lower = (text) => text.normalize('NFC').toLowerCase()

/** @param {string} text lower case */
const folded = (text) => text.replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '')

for (const index of document.querySelectorAll('[data-index]')) {
  const field = /** @type {HTMLElement | null} */ (index.querySelector('[data-index-field]'))
  const input = field?.querySelector('input')
  if (field && input) {
    const entries = [...index.querySelectorAll('[data-index-group] li')].map((item) => {
      const text = lower(item.textContent)
      return { item: /** @type {HTMLElement} */ (item), text, plain: folded(text) }
    })
    const groups = [...index.querySelectorAll('[data-index-group]')]
    const letters = /** @type {HTMLElement | null} */ (index.querySelector('[data-index-letters]'))
    const empty = /** @type {HTMLElement | null} */ (index.querySelector('[data-index-empty]'))

    const narrow = () => {
      const words = lower(input.value).split(/\s+/).filter(Boolean)
      for (const { item, text, plain } of entries) {
        // A word typed with marks must match them; typed without, it finds both.
        item.hidden = !words.every((word) => (folded(word) === word ? plain : text).includes(word))
      }
      for (const group of groups) {
        const shown = [...group.querySelectorAll('li')].some((item) => !item.hidden)
        ;/** @type {HTMLElement} */ (group).hidden = !shown
      }
      if (letters) letters.hidden = words.length > 0
      if (empty) empty.hidden = entries.some(({ item }) => !item.hidden)
    }
    field.hidden = false
    input.addEventListener('input', narrow)
    narrow()
  }
}
