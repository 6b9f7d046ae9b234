import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { displayDay } from '@/platform/time/calendar-day'
import { readDay } from './day-text'

test.each([
  ['05/03/2024', '2024-03-05'],
  ['5/3/24', '2024-03-05'],
  ['5-3-2024', '2024-03-05'],
  ['5.3.2024', '2024-03-05'],
  ['5 / 3 / 2024', '2024-03-05'],
  ['2024-03-05', '2024-03-05'],
  ['2024/3/5', '2024-03-05'],
  ['05/03/2024 00:00:00', '2024-03-05'],
  ['2024-03-05T00:00:00Z', '2024-03-05'],
  ['ngày 5 tháng 3 năm 2024', '2024-03-05'],
  ['5 tháng 3 năm 2024', '2024-03-05'],
  ['1/1/36', '2036-01-01'],
  ['1/1/37', '1937-01-01'],
  ['29/02/2024', '2024-02-29'],
])('%s is %s', (text, day) => {
  // 1937 lies before the first year that a document may bear.
  expect(readDay(text, 2026)).toEqual(
    day.startsWith('1937') ? { problem: '“1/1/37”: năm 1937 không hợp lý' } : { day },
  )
})

test.each([
  ['31/02/2024', '“31/02/2024” không phải ngày có thật'],
  ['29/02/2023', '“29/02/2023” không phải ngày có thật'],
  ['13/13/2024', '“13/13/2024” không phải ngày có thật'],
  ['0/1/2024', '“0/1/2024” không phải ngày có thật'],
  ['2024', '“2024” chỉ có năm; hãy ghi đủ ngày/tháng/năm'],
  ['03/2024', '“03/2024” không đọc được thành ngày; hãy ghi ngày/tháng/năm, ví dụ 05/03/2024'],
  ['hôm qua', '“hôm qua” không đọc được thành ngày; hãy ghi ngày/tháng/năm, ví dụ 05/03/2024'],
  ['01/01/0024', '“01/01/0024”: năm 0024 không hợp lý'],
])('%s: %s', (text, problem) => {
  expect(readDay(text, 2026)).toEqual({ problem })
})

describe('any day', () => {
  const day = fc
    .date({ min: new Date('1945-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

  it('is read back as it is shown', () => {
    fc.assert(
      fc.property(day, (given) => {
        expect(readDay(displayDay(given), 2026)).toEqual({ day: given })
      }),
    )
  })

  it('is read without padding and with any separator', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('/', '-', '.', ' '), (given, separator) => {
        const [year, month, date] = given.split('-').map(Number)
        expect(readDay([date, month, year].join(separator), 2026)).toEqual({ day: given })
      }),
    )
  })

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => Object.keys(readDay(text, 2026)).length === 1))
  })
})
