import { describe, expect, it } from 'vitest'
import type { Fee, SubmissionMethod } from './procedure-view'
import { distinctTimes, feeRows, feeSummary, groupMethods } from './submission'

const fee = (amount: number | null, text: string | null = null): Fee => ({
  name: null,
  amount,
  basis: null,
  text,
})

const way = (method: SubmissionMethod['method'], days: number, fees: Fee[] = []): SubmissionMethod => ({
  method,
  time: { value: days, unit: 'working-day', text: null },
  fees,
  note: null,
})

describe('ways to submit', () => {
  it('says once what is the same for several', () => {
    const groups = groupMethods([way('direct', 3), way('online', 1), way('post', 3)])
    expect(groups.map(({ methods, time }) => [methods, time.value])).toEqual([
      [['direct', 'post'], 3],
      [['online'], 1],
    ])
  })

  it('names the ways only where times differ', () => {
    expect(distinctTimes([way('direct', 3), way('online', 3)]).map(({ methods }) => methods)).toEqual([[]])
    expect(distinctTimes([way('direct', 3), way('online', 1)]).map(({ methods }) => methods)).toEqual([
      ['direct'],
      ['online'],
    ])
  })

  it('names no ways where the same ways take several times', () => {
    const both = [way('post', 10), way('direct', 10), way('direct', 3), way('post', 3)]
    expect(distinctTimes(both).map(({ time, methods }) => [time.value, methods])).toEqual([
      [10, []],
      [3, []],
    ])
  })

  it('prints a repeated fee once', () => {
    expect(groupMethods([way('direct', 1, [fee(8000), fee(8000)])])[0]?.fees).toHaveLength(1)
  })
})

describe('the fee in one line', () => {
  it.each([
    [[], { kind: 'unknown' }],
    [[fee(0)], { kind: 'none' }],
    [[fee(0, 'Không có')], { kind: 'none' }],
    [[fee(0, 'Theo nghị quyết của Hội đồng nhân dân tỉnh')], { kind: 'described' }],
    [[fee(null, 'Theo quy định')], { kind: 'described' }],
    [[fee(8000), fee(0), fee(50_000)], { kind: 'amount', low: 8000, high: 50_000 }],
  ])('%o', (fees, expected) => {
    expect(feeSummary([way('direct', 1, fees)])).toEqual(expected)
  })
})

it('names the ways to submit of a fee only where others cost something else', () => {
  const ways = [
    way('direct', 3, [fee(8000), fee(5000)]),
    way('online', 3, [fee(4000), fee(5000)]),
    way('post', 3),
  ]
  expect(feeRows(ways)).toEqual([
    { fee: fee(8000), methods: ['direct'] },
    { fee: fee(5000), methods: [] },
    { fee: fee(4000), methods: ['online'] },
  ])
})
