import { markWords } from '../language/mark-words'

/** A text with the words of the query marked. */
export function MarkedText({ text, query }: { text: string; query: string }) {
  return markWords(text, query).map(({ text: piece, isMatch }, place) =>
    isMatch ? (
      <mark key={place} className="bg-warning-soft text-ink rounded-sm px-0.5">
        {piece}
      </mark>
    ) : (
      piece
    ),
  )
}
