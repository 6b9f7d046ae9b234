import type { Article } from '../paste/article'
import type { Block, List, Mark, Piece } from '../paste/blocks'

const SIGNS: Record<Mark, string> = {
  bold: '**',
  italic: '_',
  underline: '++',
  strikethrough: '~~',
  subscript: '↓',
  superscript: '↑',
}

/** An article as lines that a person can compare: `## heading`, `- item`, `| cell | cell |`. */
export function printArticle({ blocks, notes }: Pick<Article, 'blocks' | 'notes'>): string[] {
  return [...blocks.flatMap(printBlock), ...notes.map((note, at) => `[^${at + 1}]: ${printPieces(note)}`)]
}

function printBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${printPieces(block.pieces)}`]
    case 'paragraph':
      return [printPieces(block.pieces)]
    case 'quote':
      return [`> ${printPieces(block.pieces)}`]
    case 'list':
      return printList(block, '')
    case 'rule':
      return ['---']
    case 'picture':
      return [`![${block.picture}]`]
    case 'table':
      return block.rows.map(
        (row) =>
          `| ${row
            .map(({ isHeader, colSpan, rowSpan, blocks }) => {
              const span = `${colSpan > 1 ? `→${colSpan} ` : ''}${rowSpan > 1 ? `↓${rowSpan} ` : ''}`
              return `${isHeader ? '!' : ''}${span}${blocks.flatMap(printBlock).join(' / ')}`
            })
            .join(' | ')} |`,
      )
  }
}

function printList({ isOrdered, start, items }: List, indent: string): string[] {
  return items.flatMap(({ pieces, lists }, at) => [
    `${indent}${isOrdered ? `${start + at}.` : '-'} ${printPieces(pieces)}`,
    ...lists.flatMap((list) => printList(list, `${indent}  `)),
  ])
}

function printPieces(pieces: Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'break') return ' ⏎ '
      if (piece.kind === 'footnote') return `[^${piece.note + 1}]`
      const signs = piece.marks.map((mark) => SIGNS[mark])
      const words = [...signs, piece.text, ...signs.reverse()].join('')
      return piece.link ? `[${words}](${piece.link})` : words
    })
    .join('')
}
