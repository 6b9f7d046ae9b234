import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWorkingDays, daysFrom, isWorkingDay, workingDaysBetween, type WorkCalendar } from './working-days'

/** Tết Bính Ngọ 2026, and Quốc khánh 2026 with its Monday exchanged for a Saturday. */
const CALENDAR: WorkCalendar = {
  off: new Set([
    ...daysFrom('2026-02-16', '2026-02-20'),
    '2026-08-31',
    ...daysFrom('2026-09-01', '2026-09-02'),
  ]),
  makeUp: new Set(['2026-08-22']),
}
const PLAIN: WorkCalendar = { off: new Set(), makeUp: new Set() }

describe('working days', () => {
  it.each([
    ['2026-11-20', true, 'thứ sáu'],
    ['2026-11-21', false, 'thứ bảy'],
    ['2026-11-22', false, 'chủ nhật'],
    ['2026-02-17', false, 'mùng một Tết'],
    ['2026-08-31', false, 'thứ hai được đổi'],
    ['2026-08-22', true, 'thứ bảy làm bù'],
  ])('%s: %s (%s)', (day, expected) => {
    expect(isWorkingDay(day, CALENDAR)).toBe(expected)
  })

  it.each([
    ['2026-11-19', 2, '2026-11-23', 'thứ năm + 2 qua cuối tuần'],
    ['2026-11-21', 1, '2026-11-23', 'thứ bảy + 1'],
    ['2026-02-13', 1, '2026-02-23', 'qua cả kỳ Tết'],
    ['2026-08-21', 2, '2026-08-24', 'thứ bảy làm bù được tính'],
    ['2026-08-28', 2, '2026-09-04', 'qua Quốc khánh'],
    ['2026-11-20', 0, '2026-11-20', 'chính ngày ấy'],
    ['2026-02-16', 0, '2026-02-23', 'ngày nghỉ thì dời sang ngày làm việc'],
  ])('%s + %d → %s (%s)', (from, count, expected) => {
    expect(addWorkingDays(from, count, CALENDAR)).toBe(expected)
  })

  it('counts back what it adds, whatever the calendar', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    const calendar = fc.record({
      off: fc.array(day, { maxLength: 40 }).map((days) => new Set(days)),
      makeUp: fc.array(day, { maxLength: 10 }).map((days) => new Set(days)),
    })
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), calendar, (from, count, given) => {
        const end = addWorkingDays(from, count, given)
        expect(workingDaysBetween(from, end, given)).toBe(count)
        expect(isWorkingDay(end, given)).toBe(true)
      }),
    )
  })

  it('counts five a week where nothing is off', () => {
    expect(workingDaysBetween('2026-11-01', '2026-11-29', PLAIN)).toBe(20)
    expect(workingDaysBetween('2026-11-29', '2026-11-01', PLAIN)).toBe(0)
  })

  it('refuses what is no count, and a calendar without end', () => {
    expect(() => addWorkingDays('2026-11-20', -1, PLAIN)).toThrow(RangeError)
    expect(() => addWorkingDays('2026-11-20', 1.5, PLAIN)).toThrow(RangeError)
    const never = { off: new Set(daysFrom('2026-01-01', '2028-12-31')), makeUp: new Set<string>() }
    expect(() => addWorkingDays('2026-11-20', 1, never)).toThrow(RangeError)
  })
})
