import { expect, it } from 'vitest'
import { referenceKey } from './reference-key'

it.each([
  ['Ủy ban nhân dân xã', 'Uỷ ban Nhân dân xã.'],
  ['UBND  cấp xã', 'Ủy ban nhân dân cấp xã'],
  ['Hòa Bình', 'Hoà Bình'.normalize('NFD')],
])('%j and %j are one name', (one, other) => {
  expect(referenceKey(one)).toBe(referenceKey(other))
})

it('keeps words apart that differ in their accents', () => {
  expect(referenceKey('Thuế đất')).not.toBe(referenceKey('Thuê đất'))
})
