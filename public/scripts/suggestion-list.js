// @ts-check

/**
 * @typedef {import('./suggestions.js').Suggestion} Suggestion
 * @typedef {{ label: string, groups: Record<string, string>, none: string, one: string, other: string }} Words
 */

let lists = 0

/**
 * The list below a search box: links in groups, of which at most one is active. It never takes the focus.
 * @param {Words} words
 * @param {(url: string) => string} hrefOf
 */
export function suggestionList(words, hrefOf) {
  const id = `goi-y-${(lists += 1)}`
  const element = document.createElement('div')
  element.id = id
  element.className = 'suggestions'
  element.setAttribute('role', 'listbox')
  element.setAttribute('aria-label', words.label)
  element.hidden = true
  // The field keeps the focus while a suggestion is pressed or the list is scrolled.
  element.addEventListener('mousedown', (event) => event.preventDefault())

  /** @type {HTMLAnchorElement[]} */
  let options = []
  let active = -1

  /** @param {number} place `-1` for none */
  const activate = (place) => {
    options[active]?.setAttribute('aria-selected', 'false')
    active = place
    options[active]?.setAttribute('aria-selected', 'true')
    options[active]?.scrollIntoView({ block: 'nearest' })
  }

  /** @param {Suggestion[]} suggestions */
  const fill = (suggestions) => {
    const kinds = [...new Set(suggestions.map(({ kind }) => kind))]
    options = []
    active = -1
    element.replaceChildren(
      ...kinds.map((kind) => {
        const group = groupOf(`${id}-${kind}`, words.groups[kind] ?? kind)
        for (const suggestion of suggestions) {
          if (suggestion.kind !== kind) continue
          const option = optionOf(suggestion, hrefOf(suggestion.url))
          option.id = `${id}-${options.push(option)}`
          group.append(option)
        }
        return group
      }),
    )
    element.scrollTop = 0
  }

  return {
    element,
    fill,
    get isOpen() {
      return !element.hidden
    },
    set isOpen(isOpen) {
      element.hidden = !isOpen || options.length === 0
      if (element.hidden) activate(-1)
    },
    get active() {
      return options[active]
    },
    /** Moves to the next or the last one; past either end no suggestion is active. @param {1 | -1} step */
    move(step) {
      const places = options.length + 1
      activate(((active + 1 + step + places) % places) - 1)
    },
    leave: () => activate(-1),
    /** How many there are, in words. */
    get count() {
      if (options.length === 0) return words.none
      return (options.length === 1 ? words.one : words.other).replace('#', String(options.length))
    },
  }
}

/** @param {string} id @param {string} name */
function groupOf(id, name) {
  const group = document.createElement('div')
  group.setAttribute('role', 'group')
  group.setAttribute('aria-labelledby', id)
  const heading = document.createElement('div')
  heading.id = id
  heading.className = 'suggestions-heading'
  heading.setAttribute('role', 'presentation')
  heading.textContent = name
  group.append(heading)
  return group
}

/** @param {Suggestion} suggestion @param {string} href */
function optionOf({ title, code }, href) {
  const option = document.createElement('a')
  option.href = href
  option.tabIndex = -1
  option.setAttribute('role', 'option')
  option.setAttribute('aria-selected', 'false')
  const name = document.createElement('span')
  name.textContent = title
  option.append(name)
  if (code) {
    const small = document.createElement('small')
    small.textContent = code
    option.append(' ', small)
  }
  return option
}
