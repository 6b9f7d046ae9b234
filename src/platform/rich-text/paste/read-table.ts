import { type Block, type Cell, textOfPieces } from './blocks'
import { FlowReader, type Look, type Source } from './flow-reader'

const MOST_SPANNED = 50

/**
 * A table of HTML. One that only arranges a page – it holds others, or has a single column – is read as the text in it; so is
 * one inside a cell, where a table of ours has no place for it.
 */
export function readTable(element: Element, source: Source, look: Look): Block[] {
  const rows = rowsOf(element)
  if (isArrangement(element, rows)) return rows.flat().flatMap((cell) => FlowReader.read(cell, source, look))
  if (look.isInCell) return rows.flatMap((row) => asParagraph(row, source, look))
  const table = rows
    .map((row) => row.map((cell) => cellOf(cell, source, { ...look, isInCell: true })))
    .filter((row) => row.length > 0)
  const [first] = table
  if (first && table.length > 1 && first.every(isBold)) for (const cell of first) cell.isHeader = true
  return [...captionOf(element, source, look), { kind: 'table', rows: table }]
}

function rowsOf(table: Element): Element[][] {
  return [...table.querySelectorAll('tr')]
    .filter((row) => row.closest('table') === table)
    .map((row) => [...row.children].filter(({ tagName }) => /^T[DH]$/i.test(tagName)))
}

function isArrangement(table: Element, rows: Element[][]): boolean {
  const columns = Math.max(0, ...rows.map(({ length }) => length))
  if (columns <= 1 || table.getAttribute('role') === 'presentation') return true
  const inner = [...table.querySelectorAll('table')]
  if (inner.length === 0) return false
  const holdsData = rows.length > 1 && inner.every((one) => rowsOf(one).length <= 1)
  return !holdsData
}

function cellOf(element: Element, source: Source, look: Look): Cell {
  return {
    isHeader: element.tagName.toUpperCase() === 'TH',
    colSpan: spanned(element, 'colspan'),
    rowSpan: spanned(element, 'rowspan'),
    blocks: FlowReader.read(element, source, look).map((block) =>
      // Headings tell the parts of a page; a cell is none.
      block.kind === 'heading' ? { kind: 'paragraph', pieces: block.pieces } : block,
    ),
  }
}

function spanned(element: Element, name: string): number {
  const number = Number.parseInt(element.getAttribute(name) ?? '1', 10)
  return Math.min(Math.max(number || 1, 1), MOST_SPANNED)
}

function isBold({ blocks }: Cell): boolean {
  return blocks.every(
    (block) =>
      block.kind === 'paragraph' &&
      block.pieces.every(
        (piece) => piece.kind !== 'text' || piece.text.trim() === '' || piece.marks.includes('bold'),
      ),
  )
}

function asParagraph(row: Element[], source: Source, look: Look): Block[] {
  const words = row.map((cell) =>
    FlowReader.read(cell, source, look)
      .map((block) => ('pieces' in block ? textOfPieces(block.pieces).trim() : ''))
      .filter(Boolean)
      .join(' '),
  )
  const text = words.filter(Boolean).join(' – ')
  return text === ''
    ? []
    : [{ kind: 'paragraph', pieces: [{ kind: 'text', text, marks: [], link: null, font: look.font }] }]
}

function captionOf(table: Element, source: Source, look: Look): Block[] {
  const caption = [...table.children].find(({ tagName }) => tagName.toUpperCase() === 'CAPTION')
  return caption ? FlowReader.read(caption, source, look) : []
}
