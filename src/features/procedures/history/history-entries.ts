import type { CalendarDay } from '@/platform/time/calendar-day'
import { dayOf } from '@/platform/time/calendar-day'
import type { Change } from '../decisions/ledger'
import type { ComparedProcedure } from './compared-procedure'
import { diffProcedures, type ProcedureChange } from './diff-procedures'

/** What a procedure said in public from an instant (ISO) on. */
export type PublishedState = { publishedAt: string; says: ComparedProcedure }

/** A line of a decision that the portal has applied; `appliedAt` is an ISO instant. */
export type AppliedLine = DecisionLine & { appliedAt: string }

export type DecisionLine = { decisionNumber: string; change: Change; effectiveOn: CalendarDay }

/** A time at which what the public reads of a procedure changed. */
export type HistoryEntry = {
  /** The day of effect for a decision, else the day of publication. */
  day: CalendarDay
  decisions: DecisionLine[]
  /** The portal's first publication, of which there is nothing to compare. */
  isFirst: boolean
  changes: ProcedureChange[]
}

/** A decision is applied right after what it publishes; clocks of two machines may differ a little. */
const CLOCK_TOLERANCE_MS = 60_000

/**
 * The history of a procedure, newest first, out of its public states (oldest first) and the lines applied to it.
 * Publications that changed nothing a reader could see are left out, unless a decision stands behind them.
 * @param isWhole whether the first state is the first there ever was
 */
export function historyEntries(
  states: PublishedState[],
  lines: AppliedLine[],
  isWhole: boolean,
): HistoryEntry[] {
  const behind = new Map<PublishedState, AppliedLine[]>()
  const alone: AppliedLine[] = []
  for (const line of lines) {
    const state = stateOf(line, states)
    if (state) behind.set(state, [...(behind.get(state) ?? []), line])
    else if (isWhole) alone.push(line)
  }
  const published = states.map((state, index) => {
    const before = states[index - 1]
    const decisions = behind.get(state) ?? []
    const entry: HistoryEntry = {
      day: decisions.at(-1)?.effectiveOn ?? dayOf(new Date(state.publishedAt)),
      decisions: decisions.map(decisionOf),
      isFirst: !before && isWhole,
      changes: before ? withoutState(diffProcedures(before.says, state.says), decisions) : [],
    }
    return { at: state.publishedAt, entry, isKept: before ? isTold(entry) : isWhole }
  })
  const unpublished = alone.map((line) => ({
    at: line.appliedAt,
    entry: { day: line.effectiveOn, decisions: [decisionOf(line)], isFirst: false, changes: [] },
    isKept: true,
  }))
  return [...published, ...unpublished]
    .filter(({ isKept }) => isKept)
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .map(({ entry }) => entry)
}

/** The publication that carries a line: the last one before it was noted as applied that names its decision. */
function stateOf(line: AppliedLine, states: PublishedState[]): PublishedState | undefined {
  const latest = Date.parse(line.appliedAt) + CLOCK_TOLERANCE_MS
  const named = states.filter(
    ({ says, publishedAt }) =>
      says.decision.number === line.decisionNumber && Date.parse(publishedAt) <= latest,
  )
  // Of several, the nearest: others are later edits under the same decision.
  return (
    named.findLast(({ publishedAt }) => Date.parse(publishedAt) <= Date.parse(line.appliedAt)) ?? named[0]
  )
}

/** What the heading says of a decision is not said again as a change of number, day and status. */
export function withoutState(changes: ProcedureChange[], decisions: DecisionLine[]): ProcedureChange[] {
  if (decisions.length === 0) return changes
  const numbers = decisions.map(({ decisionNumber }) => decisionNumber)
  return changes.filter((change) => {
    if (change.kind === 'decision') return !numbers.includes(change.after.number ?? '')
    return change.kind !== 'value' || change.part !== 'status'
  })
}

function decisionOf({ decisionNumber, change, effectiveOn }: DecisionLine): DecisionLine {
  return { decisionNumber, change, effectiveOn }
}

function isTold({ changes, decisions }: HistoryEntry): boolean {
  return changes.length > 0 || decisions.length > 0
}
