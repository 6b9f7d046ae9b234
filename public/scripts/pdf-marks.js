// @ts-check

/*
 * Marks words in the text above the picture of a page, as the text page does (src/platform/search/language/mark-words.ts):
 * case does not count, and accents only in words that were typed with some.
 */

const WORDS = /[\p{L}\p{N}\p{M}]+/gu
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const MARKS = /\p{M}/gu

/**
 * The spelling by which words are compared: the tone last, for hoà is hòa, and y as i, for kỹ is kĩ.
 * Browsers print the i below a mark without its dot.
 * @param {string} word
 */
function keyOf(word) {
  const letters = word.toLowerCase().normalize('NFD').replaceAll('đ', 'd\u0335').replaceAll('ı', 'i')
  return letters.replace(TONES, '').replaceAll('y', 'i') + (letters.match(TONES) ?? []).join('')
}

/** @param {string} key */
function withoutMarks(key) {
  return key.replace(MARKS, '')
}

/**
 * Places of the wanted words in a text: of all of them in a row where they stand so, otherwise of each.
 * @param {string} text @param {string} query
 * @returns {{ start: number, end: number }[]} in order, without overlap
 */
export function placesOf(text, query) {
  const wanted = [...query.matchAll(WORDS)].map(([word]) => keyOf(word))
  const found = [...text.matchAll(WORDS)].map(({ 0: word, index }) => ({
    key: keyOf(word),
    start: index,
    end: index + word.length,
  }))
  /** @param {string} asked @param {string} ours */
  const means = (asked, ours) =>
    ours === asked || (withoutMarks(asked) === asked && withoutMarks(ours) === asked)
  /** @type {{ start: number, end: number }[]} */
  const rows = []
  for (let from = 0; wanted.length > 1 && from + wanted.length <= found.length; from += 1) {
    const row = found.slice(from, from + wanted.length)
    if (!row.every(({ key }, place) => means(wanted[place] ?? '', key))) continue
    rows.push({ start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 })
    from += wanted.length - 1
  }
  if (rows.length > 0) return rows
  return found.filter(({ key }) => wanted.some((asked) => means(asked, key)))
}

/**
 * Marks the words in the pieces of text that pdf.js has laid over the picture; a word may be cut into several.
 * @param {HTMLElement[]} pieces @param {string} query
 */
export function markTextLayer(pieces, query) {
  let text = ''
  const starts = pieces.map((piece) => {
    // Lines are pieces of their own, without a space at their end.
    if (/\S$/.test(text) && !isSameLine(piece)) text += ' '
    const start = text.length
    text += piece.textContent
    return start
  })
  const places = placesOf(text, query)
  for (const [index, piece] of pieces.entries()) {
    const start = starts[index] ?? 0
    const content = piece.textContent
    const inside = places
      .map((place) => ({
        from: Math.max(place.start - start, 0),
        to: Math.min(place.end - start, content.length),
      }))
      .filter(({ from, to }) => from < to)
    if (inside.length > 0) piece.replaceChildren(...markedNodes(content, inside))
  }
}

/** Whether a piece goes on where the one before it ends. @param {HTMLElement} piece */
function isSameLine(piece) {
  return piece.previousElementSibling?.tagName !== 'BR'
}

/** @param {string} content @param {{ from: number, to: number }[]} inside */
function markedNodes(content, inside) {
  /** @type {(string | HTMLElement)[]} */
  const nodes = []
  let end = 0
  for (const { from, to } of inside) {
    const mark = document.createElement('mark')
    mark.append(content.slice(from, to))
    nodes.push(content.slice(end, from), mark)
    end = to
  }
  return [...nodes, content.slice(end)]
}
