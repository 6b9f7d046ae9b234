import { expect, it } from 'vitest'
import { judgePublication } from './judge-publication'

const calendar = { off: new Set(['2026-11-24']), makeUp: new Set<string>() }

it.each([
  // Thursday 19/11 + 2 working days: Friday 20/11, Monday 23/11.
  [2, null, '2026-11-19', '2026-11-23', 'waiting'],
  [2, null, '2026-11-20', '2026-11-23', 'due-soon'],
  [2, null, '2026-11-23', '2026-11-23', 'due-soon'],
  [2, null, '2026-11-24', '2026-11-23', 'overdue'],
  [2, '2026-11-23', '2026-12-01', '2026-11-23', 'on-time'],
  [2, '2026-11-24', '2026-12-01', '2026-11-23', 'late'],
  // The day off in between is not counted.
  [3, '2026-11-25', '2026-12-01', '2026-11-25', 'on-time'],
] as const)(
  'within %d days, published %s, seen on %s: due %s, %s',
  (within, publishedOn, today, dueOn, punctuality) => {
    expect(judgePublication({ issuedOn: '2026-11-19', publishedOn, within }, today, calendar)).toEqual({
      dueOn,
      punctuality,
    })
  },
)
