import type { CSSProperties } from 'react'
import type { DiffPart } from '../text-diff'

type Look = { className?: string; style?: CSSProperties }

/** How a compared text looks and sounds where it stands. */
export type DiffLook = {
  added: Look
  removed: Look
  skipped: Look
  /** Hidden from the eye. */
  spoken: Look
  /** Spoken before a change, and after it. */
  words: { added: string; removed: string; end: string }
  /** Words for a stretch that is left out, unchanged or the rest of a change. */
  skippedWords: (count: number, isOfChange: boolean) => string
}

/** A text with what came and what went marked; a screen reader says where each begins and ends. */
export function DiffParts({ parts, look }: { parts: DiffPart[]; look: DiffLook }) {
  return parts.map((part, index) => {
    switch (part.kind) {
      case 'same':
        return <span key={index}>{part.text}</span>
      case 'skipped':
        return (
          <span key={index} {...look.skipped}>
            {look.skippedWords(part.words, isChange(parts[index - 1]))}
          </span>
        )
      default:
        return <Changed key={index} kind={part.kind} text={part.text} look={look} />
    }
  })
}

function Changed({ kind, text, look }: { kind: 'added' | 'removed'; text: string; look: DiffLook }) {
  const words = text.trimEnd()
  const Mark = kind === 'added' ? 'ins' : 'del'
  return (
    <>
      <Mark {...look[kind]}>
        <span {...look.spoken}>{look.words[kind]} </span>
        {words}
        <span {...look.spoken}> {look.words.end} </span>
      </Mark>
      {text.slice(words.length)}
    </>
  )
}

function isChange(part: DiffPart | undefined): boolean {
  return part?.kind === 'added' || part?.kind === 'removed'
}
