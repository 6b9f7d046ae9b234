import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { storedDay, type CalendarDay } from '@/platform/time/calendar-day'
import { ALWAYS, type EffectPeriod, type EffectReason } from './effect/effect-period'
import { lifeOf } from './life'
import type { RelatedDocument, RelationGroup } from './relations'

const today = '2026-11-22'

const effective: EffectReason = { code: 'effective', on: '2020-02-01' }
const repealed: EffectReason = {
  code: 'act',
  kind: 'repeals',
  by: { id: 'b', number: '2/2027/QĐ' },
  on: '2027-01-01',
  until: null,
  partial: false,
  provision: null,
}

const period = (
  from: CalendarDay,
  until: CalendarDay | null,
  effect: EffectPeriod['effect'],
  ...reasons: EffectReason[]
) => ({
  from,
  until,
  effect,
  isStated: false,
  reasons,
})

const periods: EffectPeriod[] = [
  period(ALWAYS, '2020-01-01', 'not-yet', { code: 'not-issued', on: '2020-01-01' }),
  period('2020-01-01', '2020-02-01', 'not-yet', { code: 'not-effective', on: '2020-02-01' }),
  period('2020-02-01', '2027-01-01', 'in-force', effective),
  period('2027-01-01', null, 'expired', effective, repealed),
]

const other = (id: string, more: Partial<RelatedDocument> = {}): RelatedDocument => ({
  id,
  number: id,
  abstract: null,
  place: null,
  partial: false,
  provision: null,
  appliesOn: null,
  issuedOn: '2023-04-01',
  effectiveOn: '2023-05-01',
  ...more,
})

const incoming = (kind: RelationGroup['kind'], ...documents: RelatedDocument[]): RelationGroup => ({
  kind,
  direction: 'incoming',
  documents,
})

const told = (relations: RelationGroup[] = [], asked = today) =>
  lifeOf({ issuedOn: storedDay('2020-01-01'), periods, relations }, { asked, today }).map(
    ({ on, isFuture, facts }) =>
      `${on}${isFuture ? ' future' : ''}: ${facts.map(({ kind }) => kind).join(', ')}`,
  )

describe('the life of a document', () => {
  it('goes from its issue over today to what is still to come', () => {
    expect(told()).toEqual([
      '2020-01-01: issued',
      '2020-02-01: effect',
      '2026-11-22: today',
      '2027-01-01 future: effect',
    ])
  })

  it('gives each change only the reasons that are new', () => {
    const last = lifeOf({ issuedOn: null, periods, relations: [] }, { asked: today, today }).at(-1)
    expect(last?.facts).toEqual([{ kind: 'effect', effect: 'expired', isStated: false, reasons: [repealed] }])
  })

  it('tells amendments on the day they apply, else the day the other took effect or was issued', () => {
    const amended = incoming(
      'amends',
      other('a', { appliesOn: '2024-01-01' }),
      other('c'),
      other('d', { effectiveOn: null }),
      other('e', { effectiveOn: null, issuedOn: null }),
    )
    expect(told([amended]).filter((line) => line.endsWith('related'))).toEqual([
      '2023-04-01: related',
      '2023-05-01: related',
      '2024-01-01: related',
    ])
  })

  it('tells an act once, and nothing of documents that only cite it or that it bears on', () => {
    const all = [
      incoming('repeals', other('b', { appliesOn: '2027-01-01' })),
      incoming('cites', other('x')),
      { ...incoming('amends', other('y')), direction: 'outgoing' as const },
    ]
    expect(told(all)).toEqual(told())
  })

  it('marks the day asked for beside today', () => {
    expect(told([], '2020-02-01')).toEqual([
      '2020-01-01: issued',
      '2020-02-01: effect, asked',
      '2026-11-22: today',
      '2027-01-01 future: effect',
    ])
  })

  it('is in order, each day once, today always in it', () => {
    const day = fc
      .date({ min: new Date('1946-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.array(day), day, fc.option(day), (days, asked, issued) => {
        const relations = [
          incoming('amends', ...days.map((on, index) => other(String(index), { appliesOn: on }))),
        ]
        const life = lifeOf({ issuedOn: issued && storedDay(issued), periods, relations }, { asked, today })
        const order = life.map(({ on }) => on)
        expect(order).toEqual([...new Set(order)].sort())
        expect(order).toContain(today)
        expect(life.every(({ on, isFuture }) => isFuture === on > today)).toBe(true)
      }),
    )
  })
})
