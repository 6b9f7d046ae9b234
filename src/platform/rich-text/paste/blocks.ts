import type { LegacyEncoding } from '../../search/language/legacy-encodings'

/** What a text is emphasised with; nothing else of its looks is kept. */
export type Mark = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'subscript' | 'superscript'

/** The encoding that the named font stands for; `isCapital` fonts show small letters as capitals. */
export type LegacyFont = { encoding: LegacyEncoding; isCapital: boolean }

/** A run of letters, a line break, or the place of a footnote (counted from 0). */
export type Piece =
  | { kind: 'text'; text: string; marks: Mark[]; link: string | null; font: LegacyFont | null }
  | { kind: 'break' }
  | { kind: 'footnote'; note: number }

export type TextPiece = Extract<Piece, { kind: 'text' }>

/** `start` counts on where an ordered list was parted. */
export type List = { kind: 'list'; isOrdered: boolean; start: number; items: ListItem[] }
export type ListItem = { pieces: Piece[]; lists: List[] }
export type Cell = { isHeader: boolean; colSpan: number; rowSpan: number; blocks: Block[] }
type Table = { kind: 'table'; rows: Cell[][] }

/** A part of an article. Whatever is pasted becomes a list of these; there is no place in them for anything else. */
export type Block =
  | { kind: 'paragraph'; pieces: Piece[] }
  | { kind: 'heading'; level: 2 | 3 | 4; pieces: Piece[]; isTitle?: boolean }
  | { kind: 'quote'; pieces: Piece[] }
  | List
  | Table
  | { kind: 'rule' }
  /** The picture of that place in the list of pictures. */
  | { kind: 'picture'; picture: number }

/** A picture that came with the text. `alt` is what the text says of it, a proposal. */
export type Picture = { dataUri: string; alt: string }

/** The words of some pieces, a line break as a blank. */
export function textOfPieces(pieces: Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : ' ')).join('')
}

/** The same blocks with every text in them put through `change`, in tables and lists too. */
export function mapPieces(blocks: Block[], change: (pieces: Piece[]) => Piece[]): Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'list':
        return mapList(block, change)
      case 'table':
        return {
          ...block,
          rows: block.rows.map((row) =>
            row.map((cell) => ({ ...cell, blocks: mapPieces(cell.blocks, change) })),
          ),
        }
      case 'paragraph':
      case 'heading':
      case 'quote':
        return { ...block, pieces: change(block.pieces) }
      default:
        return block
    }
  })
}

function mapList(list: List, change: (pieces: Piece[]) => Piece[]): List {
  return {
    ...list,
    items: list.items.map(({ pieces, lists }) => ({
      pieces: change(pieces),
      lists: lists.map((inner) => mapList(inner, change)),
    })),
  }
}

/** The texts of all blocks in their order, each block a line. */
export function linesOf(blocks: Block[]): Piece[][] {
  const lines: Piece[][] = []
  mapPieces(blocks, (pieces) => {
    lines.push(pieces)
    return pieces
  })
  return lines
}
