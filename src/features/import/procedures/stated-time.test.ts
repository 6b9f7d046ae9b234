import fc from 'fast-check'
import { expect, it } from 'vitest'
import { statedTimeIn } from './stated-time'

it.each([
  ['05 ngày làm việc', { value: 5, unit: 'working-day' }],
  ['- Trong thời hạn 10 (mười) ngày, kể từ ngày nhận đủ hồ sơ hợp lệ.', { value: 10, unit: 'day' }],
  ['Không quá 08 giờ làm việc', { value: 8, unit: 'hour' }],
  ['Thời hạn giải quyết: tối đa 2 tháng tính từ khi thụ lý', { value: 2, unit: 'month' }],
  ['Nộp tại quầy\nThời hạn giải quyết: 15 ngày\nTrả tại quầy', { value: 15, unit: 'day' }],
  ['Nộp tại quầy\n15 ngày', null],
  ['07 ngày làm việc (cấp mới), 02 ngày làm việc (cấp lại)', null],
  ['07 ngày đối với hồ sơ cấp mới', null],
  ['Trong thời hạn 5 ngày, cơ quan thông báo bằng văn bản', null],
  ['30 phút', null],
  ['Trước ngày 30 tháng 8', null],
  ['0 ngày', null],
  ['ngay khi nhận hồ sơ', null],
])('%j → %j', (text, expected) => {
  expect(statedTimeIn(text)).toEqual(expected)
})

it('never chooses between two times', () => {
  const time = fc.tuple(
    fc.integer({ min: 1, max: 99 }),
    fc.constantFrom('ngày', 'ngày làm việc', 'giờ', 'tháng', 'năm'),
  )
  fc.assert(
    fc.property(time, time, fc.constantFrom(' ', '; ', '\n', ' và '), (one, other, between) => {
      expect(statedTimeIn(`${one.join(' ')}${between}${other.join(' ')}`)).toBeNull()
    }),
  )
})
