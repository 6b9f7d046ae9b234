import { expect, it } from 'vitest'
import { differOnlyInToneMarks, isSameName, nameKey } from './same-text'

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

it.each([
  ['Cấp giấy phép môi trường', 'Cấp giấy phép môi trường (cấp Tỉnh) ( 1.010727 )', true],
  ['Công nhận hòa giải viên (thực hiện tại cấp xã)', 'Công nhận hòa giải viên', true],
  ['Cấp thẻ', 'Cấp thẻ (trường hợp mất)', false],
  ['Cấp thẻ (cấp xã) cho trẻ em', 'Cấp thẻ cho trẻ em', false],
])('%j and %j name one procedure: %j', (one, other, expected) => {
  expect(isSameName(one, other)).toBe(expected)
})
