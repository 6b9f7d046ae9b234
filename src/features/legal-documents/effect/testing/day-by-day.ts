import type { Effect } from '@/platform/official-documents/effects'
import type { DocumentFacts, RelationFacts } from '../document-facts'
import { ROOT } from './example-facts'

/*
 * The rule once more, asked for one day at a time and by looking at everything anew: slow, without periods, orders or
 * groups. Only for documents without statements, whose relations point to documents; `unknown` stands for every doubt.
 */

type Act = { by: DocumentFacts; relation: RelationFacts }

/** The effect of a document on a day, or the day on which it had ended for good. */
export function effectOnDay(day: string, id: string, documents: DocumentFacts[]): Effect {
  const target = documents.find((document) => document.id === id)
  if (!target) throw new Error(`No document ${id}.`)
  const { issuedOn, effectiveOn, expiresOn } = target
  const isContradictory = effectiveOn !== null && expiresOn !== null && expiresOn < effectiveOn
  const acts = actsOn(target, documents).map((act) => judged(day, act, target, documents))

  if (acts.includes('ends') || (expiresOn !== null && !isContradictory && day > expiresOn)) return 'expired'
  if ((issuedOn !== null && day < issuedOn) || (effectiveOn !== null && day < effectiveOn)) return 'not-yet'
  if (isContradictory) return 'unknown'
  if (acts.includes('suspends')) return 'suspended'
  if (effectiveOn === null || acts.includes('doubt')) return 'unknown'
  return acts.includes('parts') ? 'partly-expired' : 'in-force'
}

function actsOn(target: DocumentFacts, documents: DocumentFacts[]): Act[] {
  return documents
    .filter(({ id, site }) => id !== target.id && (site === target.site || site === ROOT))
    .flatMap((by) => by.relations.map((relation) => ({ by, relation })))
    .filter(
      ({ relation }) =>
        relation.target === target.id &&
        ['replaces', 'repeals', 'amends', 'suspends'].includes(relation.kind),
    )
}

function judged(day: string, act: Act, target: DocumentFacts, documents: DocumentFacts[]) {
  const { by, relation } = act
  const said = relation.appliesOn ?? by.effectiveOn
  if (isReached(by, target, documents)) return day >= (said ?? by.issuedOn ?? '') ? 'doubt' : 'nothing'
  const suspends = relation.kind === 'suspends'
  const lastDay = suspends ? relation.endsOn : null
  if (said === null || (lastDay !== null && lastDay < said)) {
    return day >= (said ?? by.issuedOn ?? '') ? 'doubt' : 'nothing'
  }
  if (day < said || (lastDay !== null && day > lastDay && day >= holdsFrom(said, by))) return 'nothing'
  const from = holdsFrom(said, by)
  const held = target.issuedOn !== null && said < target.issuedOn ? 'doubt' : heldOn(from, by, documents)
  if (held === 'no') return 'nothing'
  if (held === 'doubt') return lastDay !== null && day > lastDay ? 'nothing' : 'doubt'
  if (day < from) return 'doubt'
  if (relation.kind === 'amends' || relation.partial) return 'parts'
  return suspends ? 'suspends' : 'ends'
}

function holdsFrom(said: string, by: DocumentFacts): string {
  return [said, by.effectiveOn ?? '', by.issuedOn ?? ''].reduce((a, b) => (a > b ? a : b))
}

function heldOn(day: string, by: DocumentFacts, documents: DocumentFacts[]): 'yes' | 'no' | 'doubt' {
  const effect = effectOnDay(day, by.id, documents)
  if (effect === 'in-force' || effect === 'partly-expired') return 'yes'
  const before = `2020-01-${String(Number(day.slice(8)) - 1).padStart(2, '0')}`
  return effect === 'expired' && effectOnDay(before, by.id, documents) === 'expired' ? 'no' : 'doubt'
}

/** Whether acts lead from the one document to the other, over however many between. */
function isReached(to: DocumentFacts, from: DocumentFacts, documents: DocumentFacts[]): boolean {
  const reached = new Set<string>([from.id])
  for (let size = 0; size !== reached.size;) {
    size = reached.size
    for (const target of documents) {
      if (actsOn(target, documents).some(({ by }) => reached.has(by.id))) reached.add(target.id)
    }
  }
  return to.id !== from.id && reached.has(to.id)
}
