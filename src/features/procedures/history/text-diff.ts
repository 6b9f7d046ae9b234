import { diffArrays } from 'diff'
import { wordsIn, type Word } from './words'

/** A stretch of a text: what stayed, came or went; or, left out, how many words stayed or are too many to show. */
export type DiffPart =
  { kind: 'same' | 'added' | 'removed'; text: string } | { kind: 'skipped'; words: number }

/** A stretch before anything is left out. */
export type WholePart = { kind: 'same' | 'added' | 'removed'; words: Word[] }

/** Bounds of the work, chosen so that the longest real texts (44,000 characters) take well under a second. */
const MOST_WORD_EDITS = 1500
const MOST_LINE_EDITS = 1000

/** Fewer unchanged words than this between two changes would only make them hard to read. */
const FEWEST_SAME_WORDS = 3

/**
 * What changed between two texts, word by word; for texts that differ too much line by line, and else as a whole.
 * Parts that stayed and came, joined, give the new text; those that stayed and went, the words of the old one.
 */
export function wholeDiff(before: string, after: string): WholePart[] {
  const [old, now] = [wordsIn(before), wordsIn(after)]
  const start = commonLength(old, now, (words, index) => words[index])
  const rest = Math.min(old.length, now.length) - start
  const end = Math.min(
    rest,
    commonLength(old, now, (words, index) => words.at(-1 - index)),
  )
  const middle = changedMiddle(old.slice(start, old.length - end), now.slice(start, now.length - end))
  const whole: WholePart[] = [
    { kind: 'same', words: now.slice(0, start) },
    ...middle,
    { kind: 'same', words: now.slice(now.length - end) },
  ]
  return readable(whole.filter(({ words }) => words.length > 0))
}

function commonLength(a: Word[], b: Word[], at: (words: Word[], index: number) => Word | undefined): number {
  const most = Math.min(a.length, b.length)
  let length = 0
  while (length < most && at(a, length)?.key === at(b, length)?.key) length += 1
  return length
}

function changedMiddle(old: Word[], now: Word[]): WholePart[] {
  return (
    edits(old, now, MOST_WORD_EDITS) ??
    edits(linesOf(old), linesOf(now), MOST_LINE_EDITS)?.map(({ kind, words }) => ({
      kind,
      words: words.flatMap((line) => line.words),
    })) ?? [
      { kind: 'removed', words: old },
      { kind: 'added', words: now },
    ]
  )
}

type Edit<T> = { kind: WholePart['kind']; words: T[] }

function edits<T extends { key: string }>(old: T[], now: T[], most: number): Edit<T>[] | undefined {
  return diffArrays(old, now, { comparator: (a, b) => a.key === b.key, maxEditLength: most })?.map(
    (change) => ({
      kind: change.added ? 'added' : change.removed ? 'removed' : 'same',
      words: change.value,
    }),
  )
}

/** Words up to each line break. */
function linesOf(words: Word[]): { key: string; words: Word[] }[] {
  const lines: Word[][] = [[]]
  for (const word of words) {
    lines.at(-1)?.push(word)
    if (word.text.includes('\n')) lines.push([])
  }
  return lines
    .filter((line) => line.length > 0)
    .map((line) => ({ key: line.map(({ key }) => key).join(' '), words: line }))
}

/** One removed and one added stretch for each change, tiny unchanged remains between two changes taken along. */
function readable(parts: WholePart[]): WholePart[] {
  const result: WholePart[] = []
  let removed: Word[] = []
  let added: Word[] = []
  const flush = () => {
    if (removed.length > 0) result.push({ kind: 'removed', words: removed })
    if (added.length > 0) result.push({ kind: 'added', words: added })
    removed = []
    added = []
  }
  parts.forEach(({ kind, words }, index) => {
    if (kind === 'removed') removed = [...removed, ...words]
    else if (kind === 'added') added = [...added, ...words]
    else if (isRemains(words, parts, index)) {
      removed = [...removed, ...words]
      added = [...added, ...words]
    } else {
      flush()
      result.push({ kind, words })
    }
  })
  flush()
  return result
}

function isRemains(words: Word[], parts: WholePart[], index: number): boolean {
  const isInside = index > 0 && index < parts.length - 1
  return isInside && words.length < FEWEST_SAME_WORDS && !words.some(({ text }) => text.includes('\n'))
}
