import type { HistoryEntry } from './history-entries'

/** Characters of compared texts on one page: what a reader on a slow line can still load. */
const MOST_CHARACTERS = 300_000

/** The entries with the texts of the newest changes; older ones keep their sentences when a page would grow too long. */
export function withinBudget(entries: HistoryEntry[], budget = MOST_CHARACTERS): HistoryEntry[] {
  let left = budget
  return entries.map((entry) => ({
    ...entry,
    changes: entry.changes.map((change) => {
      if (change.kind !== 'text') return change
      left -= change.parts.reduce((sum, part) => sum + (part.kind === 'skipped' ? 0 : part.text.length), 0)
      return left >= 0 ? change : { ...change, parts: [{ kind: 'skipped', words: 0 }] }
    }),
  }))
}
