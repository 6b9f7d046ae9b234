import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedParts } from './prose-change'
import { wholeDiff } from './text-diff'
import { textKey, wordsIn } from './words'

const vocabulary = [
  'nộp',
  'hồ',
  'sơ',
  'tại',
  'xã',
  'Ủy',
  'ban',
  '5',
  '1.000',
  'ngày.',
  'ngày,',
  'bản sao\n',
  '- giấy',
]
const text = fc.array(fc.constantFrom(...vocabulary), { maxLength: 60 }).map((words) => words.join(' '))

const keysOf = (parts: ReturnType<typeof wholeDiff>, kind: 'added' | 'removed') =>
  parts.flatMap((part) =>
    part.kind === 'same' || part.kind === kind ? part.words.map(({ key }) => key) : [],
  )

describe('wholeDiff', () => {
  it('rebuilds the new text exactly and the words of the old one', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wholeDiff(before, after)
        const rebuilt = parts.flatMap(({ kind, words }) => (kind === 'removed' ? [] : words))
        expect(rebuilt.map((word) => word.text).join('')).toBe(wordsIn(after).length > 0 ? after : '')
        expect(keysOf(parts, 'added').join(' ')).toBe(textKey(after))
        expect(keysOf(parts, 'removed').join(' ')).toBe(textKey(before))
      }),
    )
  })

  it('shows one word for one word', () => {
    const parts = wholeDiff('Nộp hồ sơ trong 5 ngày làm việc.', 'Nộp hồ sơ trong 3 ngày làm việc.')
    expect(parts.map(({ kind, words }) => [kind, words.map(({ text }) => text).join('')])).toEqual([
      ['same', 'Nộp hồ sơ trong '],
      ['removed', '5 '],
      ['added', '3 '],
      ['same', 'ngày làm việc.'],
    ])
  })

  it('answers for two long unlike texts in a bounded time', () => {
    const long = (seed: number) =>
      Array.from({ length: 9000 }, (_, at) => `từ${(at * seed) % 977}${at % 12 === 0 ? '\n' : ''}`).join(' ')
    const start = performance.now()
    const parts = wholeDiff(long(7), long(11))
    expect(performance.now() - start).toBeLessThan(5000)
    expect(keysOf(parts, 'added').join(' ')).toBe(textKey(long(11)))
  })
})

describe('foldedParts', () => {
  it('leaves out long unchanged stretches and says how many words they have', () => {
    const same = Array.from({ length: 200 }, (_, at) => `chữ${at}`).join(' ')
    const parts = foldedParts(wholeDiff(`${same} cũ`, `${same} mới`))
    expect(parts.map(({ kind }) => kind)).toEqual(['skipped', 'same', 'removed', 'added'])
    expect(parts[0]).toEqual({ kind: 'skipped', words: 190 })
  })
})

describe('textKey', () => {
  it.each([
    ['Hoà  giải,  cơ sở', 'hòa giải cơ sở'],
    ['Ðăng ký', 'Đăng ký'],
    ['Ủy ban'.normalize('NFD'), 'Uỷ ban'],
    ['1. Nộp:tại xã', '1. Nộp: tại xã'],
  ])('%j says the same as %j', (a, b) => expect(textKey(a)).toBe(textKey(b)))

  it.each([
    ['1.000', '1000'],
    ['2,5', '25'],
    ['50', '50%'],
    ['thuế đất', 'thuê đất'],
  ])('%j does not say the same as %j', (a, b) => expect(textKey(a)).not.toBe(textKey(b)))
})
