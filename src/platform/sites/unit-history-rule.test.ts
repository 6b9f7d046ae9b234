import { describe, expect, it } from 'vitest'
import { ENDS, HAS_SUCCESSORS } from './ends'
import { contradictionIn, omissionIn } from './unit-history-rule'

const day = (text: string) => `${text}T12:00:00.000Z`

describe('what can never be true of a unit', () => {
  it('is an end before the beginning; both may be the same day', () => {
    const life = (validUntilOn: string) => ({
      validFromOn: day('2020-05-01'),
      validUntilOn: day(validUntilOn),
    })
    expect(contradictionIn(life('2020-04-30'))?.path).toBe('validUntilOn')
    expect(contradictionIn(life('2020-05-01'))).toBeNull()
  })

  it('is the end of the root, and a unit that succeeds itself', () => {
    expect(contradictionIn({ isRoot: true, validUntilOn: day('2025-06-30') })?.path).toBe('validUntilOn')
    expect(contradictionIn({ id: 'a', successors: ['b', 'a'] })?.path).toBe('successors')
    expect(contradictionIn({ successors: ['a'] })).toBeNull()
  })
})

describe('what a person may not leave out', () => {
  it('is nothing while the unit has no end', () => {
    expect(omissionIn({})).toBeNull()
  })

  it('is the reason, and a successor where there is one', () => {
    expect(omissionIn({ validUntilOn: day('2025-06-30') })?.path).toBe('endedBy')
    for (const { value } of ENDS) {
      const alone = omissionIn({ validUntilOn: day('2025-06-30'), endedBy: value })
      expect([value, alone?.path]).toEqual([value, HAS_SUCCESSORS.includes(value) ? 'successors' : undefined])
      expect(omissionIn({ validUntilOn: day('2025-06-30'), endedBy: value, successors: ['b'] })).toBeNull()
    }
  })
})
