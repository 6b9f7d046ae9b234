// @ts-check

/* What a reader searched for, kept in this browser alone, and only once the reader has asked for it. */

const KEY = 'mot-cong-searches'
const MOST_KEPT = 10

/** The browser's storage; `null` where the reader has closed it. */
function openStorage() {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

const storage = openStorage()

/** @returns {string[] | null} newest first; `null` while nothing is to be remembered */
function read() {
  const stored = storage?.getItem(KEY)
  if (!stored) return null
  try {
    /** @type {unknown} */
    const texts = JSON.parse(stored)
    return Array.isArray(texts) ? texts.filter((text) => typeof text === 'string') : null
  } catch {
    // Not written by us.
    return null
  }
}

export const remembered = {
  canBeKept: storage !== null,

  get isWanted() {
    return read() !== null
  },

  /** @param {boolean} isWanted */
  set isWanted(isWanted) {
    if (isWanted) storage?.setItem(KEY, JSON.stringify(read() ?? []))
    else storage?.removeItem(KEY)
  },

  /** @param {string} text */
  add(text) {
    const before = read()
    const wanted = text.trim().normalize('NFC')
    if (!before || !wanted) return
    const after = [wanted, ...before.filter((other) => other !== wanted)].slice(0, MOST_KEPT)
    storage?.setItem(KEY, JSON.stringify(after))
  },

  forget() {
    if (read()) storage?.setItem(KEY, '[]')
  },

  /**
   * The newest that begin with a text, accents aside.
   * @param {string} beginning
   * @param {number} most
   */
  beginningWith(beginning, most) {
    const wanted = folded(beginning)
    return (read() ?? []).filter((text) => folded(text).startsWith(wanted)).slice(0, most)
  },
}

/** @param {string} text */
function folded(text) {
  return text.trim().normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
}

/** The reader's say on remembering searches. @param {HTMLElement} element */
export function offerToRemember(element) {
  const wish = element.querySelector('input')
  const forget = element.querySelector('button')
  const isUnasked = element.dataset.rememberSearches === 'quiet' && !remembered.isWanted
  element.hidden = !remembered.canBeKept || isUnasked
  if (element.hidden || !wish || !forget) return
  const show = () => {
    wish.checked = remembered.isWanted
    forget.hidden = remembered.beginningWith('', 1).length === 0
  }
  wish.addEventListener('change', () => {
    remembered.isWanted = wish.checked
    remembered.add(new URLSearchParams(location.search).get('q') ?? '')
    show()
  })
  forget.addEventListener('click', () => {
    remembered.forget()
    // The button goes, and with it the focus would.
    wish.focus()
    show()
  })
  show()
  element.hidden = false
}
