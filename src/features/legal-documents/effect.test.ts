import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectOn, type EffectFacts } from './effect'

const facts: EffectFacts = { effectiveOn: '2020-01-10', expiresOn: null, stated: null, acts: [] }
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('effect of a legal document', () => {
  it.each([
    ['2020-01-09', facts, 'not-yet'],
    ['2020-01-10', facts, 'in-force'],
    ['2021-01-01', { ...facts, expiresOn: '2020-12-31' }, 'expired'],
    ['2020-12-31', { ...facts, expiresOn: '2020-12-31' }, 'in-force'],
    ['2021-01-01', { ...facts, expiresOn: '2019-12-31' }, 'unknown'],
    ['2021-01-01', { ...facts, effectiveOn: null }, 'unknown'],
    ['2021-01-01', { ...facts, acts: [{ kind: 'replaces', on: '2021-01-01', partial: false }] }, 'expired'],
    ['2020-06-01', { ...facts, acts: [{ kind: 'replaces', on: '2021-01-01', partial: false }] }, 'in-force'],
    [
      '2021-01-01',
      { ...facts, acts: [{ kind: 'repeals', on: '2020-06-01', partial: true }] },
      'partly-expired',
    ],
    ['2021-01-01', { ...facts, acts: [{ kind: 'repeals', on: null, partial: false }] }, 'unknown'],
    ['2021-01-01', { ...facts, acts: [{ kind: 'suspends', on: '2020-06-01', partial: false }] }, 'suspended'],
    ['2021-01-01', { ...facts, stated: 'obsolete' }, 'obsolete'],
  ] as const)('%s %o is %s', (on, given, expected) => {
    expect(effectOn(on, given as EffectFacts)).toBe(expected)
  })

  it('never says in force before the effective day or after a whole repeal', () => {
    fc.assert(
      fc.property(day, day, day, (on, effectiveOn, repealedOn) => {
        const acts = [{ kind: 'repeals' as const, on: repealedOn, partial: false }]
        const effect = effectOn(on, { effectiveOn, expiresOn: null, stated: null, acts })
        if (on < effectiveOn || on >= repealedOn) expect(effect).not.toBe('in-force')
      }),
    )
  })
})
