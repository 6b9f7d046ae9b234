import type { ProcedureChange, ProsePart } from './procedure-change'
import { wholeDiff, type DiffPart, type WholePart } from './text-diff'
import { textKey, type Word } from './words'

/** Unchanged words shown on each side of a change. */
const CONTEXT_WORDS = 10
/** Shorter unchanged stretches are shown whole. */
const FEWEST_FOLDED = 30
/** Of a longer stretch that came or went only the beginning is shown. */
const LONGEST_SHOWN = 400

/** How a prose part changed; nothing where only signs, spaces or spelling customs did. */
export function proseChange(
  part: ProsePart,
  before: string | null,
  after: string | null,
  place: string | null = null,
): ProcedureChange[] {
  if (before === after || textKey(before) === textKey(after)) return []
  const whole = wholeDiff(before ?? '', after ?? '')
  const count = (kind: WholePart['kind']) =>
    whole.reduce((sum, stretch) => sum + (stretch.kind === kind ? stretch.words.length : 0), 0)
  return [
    {
      kind: 'text',
      part,
      place,
      wordsAdded: count('added'),
      wordsRemoved: count('removed'),
      parts: foldedParts(whole),
    },
  ]
}

/** The parts as they are shown: long unchanged stretches and the rest of very long changed ones are left out. */
export function foldedParts(whole: WholePart[]): DiffPart[] {
  return whole.flatMap(({ kind, words }, index): DiffPart[] => {
    if (kind !== 'same') return cut(kind, words, LONGEST_SHOWN, 0)
    if (words.length < FEWEST_FOLDED) return [{ kind, text: textOf(words) }]
    const isFirst = index === 0
    const isLast = index === whole.length - 1
    return cut(kind, words, isFirst ? 0 : CONTEXT_WORDS, isLast ? 0 : CONTEXT_WORDS)
  })
}

function cut(kind: WholePart['kind'], words: Word[], head: number, tail: number): DiffPart[] {
  const skipped = words.length - head - tail
  if (skipped <= 0) return [{ kind, text: textOf(words) }]
  return [
    { kind, text: textOf(words.slice(0, head)) },
    { kind: 'skipped' as const, words: skipped },
    { kind, text: textOf(words.slice(words.length - tail)) },
  ].filter((part) => part.kind === 'skipped' || part.text !== '')
}

function textOf(words: Word[]): string {
  return words.map(({ text }) => text).join('')
}
