import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stateAt, type Hours, type Span } from '../../../public/scripts/opening-hours.js'

const hours: Hours = {
  weekdays: [1, 2, 3, 4, 5],
  summerFrom: '15/04',
  winterFrom: '16/10',
  summer: [
    ['07:00', '11:30'],
    ['13:30', '17:00'],
  ],
  winter: [
    ['07:30', '12:00'],
    ['13:00', '16:30'],
  ],
}

/** A moment by the clocks of Viet Nam. */
const at = (text: string) => Date.parse(`${text}:00+07:00`)

describe('an office', () => {
  it.each([
    // 2026-11-23 is a Monday in winter.
    ['2026-11-23T07:29', { isOpen: false, opensAt: '07:30', weekday: 1, daysAhead: 0 }],
    ['2026-11-23T07:30', { isOpen: true, until: '12:00' }],
    ['2026-11-23T12:00', { isOpen: false, opensAt: '13:00', weekday: 1, daysAhead: 0 }],
    ['2026-11-23T16:29', { isOpen: true, until: '16:30' }],
    ['2026-11-23T16:30', { isOpen: false, opensAt: '07:30', weekday: 2, daysAhead: 1 }],
    // Friday evening and the week-end.
    ['2026-11-27T17:00', { isOpen: false, opensAt: '07:30', weekday: 1, daysAhead: 3 }],
    ['2026-11-28T09:00', { isOpen: false, opensAt: '07:30', weekday: 1, daysAhead: 2 }],
    ['2026-11-29T23:59', { isOpen: false, opensAt: '07:30', weekday: 1, daysAhead: 1 }],
    // Winter hours end with 14 April, summer hours with 15 October.
    ['2026-04-14T07:15', { isOpen: false, opensAt: '07:30', weekday: 2, daysAhead: 0 }],
    ['2026-04-14T17:00', { isOpen: false, opensAt: '07:00', weekday: 3, daysAhead: 1 }],
    ['2026-04-15T07:15', { isOpen: true, until: '11:30' }],
    ['2026-10-15T16:45', { isOpen: true, until: '17:00' }],
    ['2026-10-15T17:00', { isOpen: false, opensAt: '07:30', weekday: 5, daysAhead: 1 }],
    ['2026-10-16T16:45', { isOpen: false, opensAt: '07:30', weekday: 1, daysAhead: 3 }],
    // New Year's night: still Thursday in UTC.
    ['2027-01-01T06:59', { isOpen: false, opensAt: '07:30', weekday: 5, daysAhead: 0 }],
  ])('at %s', (moment, expected) => {
    expect(stateAt(hours, at(moment))).toEqual(expected)
  })

  it('keeps one season all year where it has only one, whatever the other’s dates', () => {
    const south = { ...hours, summer: [], summerFrom: null, winterFrom: null }
    expect(stateAt(south, at('2026-07-01T16:29'))).toEqual({ isOpen: true, until: '16:30' })
  })

  it('does not close at noon where morning and afternoon touch', () => {
    const whole: Span[] = [
      ['07:30', '12:00'],
      ['12:00', '16:30'],
    ]
    expect(stateAt({ ...hours, winter: whole }, at('2026-11-23T11:59'))).toEqual({
      isOpen: true,
      until: '16:30',
    })
  })

  it.each([
    ['no weekdays', { ...hours, weekdays: [] }],
    ['no times', { ...hours, summer: [], winter: [] }],
    ['two seasons without a day on which they change', { ...hours, winterFrom: null }],
    ['times in the wrong order', { ...hours, summer: [], winter: [['17:00', '07:30'] as Span] }],
  ])('says nothing with %s', (_, unknown) => {
    expect(stateAt(unknown, at('2026-11-23T09:00'))).toBeNull()
  })

  it('can have its seasons the other way round the year', () => {
    const southern = { ...hours, summerFrom: '16/10', winterFrom: '15/04' }
    expect(stateAt(southern, at('2026-11-23T07:15'))).toEqual({ isOpen: true, until: '11:30' })
  })
})

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
const span = fc.tuple(clock, clock)
const anyHours = fc.record({
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
  summerFrom: fc.constantFrom('15/04', '01/05'),
  winterFrom: fc.constantFrom('16/10', '01/11'),
  summer: fc.array(span, { minLength: 1, maxLength: 2 }),
  winter: fc.array(span, { minLength: 1, maxLength: 2 }),
})
const anyMinute = fc
  .integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2030, 0, 1) / 60_000 })
  .map((minute) => minute * 60_000)

const inVietNam = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  weekday: 'short',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** The same question asked minute by minute, through the calendar of the platform. */
function isOpen({ weekdays, summer, winter, summerFrom, winterFrom }: Hours, instant: number): boolean {
  const parts = Object.fromEntries(
    inVietNam.formatToParts(instant).map(({ type, value }) => [type, value] as const),
  )
  const day = `${parts.month}${parts.day}`
  const from = (text: string | null) => (text ?? '').split('/').reverse().join('')
  const has = (spans: Span[]) => spans.some(([open, close]) => open < close)
  const inSummer = day >= from(summerFrom) && day < from(winterFrom)
  const spans = !has(summer) ? winter : !has(winter) ? summer : inSummer ? summer : winter
  const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts.weekday ?? '') + 1
  const time = `${parts.hour}:${parts.minute}`
  return weekdays.includes(weekday) && spans.some(([open, close]) => time >= open && time < close)
}

it('agrees with the calendar about every minute until it next opens or closes', () => {
  fc.assert(
    fc.property(anyHours, anyMinute, (given, now) => {
      const state = stateAt(given, now)
      expect(state?.isOpen ?? false).toBe(isOpen(given, now))
      if (!state) return
      const limit = now + 15 * 86_400_000
      let next = now
      do next += 60_000
      while (next < limit && isOpen(given, next) === state.isOpen)
      const [hour, minute] = (state.isOpen ? state.until : state.opensAt).split(':').map(Number)
      const told = new Date(next + 7 * 3_600_000)
      expect([told.getUTCHours(), told.getUTCMinutes()]).toEqual([hour, minute])
    }),
    { numRuns: 60 },
  )
})
