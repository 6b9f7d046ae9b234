import fc from 'fast-check'
import { expect, it } from 'vitest'
import { EFFECTS } from '@/platform/official-documents/effects'
import { actsByTarget } from './acts'
import { components } from './components'
import type { DocumentFacts } from './document-facts'
import { effectPeriods } from './effect-rule'
import type { EffectPeriod } from './effect-period'
import { periodOn } from './period-on'
import { effectOnDay } from './testing/day-by-day'
import { document, relation, ROOT } from './testing/example-facts'
import { DAYS, randomDocuments } from './testing/random-facts'

const HOLDING = ['in-force', 'partly-expired']
const MANY = { numRuns: 3000 }

const periodsOf = (documents: DocumentFacts[]) => [...effectPeriods(documents, ROOT)]

it('gives every document periods that cover all days, adjacent ones different', () => {
  fc.assert(
    fc.property(randomDocuments(), (documents) => {
      const found = effectPeriods(documents, ROOT)
      expect([...found.keys()].sort()).toEqual(documents.map(({ id }) => id).sort())
      for (const periods of found.values()) {
        expect(periods[0]?.from).toBe('0001-01-01')
        expect(periods.at(-1)?.until).toBeNull()
        periods.slice(1).forEach((period, index) => {
          const before = periods[index] as EffectPeriod
          expect(before.until).toBe(period.from)
          expect(before.from < period.from).toBe(true)
          expect(contentOf(before)).not.toBe(contentOf(period))
        })
        for (const { effect } of periods) expect(EFFECTS.map(({ value }) => value)).toContain(effect)
      }
    }),
    MANY,
  )
})

it('says the same whatever the order of entry', () => {
  const shuffled = randomDocuments().chain((documents) =>
    fc.tuple(
      fc.constant(documents),
      fc.shuffledSubarray(documents, { minLength: documents.length }),
      fc.boolean(),
    ),
  )
  fc.assert(
    fc.property(shuffled, ([documents, mixed, isTurned]) => {
      const turned = mixed.map((facts) => ({
        ...facts,
        relations: isTurned ? facts.relations.toReversed() : facts.relations,
      }))
      const sorted = (periods: [string, EffectPeriod[]][]) =>
        periods.sort(([a], [b]) => Number(a) - Number(b))
      expect(sorted(periodsOf(turned))).toEqual(sorted(periodsOf(documents)))
    }),
    MANY,
  )
})

it('never says that a document holds before its day of issue or of effect', () => {
  fc.assert(
    fc.property(randomDocuments(), (documents) => {
      for (const [id, periods] of periodsOf(documents)) {
        const { issuedOn, effectiveOn } = documents[Number(id)] as DocumentFacts
        for (const { from, effect } of periods) {
          if (from >= (issuedOn ?? '') && from >= (effectiveOn ?? '')) continue
          expect(HOLDING).not.toContain(effect)
        }
      }
    }),
    MANY,
  )
})

it('never says that a document holds once a whole repeal has taken effect, but for a later statement', () => {
  fc.assert(
    fc.property(randomDocuments(), (documents) => {
      const found = effectPeriods(documents, ROOT)
      const acts = actsByTarget(documents, ROOT)
      for (const target of documents) {
        for (const { by, relation: act } of acts.get(target.id)?.linked ?? []) {
          if ((act.kind !== 'repeals' && act.kind !== 'replaces') || act.partial) continue
          const said = act.appliesOn ?? by.effectiveOn
          const from = [said ?? '', by.effectiveOn ?? '', by.issuedOn ?? ''].sort().at(-1) as string
          if (said === null || !HOLDING.includes(periodOn(found.get(by.id) ?? [], from).effect)) continue
          // A statement made later knew of the repeal; one without a day knew whatever was in doubt then.
          const isDoubtful = said < (target.issuedOn ?? '') || isCircular(target.id, by.id, documents)
          const { stated } = target
          const excused = isDoubtful
            ? stated !== null && (stated.on === null || stated.on >= said)
            : stated !== null && stated.on !== null && stated.on >= from
          for (const day of DAYS.filter((later) => later >= from && !excused)) {
            expect(HOLDING).not.toContain(periodOn(found.get(target.id) ?? [], day).effect)
          }
        }
      }
    }),
    MANY,
  )
})

it('says what looking at each day by itself says', () => {
  fc.assert(
    fc.property(randomDocuments({ isStated: false, isInWords: false }, 5), (documents) => {
      const found = effectPeriods(documents, ROOT)
      for (const { id } of documents) {
        for (const day of DAYS) {
          expect([id, day, periodOn(found.get(id) ?? [], day).effect]).toEqual([
            id,
            day,
            effectOnDay(day, id, documents),
          ])
        }
      }
    }),
    MANY,
  )
})

it('never says "in force" where something is in doubt and nobody has settled it', () => {
  fc.assert(
    fc.property(randomDocuments({ isStated: false, isInWords: true }), (documents) => {
      const found = effectPeriods(documents, ROOT)
      const acts = actsByTarget(documents, ROOT)
      for (const target of documents) {
        const { linked = [], unlinked = [] } = acts.get(target.id) ?? {}
        const undated = linked.filter(({ by, relation: act }) => (act.appliesOn ?? by.effectiveOn) === null)
        for (const { by, relation: act } of [...undated, ...unlinked]) {
          const from = act.appliesOn ?? by.effectiveOn ?? by.issuedOn ?? ''
          for (const day of DAYS.filter((later) => later >= from)) {
            expect(HOLDING).not.toContain(periodOn(found.get(target.id) ?? [], day).effect)
          }
        }
      }
    }),
    MANY,
  )
})

it.each([
  ['a chain', false],
  ['a circle', true],
])('ends on %s of ten thousand documents', (_, isClosed) => {
  const size = 10_000
  const documents = Array.from({ length: size }, (_, index) =>
    document(String(index), {
      relations: index > 0 || isClosed ? [relation('replaces', String((index + size - 1) % size))] : [],
    }),
  )
  const found = effectPeriods(documents, ROOT)
  expect(found.size).toBe(size)
  const effects = new Set([...found.values()].map((periods) => periods.at(-1)?.effect))
  expect([...effects].sort()).toEqual(isClosed ? ['unknown'] : ['expired', 'in-force', 'unknown'])
})

function isCircular(id: string, other: string, documents: DocumentFacts[]): boolean {
  const acts = actsByTarget(documents, ROOT)
  const groups = components(
    documents.map((facts) => facts.id),
    (node) => (acts.get(node)?.linked ?? []).map(({ by }) => by.id),
  )
  return groups.some((group) => group.includes(id) && group.includes(other))
}

function contentOf({ effect, isStated, reasons }: EffectPeriod): string {
  return JSON.stringify([effect, isStated, reasons])
}
