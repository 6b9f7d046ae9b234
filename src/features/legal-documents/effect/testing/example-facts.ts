import type { DocumentFacts, RelationFacts } from '../document-facts'
import { effectPeriods } from '../effect-rule'
import type { EffectPeriod } from '../effect-period'
import { periodOn } from '../period-on'

export const ROOT = 'root'

/** A document of the root in force from 10/01/2020; what a test is about is given. */
export function document(id: string, facts: Partial<DocumentFacts> = {}): DocumentFacts {
  return {
    id,
    number: `${id}/2020/QĐ-UBND`,
    numberKey: `${id}2020qdubnd`,
    site: ROOT,
    issuer: 'Ủy ban nhân dân huyện',
    issuedOn: '2020-01-01',
    effectiveOn: '2020-01-10',
    expiresOn: null,
    stated: null,
    relations: [],
    ...facts,
  }
}

/** A relation to a document, from the day on which its own document takes effect. */
export function relation(
  kind: RelationFacts['kind'],
  target: string | null,
  more: Partial<RelationFacts> = {},
): RelationFacts {
  const unsaid = { targetText: null, partial: false, appliesOn: null, endsOn: null, provision: null }
  return { kind, target, ...unsaid, ...more }
}

/** `from effect` of each period of one of the documents; `…` for the first day of all. */
export function story(id: string, documents: DocumentFacts[]): string[] {
  return timeline(id, documents).map(({ from, effect }) => `${from === '0001-01-01' ? '…' : from} ${effect}`)
}

/** Codes of the reasons of one of the documents on a day. */
export function reasonsOn(day: string, id: string, documents: DocumentFacts[]): string[] {
  return periodOn(timeline(id, documents), day).reasons.map(({ code }) => code)
}

export function timeline(id: string, documents: DocumentFacts[]): EffectPeriod[] {
  const periods = effectPeriods(documents, ROOT).get(id)
  if (!periods) throw new Error(`No document ${id}.`)
  return periods
}
