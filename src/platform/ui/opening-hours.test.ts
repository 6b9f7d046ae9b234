import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceOf, type Words } from '../../../public/scripts/open-now.js'
import { stateAt, type DaysOff, type Hours, type Span } from '../../../public/scripts/opening-hours.js'
import messages from '../i18n/messages/vi/site.json'

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

const now = messages.hours.now
const inWords = (text: string) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => ({ time: '#', day: '@' })[name] ?? '%')
const words: Words = {
  ...(Object.fromEntries(Object.entries(now).map(([key, text]) => [key, inWords(text)])) as typeof now),
  days: Object.values(messages.hours.weekdays),
}

const noHolidays: DaysOff = { off: [], makeUp: [] }

/** Tết with the weekend before it, New Year's Day, and a Saturday worked instead of a Monday. */
const daysOff: DaysOff = {
  off: [
    ['2027-01-01', '2027-01-01', 'Tết Dương lịch'],
    ['2027-02-05', '2027-02-11', 'Tết Nguyên đán'],
    ['2027-08-30', '2027-09-02', 'Quốc khánh'],
  ],
  makeUp: [['2027-08-21', '2027-08-21']],
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
    expect(stateAt(hours, noHolidays, at(moment))).toMatchObject(expected)
  })

  it('keeps one season all year where it has only one, whatever the other’s dates', () => {
    const south = { ...hours, summer: [], summerFrom: null, winterFrom: null }
    expect(stateAt(south, noHolidays, at('2026-07-01T16:29'))).toEqual({ isOpen: true, until: '16:30' })
  })

  it('does not close at noon where morning and afternoon touch', () => {
    const whole: Span[] = [
      ['07:30', '12:00'],
      ['12:00', '16:30'],
    ]
    expect(stateAt({ ...hours, winter: whole }, noHolidays, at('2026-11-23T11:59'))).toEqual({
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
    expect(stateAt(unknown, daysOff, at('2026-11-23T09:00'))).toBeNull()
  })

  it('can have its seasons the other way round the year', () => {
    const southern = { ...hours, summerFrom: '16/10', winterFrom: '15/04' }
    expect(stateAt(southern, noHolidays, at('2026-11-23T07:15'))).toEqual({ isOpen: true, until: '11:30' })
  })
})

describe('an office in the days of a holiday', () => {
  it.each([
    // Wednesday before Tết: the next day is worked; Thursday evening it is known that eight days follow.
    ['2027-02-03T17:00', { isOpen: false, opensAt: '07:30', weekday: 4, daysAhead: 1, holiday: null }],
    ['2027-02-04T16:29', { isOpen: true, until: '16:30' }],
    [
      '2027-02-04T16:30',
      { isOpen: false, opensAt: '07:30', weekday: 5, date: '12/02', daysAhead: 8, holiday: null },
    ],
    ['2027-02-04T23:59', { isOpen: false, daysAhead: 8, holiday: null }],
    // One minute later it is the first day of Tết here, and still Thursday in UTC.
    ['2027-02-05T00:00', { isOpen: false, daysAhead: 7, holiday: 'Tết Nguyên đán' }],
    ['2027-02-05T09:00', { isOpen: false, date: '12/02', daysAhead: 7, holiday: 'Tết Nguyên đán' }],
    ['2027-02-11T23:59', { isOpen: false, daysAhead: 1, holiday: 'Tết Nguyên đán' }],
    ['2027-02-12T00:00', { isOpen: false, daysAhead: 0, holiday: null }],
    ['2027-02-12T07:30', { isOpen: true, until: '12:00' }],
    // A single day off before a weekend.
    [
      '2027-01-01T08:00',
      { isOpen: false, weekday: 1, date: '04/01', daysAhead: 3, holiday: 'Tết Dương lịch' },
    ],
    ['2026-12-31T16:30', { isOpen: false, weekday: 1, date: '04/01', daysAhead: 4, holiday: null }],
    // A made-up Saturday is worked, in summer hours; its Sunday is not, nor the Monday it is worked for.
    ['2027-08-20T17:00', { isOpen: false, opensAt: '07:00', weekday: 6, daysAhead: 1 }],
    ['2027-08-21T07:00', { isOpen: true, until: '11:30' }],
    ['2027-08-22T09:00', { isOpen: false, weekday: 1, daysAhead: 1, holiday: null }],
    ['2027-08-30T09:00', { isOpen: false, weekday: 5, date: '03/09', daysAhead: 4, holiday: 'Quốc khánh' }],
  ])('at %s', (moment, expected) => {
    expect(stateAt(hours, daysOff, at(moment))).toMatchObject(expected)
  })

  it('works on a day that is listed as off and as made up', () => {
    const both: DaysOff = { ...daysOff, makeUp: [['2027-02-08', '2027-02-08']] }
    expect(stateAt(hours, both, at('2027-02-08T08:00'))).toEqual({ isOpen: true, until: '12:00' })
  })

  it('opens again after the longest holiday that people may enter', () => {
    const long: DaysOff = { off: [['2027-02-01', '2027-03-03', 'Nghỉ dài']], makeUp: [] }
    expect(stateAt(hours, long, at('2027-01-29T17:00'))).toMatchObject({ date: '04/03', daysAhead: 34 })
  })

  it.each([
    ['2027-02-04T09:00', 'Đang mở cửa, đến 12:00'],
    ['2027-02-04T12:30', 'Đã đóng cửa – mở lại lúc 13:00 hôm nay'],
    ['2027-02-03T20:00', 'Đã đóng cửa – mở lại lúc 07:30 ngày mai'],
    ['2027-02-04T20:00', 'Đã đóng cửa – mở lại lúc 07:30 thứ Sáu 12/02'],
    ['2027-02-06T09:00', 'Nghỉ Tết Nguyên đán – mở lại lúc 07:30 thứ Sáu'],
    ['2027-02-05T09:00', 'Nghỉ Tết Nguyên đán – mở lại lúc 07:30 thứ Sáu 12/02'],
    ['2027-01-01T08:00', 'Nghỉ Tết Dương lịch – mở lại lúc 07:30 thứ Hai'],
  ])('says at %s: %s', (moment, sentence) => {
    expect(sentenceOf(stateAt(hours, daysOff, at(moment))!, words)).toBe(sentence)
  })

  it('prints a name with any sign as it is', () => {
    const odd: DaysOff = { off: [['2027-02-05', '2027-02-05', 'Lễ #1 @ 50%']], makeUp: [] }
    expect(sentenceOf(stateAt(hours, odd, at('2027-02-05T09:00'))!, words)).toContain('Nghỉ Lễ #1 @ 50% –')
  })
})

