import { sameValue } from '@/platform/publishing/pending-draft'
import type { CalendarDay } from '@/platform/time/calendar-day'
import { stateOf } from './procedure-state'
import type { PUBLICATION_CHANGES } from '../vocabulary'

/** What of a procedure an approved line replaces, by field; raw, with every language. */
export type Content = Record<string, unknown>

export type Change = (typeof PUBLICATION_CHANGES)[number]['value']

/** One line of an approved decision over one procedure, and what has become of it. */
export type LedgerLine = {
  id: string
  change: Change
  decisionNumber: string
  decidedOn: CalendarDay
  effectiveOn: CalendarDay
  /** ISO instant. */
  approvedAt: string
  successor: string | null
  state: 'waiting' | 'applied' | 'overtaken' | 'withdrawn'
  /** Set while something of the line stands in public: applied, or a new procedure announced before its day. */
  stands: boolean
  /** What the line puts in place; `null` where it changes nothing but the state. */
  content: Content | null
  /** The public row before the line; `null` where there was none. */
  contentBefore: Content | null
}

/** What is to be done next with one line. */
export type Step =
  | { kind: 'revert'; line: LedgerLine }
  | { kind: 'announce'; line: LedgerLine }
  | { kind: 'apply'; line: LedgerLine }
  | { kind: 'overtake'; line: LedgerLine; by: LedgerLine }

/**
 * Lines in the order in which they hold: by the day of effect; of one day the decision issued later prevails (Luật Ban
 * hành văn bản quy phạm pháp luật, "văn bản ban hành sau"), then the one approved later.
 */
export function inOrder(lines: LedgerLine[]): LedgerLine[] {
  const key = ({ effectiveOn, decidedOn, approvedAt, id }: LedgerLine) =>
    `${effectiveOn} ${decidedOn} ${approvedAt} ${id}`
  return [...lines].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/**
 * The next step that brings a procedure to what its decisions say for a day; `null` when it is there. What was withdrawn
 * is undone first, last first; then what is due is applied one line after the other, so that every step has its place in
 * the history, however long the portal was off. A line that is older in effect than one applied before – a decision
 * entered late – changes nothing that stands.
 */
export function nextStep(lines: LedgerLine[], today: CalendarDay, isPublic: boolean): Step | null {
  const ordered = inOrder(lines)
  const withdrawn = ordered.findLast(({ state, stands }) => state === 'withdrawn' && stands)
  if (withdrawn) return { kind: 'revert', line: withdrawn }
  const waiting = ordered.find(({ state }) => state === 'waiting')
  if (!waiting) return null
  if (waiting.effectiveOn > today) {
    return waiting.change === 'new' && !isPublic ? { kind: 'announce', line: waiting } : null
  }
  const later = ordered.slice(ordered.indexOf(waiting)).findLast(({ state }) => state === 'applied')
  return later ? { kind: 'overtake', line: waiting, by: later } : { kind: 'apply', line: waiting }
}

/** Fields of a procedure that only decisions change. */
export function stateAfter(line: LedgerLine, today: CalendarDay) {
  const { change, decisionNumber, decidedOn, effectiveOn, successor } = line
  const isEnd = change === 'replaced' || change === 'repealed'
  const inForce = change === 'amended' ? 'amended' : 'in-force'
  return {
    status: effectiveOn > today ? 'not-yet' : isEnd ? 'repealed' : inForce,
    decision: decisionNumber,
    decidedOn,
    effectiveOn,
    change,
    successor: isEnd ? successor : null,
  } as const
}

/** The line whose state holds now; `null` where no decision of the portal has been applied. */
export function standingLine(lines: LedgerLine[]): LedgerLine | null {
  return inOrder(lines).findLast(({ state }) => state === 'applied') ?? null
}

/** What undoing a withdrawn line comes to. */
type Undoing = {
  /** Fields to put back into the public row. */
  content: Content
  /** Fields that a person has changed since; they stay. */
  kept: string[]
  /** Lines applied on top of it, whose `contentBefore` must no longer hold what is undone. */
  rebased: LedgerLine[]
}

/** Puts back what stood before a withdrawn line, below the lines that were applied on top of it. */
export function undo(line: LedgerLine, lines: LedgerLine[], present: Content): Undoing {
  const onTop = appliedAfter(line, lines)
  const content: Content = {}
  const kept: string[] = []
  const rebased = new Map<string, LedgerLine>()
  const rebase = (id: string, fields: Content) => {
    const current = rebased.get(id) ?? onTop.find((other) => other.id === id)
    if (current) rebased.set(id, { ...current, contentBefore: { ...current.contentBefore, ...fields } })
  }
  const [next] = onTop
  if (next) rebase(next.id, stateOf(line.contentBefore ?? {}))
  for (const [field, value] of Object.entries(line.content ?? {})) {
    const before = line.contentBefore?.[field]
    const overlay = onTop.findIndex((other) => field in (other.content ?? {}))
    const reached = overlay === -1 ? onTop : onTop.slice(0, overlay + 1)
    for (const other of reached) {
      if (sameValue(other.contentBefore?.[field], value)) rebase(other.id, { [field]: before })
    }
    if (overlay !== -1) continue
    if (sameValue(present[field], value)) content[field] = before
    else kept.push(field)
  }
  return { content, kept, rebased: [...rebased.values()] }
}

function appliedAfter(line: LedgerLine, lines: LedgerLine[]): LedgerLine[] {
  const ordered = inOrder(lines)
  const place = ordered.findIndex(({ id }) => id === line.id)
  return ordered.slice(place + 1).filter(({ state }) => state === 'applied')
}
