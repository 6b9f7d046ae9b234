import { expect, it } from 'vitest'
import { differOnlyInToneMarks, nameKey } from './same-text'

it.each([
  ['Cấp giấy phép.', 'CẤP  GIẤY PHÉP'],
  ['Cấp lại (do mất)', 'Cấp lại do mất'],
  ['Hòa giải', 'Hòa giải'.normalize('NFD')],
])('%j and %j are one name', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other))
})

it.each([
  ['Thuế đất', 'Thuê đất', false],
  ['Hàng hoá', 'Hàng hóa', true],
  ['Hàng hóa', 'Hàng hóa', false],
  ['Thủy sản', 'Thuỷ sản'.normalize('NFD'), true],
])('%j and %j differ only in where tone marks stand: %j', (one, other, expected) => {
  expect(differOnlyInToneMarks(one, other)).toBe(expected)
})