const DAY_MS = 86_400_000
const isoDay = (days: number) => new Date(days * DAY_MS).toISOString().slice(0, 10)

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
  .oneof(
    fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2026, 0, 20) / 60_000 }),
    fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2030, 0, 1) / 60_000 }),
  )
  .map((minute) => minute * 60_000)

const anyDay = fc.integer({ min: Date.UTC(2026, 0, 1) / DAY_MS, max: Date.UTC(2026, 0, 20) / DAY_MS })
const anyPeriod = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 6 }))
  .map(([first, days]): [string, string] => [isoDay(first), isoDay(first + days)])
const anyDaysOff: fc.Arbitrary<DaysOff> = fc.record({
  off: fc.array(
    anyPeriod.map(([from, to]): DaysOff['off'][number] => [from, to, 'Nghỉ']),
    { maxLength: 3 },
  ),
  makeUp: fc.array(anyPeriod, { maxLength: 2 }),
})

const inVietNam = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** The same question asked minute by minute, through the calendar of the platform. */
function isOpen(
  { weekdays, summer, winter, summerFrom, winterFrom }: Hours,
  { off, makeUp }: DaysOff,
  instant: number,
): boolean {
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
  const date = `${parts.year}-${parts.month}-${parts.day}`
  const isIn = (periods: string[][]) =>
    periods.some(([first = '', last = '']) => date >= first && date <= last)
  const isWorked = isIn(makeUp) || (!isIn(off) && weekdays.includes(weekday))
  return isWorked && spans.some(([open, close]) => time >= open && time < close)
}

it('agrees with the calendar about every minute until it next opens or closes', () => {
  fc.assert(
    fc.property(anyHours, anyDaysOff, anyMinute, (given, off, now) => {
      const state = stateAt(given, off, now)
      expect(state?.isOpen ?? false).toBe(isOpen(given, off, now))
      if (!state) return
      const limit = now + 50 * DAY_MS
      let next = now
      do next += 60_000
      while (next < limit && isOpen(given, off, next) === state.isOpen)
      const [hour, minute] = (state.isOpen ? state.until : state.opensAt).split(':').map(Number)
      const told = new Date(next + 7 * 3_600_000)
      expect([told.getUTCHours(), told.getUTCMinutes()]).toEqual([hour, minute])
    }),
    { numRuns: 60 },
  )
})
