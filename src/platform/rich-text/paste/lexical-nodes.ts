import type { SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { FOOTNOTE_HEADING, footnoteAddress } from '../footnote-address'
import type { Article } from './article'
import type { Block, Cell, List, Mark, Piece } from './blocks'

type Node = SerializedLexicalNode & Record<string, unknown>

/** How Lexical keeps emphasis: one bit each. */
const BITS: Record<Mark, number> = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  subscript: 32,
  superscript: 64,
}
const BLOCK = { direction: null, format: '', indent: 0, version: 1 } as const

type Options = {
  /** The id of the medium for each picture; a picture left out by the person has `null`. */
  media: (string | null)[]
  /** The number of the first footnote: an article may have some already. */
  firstNote: number
}

/** What the editor stores for an article. Its footnotes follow as a numbered list below a heading of their own. */
export function lexicalNodes({ blocks, notes }: Article, { media, firstNote }: Options): Node[] {
  const writing: Writing = { media, firstNote }
  const body = blocks.flatMap((block) => nodesOf(block, writing))
  if (notes.length === 0) return body
  const items = notes.map((pieces) => ({ pieces, lists: [] }))
  return [
    ...body,
    headingNode(3, [textNode(FOOTNOTE_HEADING, 0)]),
    listNode({ kind: 'list', isOrdered: true, start: firstNote, items }, writing),
  ]
}

type Writing = Options

function nodesOf(block: Block, writing: Writing): Node[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraphNode(inlineNodes(block.pieces, writing))]
    case 'heading':
      return [headingNode(block.level, inlineNodes(block.pieces, writing))]
    case 'quote':
      return [{ ...BLOCK, type: 'quote', children: inlineNodes(block.pieces, writing) }]
    case 'list':
      return [listNode(block, writing)]
    case 'table':
      return [tableNode(block.rows, writing)]
    case 'rule':
      return [{ type: 'horizontalrule', version: 1 }]
    case 'picture': {
      const value = writing.media[block.picture]
      const upload = { type: 'upload', version: 3, format: '', id: crypto.randomUUID(), fields: {} }
      return value ? [{ ...upload, relationTo: 'media', value }] : []
    }
  }
}

function paragraphNode(children: Node[]): Node {
  return { ...BLOCK, type: 'paragraph', textFormat: 0, textStyle: '', children }
}

function headingNode(level: number, children: Node[]): Node {
  return { ...BLOCK, type: 'heading', tag: `h${level}`, children }
}

/** Lists inside an item are an item of their own after it, which counts for nothing. */
function listNode({ isOrdered, start, items }: List, writing: Writing): Node {
  const children: Node[] = []
  let value = start
  for (const { pieces, lists } of items) {
    if (pieces.length > 0) children.push(itemNode(value++, inlineNodes(pieces, writing)))
    for (const list of lists) children.push(itemNode(value, [listNode(list, writing)]))
  }
  const [listType, tag] = isOrdered ? ['number', 'ol'] : ['bullet', 'ul']
  return { ...BLOCK, type: 'list', listType, tag, start, children }
}

function itemNode(value: number, children: Node[]): Node {
  return { ...BLOCK, type: 'listitem', value, children }
}

function tableNode(rows: Cell[][], writing: Writing): Node {
  return {
    ...BLOCK,
    type: 'table',
    children: rows.map((cells) => ({
      ...BLOCK,
      type: 'tablerow',
      children: cells.map((cell) => cellNode(cell, writing)),
    })),
  }
}

function cellNode({ isHeader, colSpan, rowSpan, blocks }: Cell, writing: Writing): Node {
  const children = blocks.flatMap((block) => nodesOf(block, writing))
  return {
    ...BLOCK,
    type: 'tablecell',
    ...{ headerState: isHeader ? 1 : 0, colSpan, rowSpan, backgroundColor: null },
    children: children.length > 0 ? children : [paragraphNode([])],
  }
}

/** Letters of one link stand together in it. */
function inlineNodes(pieces: Piece[], writing: Writing): Node[] {
  const nodes: Node[] = []
  let open = null as { link: string; children: Node[] } | null
  for (const piece of pieces) {
    const link = piece.kind === 'text' ? piece.link : null
    if (!link || open?.link !== link) open = null
    if (link && !open) {
      open = { link, children: [] }
      nodes.push(linkNode(link, open.children))
    }
    ;(open?.children ?? nodes).push(inlineNode(piece, writing))
  }
  return nodes
}

function inlineNode(piece: Piece, { firstNote }: Writing): Node {
  if (piece.kind === 'break') return { type: 'linebreak', version: 1 }
  if (piece.kind === 'text')
    return textNode(
      piece.text,
      piece.marks.reduce((bits, mark) => bits | BITS[mark], 0),
    )
  const number = firstNote + piece.note
  return linkNode(footnoteAddress(number), [textNode(`[${number}]`, BITS.superscript)])
}

function linkNode(url: string, children: Node[]): Node {
  const fields = { linkType: 'custom', newTab: false, url }
  return { ...BLOCK, type: 'link', version: 3, id: crypto.randomUUID(), fields, children }
}

function textNode(text: string, format: number): Node {
  return { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' }
}
