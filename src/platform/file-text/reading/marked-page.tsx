import { isTelling } from '../../search/components/marked-text'
import { markWords, type MarkedPiece } from '../../search/language/mark-words'
import { tokensOf } from '../../search/understanding/tokens'

type MarkedPageProps = { paragraphs: string[]; words: string }

/**
 * Paragraphs with the words marked: only where all stand in a row, if they do so anywhere; a long phrase is made of
 * words that stand everywhere.
 */
export function MarkedPage({ paragraphs, words }: MarkedPageProps) {
  const count = tokensOf(words).length
  const pieces = paragraphs.map((paragraph) => markWords(paragraph, words))
  const isWhole = ({ text, isMatch }: MarkedPiece) => isMatch && tokensOf(text).length >= count
  const hasWhole = pieces.flat().some(isWhole)
  const isMarked = (piece: MarkedPiece) => (hasWhole ? isWhole(piece) : isTelling(piece, words))
  return pieces.map((paragraph, index) => (
    <p key={index}>
      {paragraph.map((piece, place) =>
        isMarked(piece) ? (
          <mark key={place} className="bg-warning-soft text-ink rounded-sm px-0.5">
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </p>
  ))
}
