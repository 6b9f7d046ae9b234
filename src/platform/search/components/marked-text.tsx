import { markWords, type MarkedPiece } from '../language/mark-words'
import { isFunctionWord } from '../understanding/function-words'
import { tokensOf } from '../understanding/tokens'

type MarkedTextProps = {
  text: string
  query: string
  /** Wordings that were searched beside the query; they are marked more lightly, and only where several words stand together. */
  also?: string[]
}

/** A text with the words of the query marked. */
export function MarkedText({ text, query, also = [] }: MarkedTextProps) {
  return markWords(text, query).map((piece, place) =>
    isTelling(piece, query) ? (
      <mark key={place} className="bg-warning-soft text-ink rounded-sm px-0.5">
        {piece.text}
      </mark>
    ) : (
      <LightlyMarked key={place} text={piece.text} phrases={also} />
    ),
  )
}

/** Whether a match says why the text was found: a "của" that stands alone does not, unless it is all that was asked. */
export function isTelling({ text, isMatch }: MarkedPiece, query: string): boolean {
  const words = tokensOf(text)
  const [word] = words
  return isMatch && (words.length > 1 || !word || !isFunctionWord(word) || tokensOf(query).length === 1)
}

function LightlyMarked({ text, phrases }: { text: string; phrases: string[] }) {
  return markWords(text, phrases.join(' ')).map((piece, place) =>
    piece.isMatch && piece.text.includes(' ') ? (
      <mark
        key={place}
        className="decoration-warning bg-transparent text-inherit underline decoration-dotted"
      >
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  )
}
