import { stateAfter, type Content, type LedgerLine } from '../decisions/ledger'
import { stateFields } from '../decisions/procedure-state'

/** A procedure before and after a line of a decision, as raw rows. */
export type UpcomingRows = { line: LedgerLine; before: Content; after: Content }

/** What lines that wait for their day will make of the present row, one on top of the other, soonest first. */
export function upcomingRows(present: Content, waiting: LedgerLine[]): UpcomingRows[] {
  let before = present
  return waiting
    .toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : a.effectiveOn > b.effectiveOn ? 1 : 0))
    .map((line) => {
      const after = { ...before, ...line.content, ...stateFields(stateAfter(line, line.effectiveOn)) }
      const rows = { line, before, after }
      before = after
      return rows
    })
}
