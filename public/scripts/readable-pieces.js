// @ts-check

const BLOCKS = 'p, li, dt, dd, h1, h2, h3, h4, td, th, caption, figcaption, blockquote, summary, div'

/** What is for the eye or the hand alone. */
const UNREAD =
  'nav, script, style, svg, button, input, select, textarea, iframe, .pdf-area, [hidden], [aria-hidden="true"], [class~="print:hidden"]'

/** Some voices fall silent in a longer piece. */
const LONGEST = 200

/**
 * What of a page is read aloud, in its order, each piece short enough for any voice.
 * @typedef {{ block: Element, text: string }} Piece
 * @param {Element} root
 * @returns {Piece[]}
 */
export function readablePieces(root) {
  /** @type {Piece[]} */
  const paragraphs = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement
    if (!parent || parent.closest(UNREAD) || !isShown(parent)) continue
    const block = parent.closest(BLOCKS) ?? root
    const last = paragraphs.at(-1)
    const text = walker.currentNode.textContent ?? ''
    if (last?.block === block) last.text += text
    else paragraphs.push({ block, text })
  }
  return paragraphs.flatMap(({ block, text }) => sentences(text).map((piece) => ({ block, text: piece })))
}

/** What is folded away has boxes too, which only the newer question tells. @param {Element} element */
function isShown(element) {
  return 'checkVisibility' in element ? element.checkVisibility() : true
}

/**
 * A text in pieces that end where a voice may rest; a very long sentence between its words.
 * @param {string} text
 * @returns {string[]}
 */
export function sentences(text) {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (!/[\p{L}\p{N}]/u.test(plain)) return []
  /** @type {string[]} */
  const pieces = []
  for (const part of plain.match(/.+?(?:[.!?;:…]+(?=\s)|$)/g) ?? []) {
    const last = pieces.at(-1)
    if (last !== undefined && last.length + part.length < LONGEST) pieces[pieces.length - 1] = last + part
    else pieces.push(...shortened(part.trim()))
  }
  return pieces.map((piece) => piece.trim())
}

/** @param {string} sentence @returns {string[]} */
function shortened(sentence) {
  if (sentence.length <= LONGEST) return [sentence]
  const beginning = sentence.slice(0, LONGEST)
  const cut = Math.max(beginning.lastIndexOf(', ') + 1, 0) || beginning.lastIndexOf(' ')
  const end = cut > 0 ? cut : LONGEST
  return [sentence.slice(0, end).trim(), ...shortened(sentence.slice(end).trim())]
}
