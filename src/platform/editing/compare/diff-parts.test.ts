import fc from 'fast-check'
import { expect, it } from 'vitest'
import { diffParts, type DiffPart } from './diff-parts'

const words = fc.array(fc.constantFrom('họp', 'lúc', '8', 'giờ', 'xã', '\n', 'đổi'), { maxLength: 40 })
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  words.map((each) => each.join(' ')),
)

const joined = (parts: DiffPart[], side: DiffPart['kind']) =>
  parts
    .filter(({ kind }) => kind === 'same' || kind === side)
    .map((part) => part.text)
    .join('')

it('loses no letter of either text', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = diffParts(before, after)
      expect(joined(parts, 'removed')).toBe(before)
      expect(joined(parts, 'added')).toBe(after)
    }),
  )
})

it('names the words that came and went', () => {
  expect(diffParts('Họp lúc 8 giờ.', 'Họp lúc 14 giờ.').filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'removed', text: '8' },
    { kind: 'added', text: '14' },
  ])
})

it('shows texts that have nothing in common as a whole', () => {
  const long = (word: string) => Array.from({ length: 3000 }, (_, at) => `${word}${at}\n`).join('')
  expect(diffParts(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
})
