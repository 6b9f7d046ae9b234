import type { Piece, TextPiece } from './blocks'

/** Signs that take no room: left over from editors, and in the way of searching. */
const WITHOUT_ROOM = /[\u200B\u2060\uFEFF]/g

/** Blanks as HTML shows them: any number of them, hard ones too, is one. The soft hyphen stays: in TCVN3 it is "ư". */
export function oneBlank(text: string): string {
  return text.replace(WITHOUT_ROOM, '').replace(/[\s\u00A0]+/g, ' ')
}

/** The pieces without their first letters. */
export function dropLetters(pieces: Piece[], count: number): Piece[] {
  let left = count
  return pieces.flatMap((piece): Piece[] => {
    if (left <= 0) return [piece]
    const length = piece.kind === 'text' ? piece.text.length : 1
    const dropped = Math.min(left, length)
    left -= dropped
    return piece.kind === 'text' && dropped < length ? [{ ...piece, text: piece.text.slice(dropped) }] : []
  })
}

/** Pieces of one look joined, no blanks at the ends or twice in a row, no line breaks at the ends. */
export function tidyPieces(pieces: Piece[]): Piece[] {
  const tidy: Piece[] = []
  for (const piece of pieces) {
    const last = tidy.at(-1)
    if (piece.kind !== 'text') {
      if (piece.kind === 'break' && last?.kind === 'text') last.text = last.text.trimEnd()
      dropEmpty(tidy)
      if (piece.kind === 'footnote' || tidy.length > 0) tidy.push({ ...piece })
      continue
    }
    const isAfterBlank = !last || last.kind === 'break' || (last.kind === 'text' && last.text.endsWith(' '))
    const text = isAfterBlank ? piece.text.replace(/^ +/, '') : piece.text
    if (text === '') continue
    if (last?.kind === 'text' && looksLike(last, piece)) last.text += text
    else tidy.push({ ...piece, text })
  }
  return withoutEnd(tidy)
}

function dropEmpty(pieces: Piece[]): void {
  const last = pieces.at(-1)
  if (last?.kind === 'text' && last.text === '') pieces.pop()
}

function withoutEnd(pieces: Piece[]): Piece[] {
  for (let last = pieces.at(-1); last; last = pieces.at(-1)) {
    if (last.kind === 'text') last.text = last.text.trimEnd()
    if (last.kind === 'footnote' || (last.kind === 'text' && last.text !== '')) break
    pieces.pop()
  }
  return pieces
}

function looksLike(one: TextPiece, other: TextPiece): boolean {
  return (
    one.link === other.link &&
    one.font?.encoding === other.font?.encoding &&
    one.font?.isCapital === other.font?.isCapital &&
    [...one.marks].sort().join() === [...other.marks].sort().join()
  )
}
