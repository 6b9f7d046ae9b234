import { describe, expect, it } from 'vitest'
import { assignedAreRecipients, idsIn, isDueAfterIssue } from './recipients-rule'

describe('who has a task', () => {
  const directive = { recipientSites: ['a', { id: 'b' }], recipientAgencies: ['x'] }

  it('is among the recipients', () => {
    expect(assignedAreRecipients('assignedSites', ['b', { id: 'a' }], directive, 0)).toBe(true)
    expect(assignedAreRecipients('assignedAgencies', ['x'], directive, 0)).toBe(true)
    expect(assignedAreRecipients('assignedSites', undefined, directive, 0)).toBe(true)
  })

  it('is named by the row where it is not', () => {
    expect(assignedAreRecipients('assignedSites', ['a', 'x'], directive, 2)).toContain('Nhiệm vụ 3')
    expect(assignedAreRecipients('assignedAgencies', ['a'], directive, 0)).toContain('cơ quan')
    expect(assignedAreRecipients('assignedSites', ['a'], {}, 0)).toContain('Nhiệm vụ 1')
  })
})

it('reads ids of relations however they were read', () => {
  expect(idsIn(['a', { id: 'b' }, null, 3])).toEqual(['a', 'b'])
  expect(idsIn(null)).toEqual([])
})

describe('a due day', () => {
  it.each([
    ['2026-11-22T12:00:00.000Z', '2026-11-22T12:00:00.000Z', true],
    ['2026-11-23T12:00:00.000Z', '2026-11-22T12:00:00.000Z', true],
    // Days in Viet Nam: both instants lie on the 22nd there.
    ['2026-11-21T17:00:00.000Z', '2026-11-22T16:59:00.000Z', true],
    ['2026-11-21T12:00:00.000Z', '2026-11-22T12:00:00.000Z', 'Hạn phải từ ngày ban hành trở đi.'],
    [new Date('2026-11-21T12:00:00.000Z'), '2026-11-22T12:00:00.000Z', 'Hạn phải từ ngày ban hành trở đi.'],
    [null, '2026-11-22T12:00:00.000Z', true],
    ['2026-11-21T12:00:00.000Z', null, true],
  ])('%s after the issue on %s: %s', (dueOn, issuedOn, expected) => {
    expect(isDueAfterIssue(dueOn, { issuedOn })).toBe(expected)
  })
})
