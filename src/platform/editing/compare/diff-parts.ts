import { diffLines, diffWordsWithSpace } from 'diff'

/** A stretch of a compared text. */
export type DiffPart = { kind: 'same' | 'added' | 'removed'; text: string }

/** Beyond so many changes words are no longer worth looking for: the texts are simply different. */
const MOST_EDITS = 1500

/** What came and went between two texts, word by word; for texts that differ too much line by line, else as a whole. */
export function diffParts(before: string, after: string): DiffPart[] {
  const changes =
    diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS }) ??
    diffLines(before, after, { maxEditLength: MOST_EDITS })
  if (!changes) {
    return [
      { kind: 'removed' as const, text: before },
      { kind: 'added' as const, text: after },
    ].filter(({ text }) => text !== '')
  }
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}
