import type { Effect } from '@/platform/official-documents/effects'
import type { CalendarDay } from '@/platform/time/calendar-day'
import { dayAfter } from './days'
import type { DocumentFacts, StatedEffect } from './document-facts'
import { ALWAYS, type EffectPeriod, type EffectReason } from './effect-period'
import { inOrder } from './reason-order'
import type { CertainAct, Resolved } from './resolve-acts'

/** The effect on one day. */
export type EffectThen = Pick<EffectPeriod, 'effect' | 'isStated' | 'reasons'>

type Judged = { facts: DocumentFacts; resolved: Resolved }

/** Effects that say that the document holds, at least in part: never before the day on which it begins to. */
const HOLDING: readonly Effect[] = ['in-force', 'partly-expired']

/** The effect of a document on a day, out of its own facts and what was made of the acts on it; see `effectPeriods`. */
export function effectAt(day: CalendarDay, { facts, resolved }: Judged): EffectThen {
  const stated = statementAt(day, facts)
  const known = stated ? (stated.on ?? ALWAYS) : null
  const isNews = (from: CalendarDay) => from <= day && (known === null || from > known)

  const ends = [...resolved.certain.filter(({ what }) => what === 'ends'), ...ownEnd(facts)].filter(
    ({ from }) => from <= day,
  )
  // A statement that it has ended agrees with an end it knew, which tells more, and makes later ones idle.
  const telling =
    stated?.effect === 'expired'
      ? ends.filter(({ from }) => stated.on === null || from <= stated.on)
      : ends.filter(({ from }) => isNews(from))
  if (telling.length > 0) return said('expired', firstOf(telling))
  const tooEarly = beforeBeginning(day, facts)
  if (tooEarly && (!stated || stated.on === null || HOLDING.includes(stated.effect)))
    return said('not-yet', [tooEarly])
  if (stated?.effect === 'expired' || stated?.effect === 'obsolete') return asStated(stated)
  const contradiction = stated ? null : contradictionOf(facts)
  if (contradiction) return said('unknown', [contradiction])

  const runs = ({ from, until }: CertainAct) => isNews(from) && (until === null || day < until)
  const running = resolved.certain.filter(runs)
  // What was in doubt when a person judged it is no longer; a statement without a day is taken to know every doubt.
  const doubts = resolved.doubts.filter(
    ({ from, until }) => isNews(from) && stated?.on !== null && (until === null || day < until),
  )
  const doubtReasons: EffectReason[] = doubts.map(({ reason }) => reason)
  const suspensions = reasonsOf(running, 'suspends')
  if (suspensions.length > 0) return said('suspended', [...suspensions, ...doubtReasons])
  if (!stated && facts.effectiveOn === null)
    return said('unknown', [{ code: 'no-effective-day' }, ...doubtReasons])
  if (doubts.length > 0) return said('unknown', doubtReasons)
  const parts = reasonsOf(running, 'parts')
  const base = stated ? asStated(stated) : since(facts)
  if (parts.length > 0 && base.effect === 'in-force')
    return said('partly-expired', [...parts, ...base.reasons])
  return base
}

/** The statement that counts on a day. One that a document is "not yet" in force ends when the document begins to be. */
function statementAt(day: CalendarDay, { stated, effectiveOn }: DocumentFacts): StatedEffect | null {
  if (!stated || (stated.on !== null && day < stated.on)) return null
  const isOver =
    stated.effect === 'not-yet' &&
    effectiveOn !== null &&
    effectiveOn <= day &&
    effectiveOn > (stated.on ?? ALWAYS)
  return isOver ? null : stated
}

function beforeBeginning(day: CalendarDay, { issuedOn, effectiveOn }: DocumentFacts): EffectReason | null {
  if (issuedOn !== null && day < issuedOn) return { code: 'not-issued', on: issuedOn }
  if (effectiveOn !== null && day < effectiveOn) return { code: 'not-effective', on: effectiveOn }
  return null
}

function ownEnd(facts: DocumentFacts): { from: CalendarDay; reason: EffectReason }[] {
  const { expiresOn } = facts
  const from = expiresOn === null || contradictionOf(facts) ? null : dayAfter(expiresOn)
  return expiresOn === null || from === null ? [] : [{ from, reason: { code: 'expired', on: expiresOn } }]
}

function contradictionOf({ effectiveOn, expiresOn }: DocumentFacts): EffectReason | null {
  if (effectiveOn === null || expiresOn === null || expiresOn >= effectiveOn) return null
  return { code: 'expiry-before-effect', effectiveOn, expiresOn }
}

function since({ effectiveOn }: DocumentFacts): EffectThen {
  return said('in-force', effectiveOn === null ? [] : [{ code: 'effective', on: effectiveOn }])
}

function asStated({ effect, on, reason }: StatedEffect): EffectThen {
  return { effect, isStated: true, reasons: [{ code: 'stated', on, reason }] }
}

/** What has ended does not end again. */
function firstOf(ends: { from: CalendarDay; reason: EffectReason }[]): EffectReason[] {
  const first = ends.reduce((day, { from }) => (from < day ? from : day), ends[0]?.from ?? ALWAYS)
  return ends.filter(({ from }) => from === first).map(({ reason }) => reason)
}

function reasonsOf(acts: CertainAct[], what: CertainAct['what']): EffectReason[] {
  return acts.filter((act) => act.what === what).map(({ reason }) => reason)
}

function said(effect: Effect, reasons: EffectReason[]): EffectThen {
  return { effect, isStated: false, reasons: inOrder(reasons) }
}
