import type { CalendarDay } from '@/platform/time/calendar-day'
import { actsByTarget, type ActsOnDocument } from './acts'
import { components } from './components'
import { dayAfter } from './days'
import type { DocumentFacts } from './document-facts'
import { effectAt, type EffectThen } from './effect-at'
import { ALWAYS, type EffectPeriod, type NamedDocument } from './effect-period'
import { resolveActs, type Resolved } from './resolve-acts'

/** Enough to see a circle; a page is no place for a thousand numbers. */
const CIRCLE_NAMES = 10

const NO_ACTS: ActsOnDocument = { linked: [], unlinked: [] }

/**
 * The effect of all published legal documents of the portal for all days (Luật Ban hành văn bản quy phạm pháp luật 2015,
 * Điều 151–154, and 2025, Điều 53–57): periods by document id, without gaps, adjacent ones different. Pure, and the same
 * whatever the order of documents and relations.
 *
 * 1. Before its day of issue and before its effective day a document is `not-yet`; then `in-force`; from the day after
 *    its last day `expired`.
 * 2. `replaces` and `repeals` end a document from the act's day for good: repeal of the repealing document does not
 *    revive it. In part, and `amends`, they leave it `partly-expired` (what is amended has lost effect, Điều 154 khoản
 *    2; 2025, Điều 57 khoản 1). `suspends` suspends until its last day. Other relations change nothing: what details
 *    a replaced document goes on where it does not contradict the new one (2025, Điều 57 khoản 2).
 * 3. An act takes effect on its own day, else with its document, and not before that holds. It counts if its document
 *    then holds itself; where that is not known – or that document ends on the very same day –, what it acts on is
 *    `unknown`.
 * 4. Missing or contradictory days, acts without a day, numbers named in words only and documents that act on each
 *    other in a circle give `unknown` with the reason – unless an end is certain.
 * 5. What a person states counts from its day on; later dated acts and the end of validity still change it, and nothing
 *    stated makes a document hold before its effective day. Stated without a day, it settles every doubt and yields
 *    to what has a date.
 */
export function effectPeriods(documents: DocumentFacts[], rootSite: string): Map<string, EffectPeriod[]> {
  const byId = new Map(documents.map((document) => [document.id, document]))
  const acts = actsByTarget(documents, rootSite)
  const actsOn = (id: string) => acts.get(id) ?? NO_ACTS
  const groups = components([...byId.keys()], (id) => [...new Set(actsOn(id).linked.map(({ by }) => by.id))])

  const timelines = new Map<string, EffectPeriod[]>()
  for (const group of groups) {
    const members = group
      .flatMap((id) => byId.get(id) ?? [])
      .sort((a, b) => (nameKey(a) < nameKey(b) ? -1 : 1))
    const circle = { members: new Set(group), named: members.slice(0, CIRCLE_NAMES + 1).map(nameOf) }
    for (const facts of members) {
      const resolved = resolveActs(facts, actsOn(facts.id), {
        circle,
        timelineOf: (id) => timelines.get(id) ?? [],
      })
      timelines.set(facts.id, timelineOf(facts, resolved))
    }
  }
  return timelines
}

function nameOf({ id, number }: DocumentFacts): NamedDocument {
  return { id, number }
}

function nameKey({ number, id }: DocumentFacts): string {
  return `${number} ${id}`
}

function timelineOf(facts: DocumentFacts, resolved: Resolved): EffectPeriod[] {
  const periods: EffectPeriod[] = []
  for (const from of turningDays(facts, resolved)) {
    const then = effectAt(from, { facts, resolved })
    const last = periods.at(-1)
    if (last && isSame(last, then)) continue
    if (last) last.until = from
    periods.push({ from, until: null, ...then })
  }
  return periods
}

/** Every day on which the effect may change, from the first. */
function turningDays(facts: DocumentFacts, { certain, doubts }: Resolved): CalendarDay[] {
  const days = [
    facts.issuedOn,
    facts.effectiveOn,
    facts.expiresOn === null ? null : dayAfter(facts.expiresOn),
    facts.stated?.on ?? null,
    ...[...certain, ...doubts].flatMap(({ from, until }) => [from, until]),
  ].filter((day) => day !== null)
  return [...new Set([ALWAYS, ...days])].filter((day) => day >= ALWAYS).sort()
}

function isSame(period: EffectPeriod, { effect, isStated, reasons }: EffectThen): boolean {
  return (
    period.effect === effect &&
    period.isStated === isStated &&
    JSON.stringify(period.reasons) === JSON.stringify(reasons)
  )
}
