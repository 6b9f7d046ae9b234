import type { Effect } from '@/platform/official-documents/effects'
import { dayFromStored, type CalendarDay } from '@/platform/time/calendar-day'
import { ALWAYS, type EffectPeriod, type EffectReason } from './effect/effect-period'
import type { LegalDocumentView } from './legal-document-view'
import type { RelatedDocument } from './relations'
import type { RelationKind } from './vocabulary'

/** Something that happened to a document on a day, or will. */
export type LifeFact =
  | { kind: 'issued' }
  /** From now on it has this effect; the reasons are those that are new. */
  | { kind: 'effect'; effect: Effect; isStated: boolean; reasons: EffectReason[] }
  | { kind: 'related'; relation: RelationKind; document: RelatedDocument }
  /** The day the page answers for, and today where that is another one. */
  | { kind: 'asked' }
  | { kind: 'today' }

export type LifeEvent = { on: CalendarDay; isFuture: boolean; facts: LifeFact[] }

type Days = {
  /** The day the page answers for. */
  asked: CalendarDay
  today: CalendarDay
}

/** What others do to a document that a reader of its life wants to see, besides what ends or suspends it. */
const TOLD_RELATIONS: readonly RelationKind[] = [
  'amends',
  'corrects',
  'consolidates',
  'replaces',
  'repeals',
  'suspends',
]

type Living = Pick<LegalDocumentView, 'issuedOn' | 'periods' | 'relations'>

/** The life of a document day by day, the oldest first; what lies after today is future. */
export function lifeOf(document: Living, { asked, today }: Days): LifeEvent[] {
  const issuedOn = dayFromStored(document.issuedOn)
  const dated: [CalendarDay, LifeFact][] = [
    ...(issuedOn ? [[issuedOn, { kind: 'issued' }] as [CalendarDay, LifeFact]] : []),
    ...document.periods.flatMap((period, index) => changeAt(period, document.periods[index - 1], issuedOn)),
    ...relatedFacts(document),
    [asked, { kind: asked === today ? 'today' : 'asked' }],
    ...(asked === today ? [] : [[today, { kind: 'today' }] as [CalendarDay, LifeFact]]),
  ]
  return [...Map.groupBy(dated, ([on]) => on)]
    .map(([on, facts]) => ({ on, isFuture: on > today, facts: facts.map(([, fact]) => fact) }))
    .sort((a, b) => a.on.localeCompare(b.on))
}

function changeAt(
  period: EffectPeriod,
  before: EffectPeriod | undefined,
  issuedOn: CalendarDay | null,
): [CalendarDay, LifeFact][] {
  const { from, effect, isStated } = period
  // Every document begins as "not yet": its day of issue says so already.
  if (from === ALWAYS || (from === issuedOn && effect === 'not-yet')) return []
  const known = new Set(before?.reasons.map((reason) => JSON.stringify(reason)))
  const reasons = period.reasons.filter((reason) => !known.has(JSON.stringify(reason)))
  return [[from, { kind: 'effect', effect, isStated, reasons }]]
}

/** Acts that no reason tells, with the day each takes effect; one without any day has no place in a time line. */
function relatedFacts({ relations, periods }: Living): [CalendarDay, LifeFact][] {
  const told = new Set(
    periods.flatMap(({ reasons }) =>
      reasons.flatMap((reason) => (reason.code === 'act' ? `${reason.kind} ${reason.by.id}` : [])),
    ),
  )
  return relations
    .filter(({ kind, direction }) => direction === 'incoming' && TOLD_RELATIONS.includes(kind))
    .flatMap(({ kind, documents }) =>
      documents.flatMap((document): [CalendarDay, LifeFact][] => {
        const on = document.appliesOn ?? document.effectiveOn ?? document.issuedOn
        if (!on || told.has(`${kind} ${document.id}`)) return []
        return [[on, { kind: 'related', relation: kind, document }]]
      }),
    )
}
