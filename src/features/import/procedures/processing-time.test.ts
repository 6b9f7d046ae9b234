import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { processingTimeOf } from './processing-time'

const NO_UNIT = '(nguồn không nêu đơn vị)'

it.each([
  ['5 WORKING_DAY', '', { value: 5, unit: 'working-day' }, 0],
  ['3.5 WORKING_DAY', '', { value: 3.5, unit: 'working-day' }, 0],
  ['5 Ngày làm việc', '', { value: 5, unit: 'working-day' }, 0],
  ['30 ngày', '', { value: 30, unit: 'day' }, 0],
  ['8 HOUR', '', { value: 8, unit: 'hour' }, 0],
  ['2 MONTH', '', { value: 2, unit: 'month' }, 0],
  ['1 YEAR', '', { text: '1 năm' }, 0],
  ['30 phút', '', { text: '30 phút' }, 0],
  ['1 OTHER', '', { text: `1 ${NO_UNIT}` }, 1],
  ['5 OTHER', '05 ngày làm việc kể từ ngày nhận đủ hồ sơ', { value: 5, unit: 'working-day' }, 2],
  ['1 OTHER', '05 ngày làm việc', { text: `1 ${NO_UNIT}` }, 1],
  ['0 OTHER', 'Thời hạn giải quyết: Không quy định', { text: 'Thời hạn giải quyết: Không quy định' }, 1],
  ['OTHER', '03 ngày làm việc kể từ ngày nhận đủ hồ sơ', { value: 3, unit: 'working-day' }, 2],
  ['OTHER', 'Cấp mới 7 ngày; cấp lại 2 ngày', { text: 'Cấp mới 7 ngày; cấp lại 2 ngày' }, 1],
  ['OTHER', 'Cấp mới: 7 ngày\nCấp lại: 2 ngày', { text: 'Theo mô tả' }, 1],
  ['- OTHER', 'Ngay khi nhận hồ sơ', { text: 'Ngay khi nhận hồ sơ' }, 1],
  ['Theo mô tả OTHER', 'Trong thời hạn 10 ngày', { value: 10, unit: 'day' }, 2],
  ['OTHER', 'Gửi qua hệ thống văn bản', {}, 1],
  ['OTHER', '', {}, 1],
  ['Trong ngày làm việc OTHER', '', { text: 'Trong ngày làm việc' }, 1],
  ['Không quá 3 ngày OTHER', '', { value: 3, unit: 'day', text: 'Không quá 3 ngày' }, 1],
  ['Không quá 3 ngày', '', { value: 3, unit: 'day', text: 'Không quá 3 ngày' }, 0],
  ['Không quá 3 ngày; vùng cao 5 ngày', '', { text: 'Không quá 3 ngày; vùng cao 5 ngày' }, 0],
  ['15/12 OTHER', '', { text: '15/12' }, 1],
  ['', '', {}, 0],
])('%j beside %j → %j', (printed, description, expected, repaired) => {
  const repairs = new Set<string>()
  expect(processingTimeOf(printed, description, repairs)).toEqual(expected)
  expect(repairs.size).toBe(repaired)
})

describe('whatever the source prints', () => {
  const printed = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc
      .tuple(
        fc.constantFrom('', '0', '3', '12.5', 'Không quá 4 ngày', '-', 'tuần sau'),
        fc.constantFrom('', 'OTHER', 'DAY', 'YEAR'),
      )
      .map((parts) => parts.join(' ').trim()),
  )
  const description = fc.oneof(
    fc.constantFrom('', '4 ngày', 'Thời hạn giải quyết: 3 tháng'),
    fc.string({ maxLength: 20 }),
  )

  it('keeps every word of it but its codes, as a number or as a text', () => {
    fc.assert(
      fc.property(printed, description, (words, beside) => {
        const { value, unit, text } = processingTimeOf(words, beside, new Set())
        const kept = `${value ?? ''} ${unit ?? ''} ${text ?? ''}`
        const said = words.replace(/\b(OTHER|DAY|YEAR)$/, '').trim()
        if (/^(0|-|theo mô tả)?$/i.test(said)) return
        const isTyped = value !== undefined && Number.parseFloat(said) === value
        expect(isTyped || kept.includes(said)).toBe(true)
      }),
    )
  })

  it('gives a number only with a unit, and above zero', () => {
    fc.assert(
      fc.property(printed, description, (words, beside) => {
        const { value, unit } = processingTimeOf(words, beside, new Set())
        expect(value === undefined).toBe(unit === undefined)
        expect(value ?? 1).toBeGreaterThan(0)
      }),
    )
  })
})
