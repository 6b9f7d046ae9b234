import type { DiffPart } from '../compare/diff-parts'

/** One side of a compared text: what both have, and what only this side has. */
export function DiffColumn({ parts, side }: { parts: DiffPart[]; side: 'added' | 'removed' }) {
  const own = parts.filter(({ kind }) => kind === 'same' || kind === side)
  if (own.every(({ text }) => text === '')) return <em>(để trống)</em>
  return (
    <div className="editing-words">
      {own.map(({ kind, text }, at) =>
        kind === 'same' ? (
          <span key={at}>{text}</span>
        ) : (
          <mark className={`editing-${side}`} key={at}>
            {text}
          </mark>
        ),
      )}
    </div>
  )
}
