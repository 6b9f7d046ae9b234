import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shortName } from './short-name'

it.each([
  ['Huyện Minh Giang', 16, 'Huyện Minh Giang'],
  ['Ủy ban nhân dân xã Thượng Lâm', 16, 'Ủy ban nhân dân'],
  ['Thượngvõcùngdàimộttừ', 6, 'Thượng'],
])('%s in %i letters', (name, most, short) => expect(shortName(name, most)).toBe(short))

it('is never longer than asked and always the beginning', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.integer({ min: 1, max: 30 }),
      (name, most) => {
        expect([...shortName(name, most)].length).toBeLessThanOrEqual(Math.max(most, 0))
      },
    ),
  )
})
