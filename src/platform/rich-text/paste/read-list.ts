import type { Block, List, ListItem, Piece } from './blocks'
import { styleOf } from './element-style'
import { FlowReader, type Look, type Source } from './flow-reader'
import { oneBlank } from './tidy-pieces'
import { withMark } from './word-items'

/** How numbers are written that a list of ours cannot show. */
type Letters = 'alpha' | 'ALPHA' | 'roman' | 'ROMAN'

/**
 * A list of HTML, and after it what stood in its items but has no place in a list: tables and pictures. A list marked with
 * letters becomes paragraphs that begin with them, for they are cited.
 */
export function readList(element: Element, source: Source, look: Look): Block[] {
  const { list, letters, after } = parseList(element, source, look)
  if (list.items.length === 0) return after
  return [...(letters ? citedParagraphs(list, letters) : [list]), ...after]
}

/** Letters that stand in a list without an item around them. */
function lookOf({ marks, link, font }: Look) {
  return { marks, link, font }
}

type ParsedList = { list: List; letters: Letters | null; after: Block[] }

function parseList(element: Element, source: Source, look: Look): ParsedList {
  const isOrdered = element.tagName.toUpperCase() === 'OL'
  const start = Number.parseInt(element.getAttribute('start') ?? '1', 10) || 1
  const list: List = { kind: 'list', isOrdered, start, items: [] }
  const after: Block[] = []
  for (const node of element.childNodes) {
    const text = node.nodeType === node.TEXT_NODE ? oneBlank(node.textContent ?? '').trim() : ''
    if (text !== '') list.items.push({ pieces: [{ kind: 'text', text, ...lookOf(look) }], lists: [] })
    if (node.nodeType !== node.ELEMENT_NODE) continue
    const child = node as Element
    if (source.footnotes.places.includes(child)) continue
    const isNested = /^(?:UL|OL)$/i.test(child.tagName)
    const last = list.items.at(-1)
    if (isNested && last) addNested(last, child, source, look, after)
    else {
      const item = itemOf(isNested ? [child] : [], isNested ? null : child, source, look, after)
      if (item.pieces.length > 0 || item.lists.length > 0) list.items.push(item)
    }
  }
  return { list, letters: isOrdered ? lettersOf(element) : null, after }
}

function itemOf(
  nested: Element[],
  element: Element | null,
  source: Source,
  look: Look,
  after: Block[],
): ListItem {
  const item: ListItem = { pieces: [], lists: [] }
  for (const list of nested) addNested(item, list, source, look, after)
  if (!element) return item
  for (const block of FlowReader.read(element, source, look)) {
    if (block.kind === 'list') item.lists.push(block)
    else if ('pieces' in block) {
      if (item.pieces.length > 0) item.pieces.push({ kind: 'break' })
      item.pieces.push(...block.pieces)
    } else after.push(block)
  }
  return item
}

function addNested(item: ListItem, element: Element, source: Source, look: Look, after: Block[]): void {
  const { list, letters, after: later } = parseList(element, source, look)
  after.push(...later)
  if (list.items.length === 0) return
  if (!letters) {
    item.lists.push(list)
    return
  }
  for (const paragraph of citedParagraphs(list, letters)) {
    if (paragraph.kind === 'list') item.lists.push(paragraph)
    else if ('pieces' in paragraph) item.pieces.push({ kind: 'break' }, ...paragraph.pieces)
  }
}

function citedParagraphs({ items, start }: List, letters: Letters): Block[] {
  return items.flatMap(({ pieces, lists }, at): Block[] => {
    const cited: Piece[] = withMark(`${written(start + at, letters)})`, pieces)
    return [{ kind: 'paragraph', pieces: cited }, ...lists]
  })
}

const TYPES: Record<string, Letters> = { a: 'alpha', A: 'ALPHA', i: 'roman', I: 'ROMAN' }

function lettersOf(element: Element): Letters | null {
  const ofType = TYPES[element.getAttribute('type') ?? '']
  if (ofType) return ofType
  const item = element.querySelector('li')
  const named =
    styleOf(element).get('list-style-type') ?? (item && styleOf(item).get('list-style-type')) ?? ''
  const [, size, kind] = /^(lower|upper)-(alpha|latin|roman)$/.exec(named) ?? []
  if (!size) return null
  if (kind === 'roman') return size === 'lower' ? 'roman' : 'ROMAN'
  return size === 'lower' ? 'alpha' : 'ALPHA'
}

const ROMAN: [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function written(number: number, letters: Letters): string {
  const small = letters.toLowerCase() === 'roman' ? roman(number) : alpha(number)
  return letters === letters.toUpperCase() ? small.toUpperCase() : small
}

function alpha(number: number): string {
  const rest = (number - 1) % 26
  const before = Math.floor((number - 1) / 26)
  return (before > 0 ? alpha(before) : '') + String.fromCharCode(97 + rest)
}

function roman(number: number): string {
  let left = number
  return ROMAN.map(([value, sign]) => {
    const times = Math.floor(left / value)
    left -= times * value
    return sign.repeat(times)
  }).join('')
}
