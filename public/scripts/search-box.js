// @ts-check
import { offerToRemember, remembered } from './remembered-searches.js'
import { suggestionList } from './suggestion-list.js'
import { suggestionSource } from './suggestions.js'

/*
 * Makes the search boxes of a page comboboxes with suggestions (ARIA Authoring Practices, "editable combobox with list
 * autocomplete"). Without this script they are plain forms.
 */

/**
 * What the page says to this script. `home` is the site's home page in the form the reader uses; the API names pages
 * below `prefix` on the portal's own host.
 * @typedef {{ api: string, home: string, prefix: string, words: import('./suggestion-list.js').Words }} Settings
 */

/** @type {HTMLScriptElement | null} */
const script = document.querySelector('script[data-search-box]')
const settings = /** @type {Settings} */ (JSON.parse(script?.dataset.searchBox ?? 'null'))

const MOST_REMEMBERED = { empty: 6, typed: 2 }

/** @param {string} url as the API has it */
function hrefOf(url) {
  return settings.home.replace(/\/$/, '') + url.slice(settings.prefix.length)
}

/** @param {string} text @returns {import('./suggestions.js').Suggestion[]} */
function rememberedFor(text) {
  const page = `${settings.prefix}/tim-kiem`
  return remembered
    .beginningWith(text, text ? MOST_REMEMBERED.typed : MOST_REMEMBERED.empty)
    .filter((title) => title !== text)
    .map((title) => ({ kind: 'remembered', title, url: `${page}?q=${encodeURIComponent(title)}` }))
}

/** @param {HTMLFormElement} form */
function enhance(form) {
  const input = /** @type {HTMLInputElement} */ (form.elements.namedItem('q'))
  const list = suggestionList(settings.words, hrefOf)
  const status = document.createElement('p')
  status.className = 'sr-only'
  status.setAttribute('role', 'status')
  form.append(list.element, status)
  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-controls', list.element.id)

  const tellState = () => {
    input.setAttribute('aria-expanded', String(list.isOpen))
    if (list.active) input.setAttribute('aria-activedescendant', list.active.id)
    else input.removeAttribute('aria-activedescendant')
  }
  tellState()

  /** @param {import('./suggestions.js').Suggestion[]} suggestions */
  const show = (suggestions) => {
    if (document.activeElement !== input) return
    list.fill([...rememberedFor(input.value.trim()), ...suggestions])
    list.isOpen = true
    status.textContent = list.isOpen || input.value ? list.count : ''
    tellState()
  }
  const source = suggestionSource(settings.api, show)
  const close = () => {
    source.cancel()
    list.isOpen = false
    status.textContent = ''
    tellState()
  }
  const ask = () => {
    if (input.value.trim()) return source.ask(input.value)
    source.cancel()
    show([])
  }

  // Letters of an unfinished composition are not yet what the reader wants to find.
  input.addEventListener('compositionstart', close)
  input.addEventListener('compositionend', ask)
  input.addEventListener('input', (event) => {
    if (!(/** @type {InputEvent} */ (event).isComposing)) ask()
  })
  input.addEventListener('click', () => {
    if (!input.value && !list.isOpen) ask()
  })
  input.addEventListener('blur', close)
  input.addEventListener('keydown', (event) => {
    // 229 is what some browsers send in place of `isComposing`.
    if (event.isComposing || event.keyCode === 229) return
    if (pressed(event)) event.preventDefault()
    tellState()
  })
  form.addEventListener('submit', () => remembered.add(input.value))
  window.addEventListener('pagehide', close)

  /** @param {KeyboardEvent} event @returns {boolean} whether the key is dealt with */
  function pressed({ key, altKey }) {
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (list.isOpen && key === 'ArrowUp' && altKey) close()
        else if (list.isOpen) list.move(key === 'ArrowDown' ? 1 : -1)
        else if (key === 'ArrowDown') ask()
        return true
      case 'Enter':
        if (!list.active) return false
        list.active.click()
        return true
      case 'Escape':
        if (list.isOpen) close()
        else if (!input.value) return false
        else input.value = ''
        return true
      case 'Tab':
        close()
        return false
      default:
        // The reader is back at the text.
        if (key !== 'Shift' && key !== 'Control' && key !== 'Alt' && key !== 'Meta') list.leave()
        return false
    }
  }
}

document.querySelectorAll('form[data-search-box]').forEach((form) => {
  if (form instanceof HTMLFormElement) enhance(form)
})
document.querySelectorAll('[data-remember-searches]').forEach((element) => {
  if (element instanceof HTMLElement) offerToRemember(element)
})
