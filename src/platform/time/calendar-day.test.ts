import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromStored, dayOf, displayDay, isCalendarDay, storedDay } from './calendar-day'

describe('calendar days', () => {
  it('changes day at midnight in Viet Nam, not at midnight UTC', () => {
    expect(dayOf(new Date('2026-06-30T16:59:59Z'))).toBe('2026-06-30')
    expect(dayOf(new Date('2026-06-30T17:00:00Z'))).toBe('2026-07-01')
  })

  it('reads back every day it stores', () => {
    const days = fc.date({ min: new Date('1945-09-02'), max: new Date('2100-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10)
        expect(dayFromStored(storedDay(day))).toBe(day)
      }),
    )
  })

  it('knows which texts are days', () => {
    expect(isCalendarDay('2024-02-29')).toBe(true)
    expect(isCalendarDay('2023-02-29')).toBe(false)
    expect(isCalendarDay('29/02/2024')).toBe(false)
  })

  it('shows days as people write them', () => {
    expect(displayDay('2026-07-01')).toBe('01/07/2026')
  })
})
