import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { corrected, isOneSlipAway } from './spelling'

const FORMS: Record<string, string> = {
  dang: 'đăng',
  ki: 'ký',
  khai: 'khai',
  sinh: 'sinh',
  ket: 'kết',
  hon: 'hôn',
}
const PAIRS = new Set(['dang ki', 'ki khai', 'khai sinh', 'ki ket', 'ket hon'])
const names = {
  frequency: (folded: string) => (folded in FORMS ? 5 : 0),
  pairFrequency: (pair: string) => (PAIRS.has(pair) ? 3 : 0),
  writtenForm: (folded: string) => FORMS[folded] ?? folded,
  all: () => Object.keys(FORMS),
}

test.each([
  ['đăng ký kahi sinh', 'đăng ký khai sinh'],
  ['dang ky khaisinh', 'dang ky khai sinh'],
  ['đăng ký kết honn', 'đăng ký kết hôn'],
  ['đăng ký khai sinh', null],
  ['đăng ký 1234', null],
  ['phở bò', null],
])('%s → %s', (typed, better) => {
  expect(corrected(typed, names)).toBe(better)
})

describe('one slip', () => {
  it('is a letter more, less, other, or exchanged', () => {
    expect(isOneSlipAway('khai', 'kahi')).toBe(true)
    expect(isOneSlipAway('khai', 'khi')).toBe(true)
    expect(isOneSlipAway('khai', 'khaii')).toBe(true)
    expect(isOneSlipAway('khai', 'khoi')).toBe(true)
    expect(isOneSlipAway('khai', 'khai')).toBe(false)
    expect(isOneSlipAway('khai', 'sinh')).toBe(false)
  })

  it('goes both ways', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
    fc.assert(
      fc.property(word, word, (one, other) => isOneSlipAway(one, other) === isOneSlipAway(other, one)),
    )
  })
})
