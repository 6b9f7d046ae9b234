import type { Block, List, ListItem, Piece } from './blocks'
import { dropLetters } from './tidy-pieces'

/** A paragraph that Word shows as an item of a list, with the mark it was given. */
export type WordItem = { kind: 'word-item'; mark: string; level: number; pieces: Piece[] }

const BULLET = /^(?:[·•o§\-–—▪●◦■❖➢✓✔+*]|\p{Co})$/u
const NUMBER = /^\(?(\d{1,3})[.)]?$/
/** A mark that was typed, or that a program made a part of the text. */
const MARK_IN_TEXT = /^\s*(?:([·•§▪●◦■❖➢✓✔–-]|\p{Co}|o(?=\s{2}|\u00A0))\s*|(\d{1,3}[.)])\s+)(?=\S)/u

/** The item in a paragraph of Word's class for lists whose mark stands in the text; `null` for another paragraph. */
export function itemOfText(pieces: Piece[], level: number): WordItem | null {
  const text = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '\n')).join('')
  const found = MARK_IN_TEXT.exec(text)
  const mark = found?.[1] ?? found?.[2]
  if (!found || !mark) return null
  return { kind: 'word-item', mark, level, pieces: dropLetters(pieces, found[0].length) }
}

/**
 * Joins neighbouring items into lists. Only bullets and plain numbers become lists: `a)`, `đ)` and `1.1.` are cited
 * ("điểm a khoản 1"), and an ordered list would show them as other numbers, so they stay words of the text.
 */
export function joinWordItems(blocks: (Block | WordItem)[]): Block[] {
  const joined: Block[] = []
  let open: { level: number; list: List }[] = []
  for (const block of blocks) {
    if (block.kind !== 'word-item') {
      open = []
      joined.push(block)
      continue
    }
    const kind = kindOf(block.mark)
    open = open.filter(({ level }) => (kind === null ? level < block.level : level <= block.level))
    if (kind === null) addCited(joined, lastItem(open), block)
    else addItem(joined, open, block, kind)
  }
  return joined
}

function addItem(
  joined: Block[],
  open: { level: number; list: List }[],
  { level, pieces }: WordItem,
  { isOrdered, number }: { isOrdered: boolean; number: number },
): void {
  const last = open.at(-1)
  const item: ListItem = { pieces, lists: [] }
  if (last?.level === level) {
    const { list } = last
    const continues = !isOrdered || number === list.start + list.items.length
    if (list.isOrdered === isOrdered && continues) {
      list.items.push(item)
      return
    }
    open.pop()
  }
  const list: List = { kind: 'list', isOrdered, start: isOrdered ? number : 1, items: [item] }
  const parent = lastItem(open)
  if (parent) parent.lists.push(list)
  else joined.push(list)
  open.push({ level, list })
}

/** An item whose own mark must stay: a line of the item above it, or a paragraph. */
function addCited(joined: Block[], parent: ListItem | undefined, { mark, pieces }: WordItem): void {
  const cited = withMark(mark, pieces)
  if (parent) parent.pieces.push({ kind: 'break' }, ...cited)
  else joined.push({ kind: 'paragraph', pieces: cited })
}

/** The pieces with a mark of their own before them. */
export function withMark(mark: string, pieces: Piece[]): Piece[] {
  return [{ kind: 'text', text: `${mark} `, marks: [], link: null, font: null }, ...pieces]
}

function kindOf(mark: string): { isOrdered: boolean; number: number } | null {
  if (BULLET.test(mark)) return { isOrdered: false, number: 1 }
  const [, number] = NUMBER.exec(mark) ?? []
  return number ? { isOrdered: true, number: Number(number) } : null
}

function lastItem(open: { list: List }[]): ListItem | undefined {
  return open.at(-1)?.list.items.at(-1)
}
