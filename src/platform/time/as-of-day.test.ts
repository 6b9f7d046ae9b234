import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAsOfDay } from './as-of-day'
import { isCalendarDay } from './calendar-day'

describe('the day a reader asks about', () => {
  it.each([
    ['2019-06-01', '2019-06-01'],
    ['01/06/2019', '2019-06-01'],
    ['1-6-2019', '2019-06-01'],
    [' 2024-02-29 ', '2024-02-29'],
    ['2023-02-29', null],
    ['2019-6-1', null],
    ['31/04/2019', null],
    ['0001-01-01', null],
    ['9999-12-31', null],
    ['1945-09-01', null],
    ['2019-06-01; DROP TABLE', null],
    ['hôm qua', null],
    ['', null],
  ])('%j is %j', (text, day) => expect(readAsOfDay(text)).toBe(day))

  it('is a day of the calendar or none, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,4}[/-]\d{1,2}[/-]\d{1,4}$/)), (text) => {
        const day = readAsOfDay(text)
        expect(day === null || isCalendarDay(day)).toBe(true)
      }),
    )
  })
})
