import { expect, it } from 'vitest'
import { processingTimeOf } from './processing-time'

it.each([
  ['5 WORKING_DAY', { value: 5, unit: 'working-day' }, 0],
  ['3.5 WORKING_DAY', { value: 3.5, unit: 'working-day' }, 0],
  ['30 ngày', { value: 30, unit: 'day' }, 0],
  ['8 HOUR', { value: 8, unit: 'hour' }, 0],
  ['2 MONTH', { value: 2, unit: 'month' }, 0],
  ['1 YEAR', { text: '1 năm' }, 0],
  ['1 OTHER', { text: '1 (nguồn không nêu đơn vị)' }, 1],
  ['OTHER', { text: 'Theo mô tả' }, 1],
  ['- OTHER', { text: 'Theo mô tả' }, 1],
  ['Trong ngày làm việc OTHER', { text: 'Trong ngày làm việc' }, 1],
  ['Không quá 3 ngày', { text: 'Không quá 3 ngày' }, 0],
  ['', {}, 0],
])('%j → %j', (printed, expected, repaired) => {
  const repairs = new Set<string>()
  expect(processingTimeOf(printed, repairs)).toEqual(expected)
  expect(repairs.size).toBe(repaired)
})
