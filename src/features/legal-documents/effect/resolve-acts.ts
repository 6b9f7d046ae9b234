import type { CalendarDay } from '@/platform/time/calendar-day'
import type { Act, ActsOnDocument } from './acts'
import { dayAfter, later } from './days'
import type { DocumentFacts } from './document-facts'
import { ALWAYS, type EffectPeriod, type EffectReason, type NamedDocument } from './effect-period'
import { periodOn } from './period-on'

/** An act whose day has a date and whose document held on it; `until` is the first day after a suspension. */
export type CertainAct = {
  what: 'ends' | 'suspends' | 'parts'
  from: CalendarDay
  until: CalendarDay | null
  reason: EffectReason
}

/** Days on which an act may or may not have changed the effect. */
type Doubt = { from: CalendarDay; until: CalendarDay | null; reason: EffectReason }

/** What acts come to: what is certain, and what is not. */
export type Resolved = { certain: CertainAct[]; doubts: Doubt[] }

/** Documents that act on each other in a circle, the one being judged among them; some are named, in a fixed order. */
type Circle = { members: Set<string>; named: NamedDocument[] }

/** What is known of the other documents when the acts on one are judged. */
type Surroundings = {
  circle: Circle
  /** Periods of a document outside the circle. */
  timelineOf: (id: string) => EffectPeriod[]
}

/**
 * Judges the acts on a document. An act takes effect on its own day, else with its document, never before that document
 * holds; it counts when that document holds then.
 */
export function resolveActs(
  target: DocumentFacts,
  { linked, unlinked }: ActsOnDocument,
  { circle, timelineOf }: Surroundings,
): Resolved {
  const certain: CertainAct[] = []
  const doubts: Doubt[] = unlinked.map(unlinkedDoubt)
  const circular = linked.filter(({ by }) => circle.members.has(by.id))
  if (circular.length > 0) doubts.push(circleDoubt(target, circular, circle))
  for (const act of linked) {
    if (circle.members.has(act.by.id)) continue
    const { by, relation } = act
    const said = relation.appliesOn ?? by.effectiveOn
    const endsOn = relation.kind === 'suspends' ? relation.endsOn : null
    if (said === null || (endsOn !== null && endsOn < said)) {
      doubts.push({ from: said ?? by.issuedOn ?? ALWAYS, until: null, reason: undated(act) })
      continue
    }
    const until = endsOn === null ? null : dayAfter(endsOn)
    const from = later(later(said, by.effectiveOn), by.issuedOn)
    const doubtful = { code: 'doubtful-act', kind: relation.kind, by: named(by), on: said } as const
    // No document can be ended before there is one: its day or the act's is wrong.
    const held =
      target.issuedOn !== null && said < target.issuedOn ? 'unknown' : heldOn(timelineOf(by.id), from)
    if (held === 'no') continue
    if (held === 'unknown') doubts.push({ from: said, until, reason: doubtful })
    else {
      if (from > said) doubts.push({ from: said, until: from, reason: doubtful })
      certain.push({ what: whatItDoes(act), from, until, reason: actReason(act, from) })
    }
  }
  return { certain, doubts }
}

/**
 * Whether an acting document held on the day of its act. One that had ended before did not; one that ends on that very
 * day, a suspended or doubtful one may have, and so may one that is merely said to have ended, nobody says when.
 */
function heldOn(timeline: EffectPeriod[], day: CalendarDay): 'yes' | 'no' | 'unknown' {
  const { effect, from, isStated, reasons } = periodOn(timeline, day)
  if (effect === 'in-force' || effect === 'partly-expired') return 'yes'
  const isUndated = isStated && reasons.some((reason) => reason.code === 'stated' && reason.on === null)
  return effect === 'expired' && from < day && !isUndated ? 'no' : 'unknown'
}

/**
 * A suspension of a part is told as "hết hiệu lực một phần" while it lasts, with the reason beside it: the statutory list
 * has no word for it, and to say that all is in force, or that nothing is, would both mislead.
 */
function whatItDoes({ relation: { kind, partial } }: Act): CertainAct['what'] {
  if (kind === 'amends' || partial) return 'parts'
  return kind === 'suspends' ? 'suspends' : 'ends'
}

function actReason({ by, relation }: Act, on: CalendarDay): EffectReason {
  const { kind, partial, provision } = relation
  const until = kind === 'suspends' ? relation.endsOn : null
  return { code: 'act', kind, by: named(by), on, until, partial, provision }
}

function undated({ by, relation: { kind, partial } }: Act): EffectReason {
  return { code: 'undated-act', kind, by: named(by), partial }
}

function unlinkedDoubt({ by, relation }: Act): Doubt {
  const from = relation.appliesOn ?? by.effectiveOn ?? by.issuedOn ?? ALWAYS
  const text = relation.targetText ?? ''
  return { from, until: null, reason: { code: 'unlinked-act', kind: relation.kind, by: named(by), text } }
}

function circleDoubt({ id }: DocumentFacts, acts: Act[], { named: members }: Circle): Doubt {
  const days = acts.map(({ by, relation }) => relation.appliesOn ?? by.effectiveOn ?? by.issuedOn ?? ALWAYS)
  const from = days.reduce((first, day) => (day < first ? day : first))
  return { from, until: null, reason: { code: 'cycle', with: members.filter((member) => member.id !== id) } }
}

function named({ id, number }: DocumentFacts): NamedDocument {
  return { id, number }
}
