/*
 * On an English page much content is still Vietnamese: titles of documents, names of offices, menus that editors wrote. A
 * screen reader would spell it with English sounds. So each element of such a page whose own words are Vietnamese says so.
 */

const TAG = /<(?:!--[\s\S]*?-->|(\/?)([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>)/gi
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
])
/** Their text is no text of the page, or may not carry a language of its own. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head'])
/** Letters with marks that only Vietnamese uses among the languages of our pages. */
const MARKED = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu
/** A few words of every English sentence that are no Vietnamese syllables; a name within one does not make it Vietnamese. */
const ENGLISH =
  /^(?:and|are|at|by|for|from|has|have|is|it|its|not|of|on|or|that|the|this|was|with|you|your)$/i
/** A letter alone is no word: `50.000 đ`, the `Đ` of an index. */
const WORD = /\p{L}{2,}/gu
/** `12/2026/QĐ-UBND` is the same in both languages. */
const DOCUMENT_NUMBER = /\d+\/[\p{L}\d/-]+/gu
/** "Uỷ ban nhân dân huyện" has marks on two words of five. */
const LEAST_SHARE = 0.25

/**
 * Whether words are Vietnamese rather than English with a Vietnamese name in it.
 * @param {string} text
 */
export function isVietnamese(text) {
  const words = text.normalize('NFC').replace(DOCUMENT_NUMBER, '').match(WORD) ?? []
  const marked = words.filter((word) => MARKED.test(word)).length
  return marked > 0 && marked / words.length >= LEAST_SHARE && !words.some((word) => ENGLISH.test(word))
}

/**
 * The same page, with `lang="vi"` on the elements of an English page whose own text is Vietnamese and stands in no part that
 * says so already. Pages in Vietnamese are returned as they are.
 * @param {string} html
 * @returns {string}
 */
export function withLanguageOfParts(html) {
  if (!/<html\b[^>]*\slang="en"/i.test(html)) return html
  /** @type {{ name: string, says: string | null, at: number }[]} */
  const open = []
  /** @type {number[]} */
  const marks = []
  let from = 0
  for (const tag of html.matchAll(TAG)) {
    const [whole, closing, name, attributes = ''] = tag
    listen(html.slice(from, tag.index))
    from = tag.index + whole.length
    if (!name) continue
    const element = name.toLowerCase()
    if (closing) close(element)
    else if (!VOID.has(element) && !attributes.endsWith('/'))
      open.push({ name: element, says: languageIn(attributes), at: tag.index + 1 + name.length })
  }
  /** @type {string[]} */
  const parts = []
  let written = 0
  for (const at of marks.sort((a, b) => a - b)) {
    parts.push(html.slice(written, at), ' lang="vi"')
    written = at
  }
  return parts.join('') + html.slice(written)

  /** @param {string} text */
  function listen(text) {
    const element = open.at(-1)
    if (!element || text.trim() === '' || open.some(({ name }) => SILENT.has(name))) return
    const said = open.findLast(({ says }) => says !== null)?.says
    if (said === 'vi' || element.name === 'html' || element.name === 'body' || !isVietnamese(text)) return
    if (element.says !== null) return
    element.says = 'vi'
    marks.push(element.at)
  }

  /** @param {string} name */
  function close(name) {
    const at = open.findLastIndex((element) => element.name === name)
    if (at !== -1) open.length = at
  }
}

/** @param {string} attributes */
function languageIn(attributes) {
  return /\slang=["']?([a-z-]+)/i.exec(attributes)?.[1]?.toLowerCase() ?? null
}
