import type { Block, Cell, List, ListItem, Piece } from './blocks'
import { tidyPieces } from './tidy-pieces'

/** Blocks without what is empty; lines parted by an empty line are paragraphs of their own. */
export function tidyBlocks(blocks: Block[]): Block[] {
  const tidy = blocks.flatMap(tidyBlock)
  return tidy.filter((block, at) => {
    const isEnd = at === 0 || at === tidy.length - 1
    return block.kind !== 'rule' || (!isEnd && tidy[at - 1]?.kind !== 'rule')
  })
}

function tidyBlock(block: Block): Block[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return paragraphsIn(block.pieces).map((pieces) => ({ kind: block.kind, pieces }))
    case 'heading': {
      const pieces = tidyPieces(block.pieces.map(withoutBold))
      return hasWords(pieces) ? [{ ...block, pieces }] : []
    }
    case 'list': {
      const list = tidyList(block)
      return list.items.length > 0 ? [list] : []
    }
    case 'table': {
      const rows = block.rows.map((row) => row.map(tidyCell))
      return rows.flat().some(({ blocks }) => blocks.length > 0) ? [{ kind: 'table', rows }] : []
    }
    default:
      return [block]
  }
}

/** A heading is bold by itself. */
function withoutBold(piece: Piece): Piece {
  return piece.kind === 'text' ? { ...piece, marks: piece.marks.filter((mark) => mark !== 'bold') } : piece
}

function tidyCell(cell: Cell): Cell {
  const blocks = tidyBlocks(cell.blocks)
  if (!cell.isHeader) return { ...cell, blocks }
  return {
    ...cell,
    blocks: blocks.map((block) =>
      block.kind === 'paragraph' ? { ...block, pieces: tidyPieces(block.pieces.map(withoutBold)) } : block,
    ),
  }
}

function tidyList(list: List): List {
  return { ...list, items: list.items.map(tidyItem).filter(isFilled) }
}

function tidyItem({ pieces, lists }: ListItem): ListItem {
  return {
    pieces: tidyPieces(pieces),
    lists: lists.map(tidyList).filter(({ items }) => items.length > 0),
  }
}

function isFilled({ pieces, lists }: ListItem): boolean {
  return hasWords(pieces) || lists.length > 0
}

function paragraphsIn(pieces: Piece[]): Piece[][] {
  const paragraphs: Piece[][] = [[]]
  const tidy = tidyPieces(pieces)
  tidy.forEach((piece, at) => {
    if (piece.kind === 'break' && tidy[at - 1]?.kind === 'break') paragraphs.push([])
    else paragraphs.at(-1)?.push(piece)
  })
  return paragraphs.map(tidyPieces).filter(hasWords)
}

function hasWords(pieces: Piece[]): boolean {
  return pieces.some(
    (piece) => piece.kind === 'footnote' || (piece.kind === 'text' && piece.text.trim() !== ''),
  )
}
