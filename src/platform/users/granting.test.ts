import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, storedDay } from '../time/calendar-day'
import { administeredSites, couldGiveAll, rolesBeyond } from './granting'
import { currentMemberships, EVERY_ROLE, hasRoleAt, type Membership } from './memberships'

const DAY = 86_400_000
const today = storedDay(dayOf(new Date()))
const yesterday = storedDay(dayOf(new Date(Date.now() - DAY)))
const nextWeek = storedDay(dayOf(new Date(Date.now() + 7 * DAY)))
const nextMonth = storedDay(dayOf(new Date(Date.now() + 30 * DAY)))

const person = (...memberships: Membership[]) => ({ memberships, isSystemAdmin: false })
const systemAdmin = { memberships: [], isSystemAdmin: true }

describe('a membership with a last day', () => {
  it('counts on that day and no longer on the next', () => {
    expect(hasRoleAt(person({ site: 'a', roles: ['editor'], untilOn: today }), 'a', ['editor'])).toBe(true)
    expect(hasRoleAt(person({ site: 'a', roles: ['editor'], untilOn: yesterday }), 'a', ['editor'])).toBe(
      false,
    )
  })

  it('changes days at midnight in Viet Nam, whatever the machine thinks', () => {
    const cover = person({ site: 'a', roles: ['editor'], untilOn: storedDay('2026-03-31') })
    const lastMinute = dayOf(new Date('2026-03-31T16:59:59Z'))
    const firstMinute = dayOf(new Date('2026-03-31T17:00:00Z'))
    expect(currentMemberships(cover, lastMinute)).toHaveLength(1)
    expect(currentMemberships(cover, firstMinute)).toHaveLength(0)
  })
})

describe('giving roles', () => {
  const admin = person({ site: 'a', roles: ['admin', 'editor'] }, { site: 'b', roles: ['publisher'] })

  it('gives what one holds, where one administers', () => {
    expect(rolesBeyond(admin, { site: 'a', roles: ['editor', 'admin'] })).toEqual([])
    expect(rolesBeyond(admin, { site: 'a', roles: ['editor', 'publisher'] })).toEqual(['publisher'])
    expect(rolesBeyond(admin, { site: 'b', roles: ['publisher'] })).toEqual(['publisher'])
  })

  it('leaves what a person has already, but does not prolong it', () => {
    const stored: Membership[] = [{ site: 'a', roles: ['publisher'], untilOn: nextWeek }]
    expect(rolesBeyond(admin, { site: 'a', roles: ['publisher'], untilOn: nextWeek }, stored)).toEqual([])
    expect(rolesBeyond(admin, { site: 'a', roles: ['publisher'], untilOn: nextMonth }, stored)).toEqual([
      'publisher',
    ])
    expect(rolesBeyond(admin, { site: 'a', roles: ['publisher'] }, stored)).toEqual(['publisher'])
  })

  it('lasts no longer than what the giver holds', () => {
    const cover = person({ site: 'a', roles: ['admin', 'editor'], untilOn: nextWeek })
    expect(rolesBeyond(cover, { site: 'a', roles: ['editor'], untilOn: nextWeek })).toEqual([])
    expect(rolesBeyond(cover, { site: 'a', roles: ['editor'] })).toEqual(['editor'])
    expect(administeredSites(person({ site: 'a', roles: ['admin'], untilOn: yesterday }))).toEqual([])
  })

  it('never lets anybody end up with more than the giver has', () => {
    const membership = fc.record({
      site: fc.constantFrom('a', 'b', 'c'),
      roles: fc.subarray(EVERY_ROLE, { minLength: 1 }),
      untilOn: fc.constantFrom(null, yesterday, today, nextWeek, nextMonth),
    })
    fc.assert(
      fc.property(fc.array(membership), membership, (own, wanted) => {
        const giver = person(...own)
        if (rolesBeyond(giver, wanted).length > 0) return
        for (const role of wanted.roles) {
          expect(hasRoleAt(giver, wanted.site, ['admin'])).toBe(true)
          expect(hasRoleAt(giver, wanted.site, [role])).toBe(true)
        }
      }),
    )
  })
})

describe('looking after an account', () => {
  const admin = person({ site: 'a', roles: ['admin', 'editor'] })

  it('is for whoever could have given every role', () => {
    expect(couldGiveAll(admin, person({ site: 'a', roles: ['editor'] }))).toBe(true)
    expect(couldGiveAll(admin, person({ site: 'a', roles: ['publisher'] }))).toBe(false)
    expect(
      couldGiveAll(admin, person({ site: 'a', roles: ['editor'] }, { site: 'b', roles: ['editor'] })),
    ).toBe(false)
    expect(couldGiveAll(admin, systemAdmin)).toBe(false)
    expect(couldGiveAll(systemAdmin, systemAdmin)).toBe(true)
  })
})
