import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { earlierUnits, laterUnits, presentUnits, type Branch } from './family'
import type { Unit } from './queries'

const unit = (id: string, successors: string[] = []): Unit => ({
  id,
  slug: id,
  name: id,
  isRoot: false,
  hosts: [],
  firstDay: null,
  lastDay: successors.length > 0 ? '2025-06-30' : null,
  endedBy: null,
  successors,
})

const drawn = (list: Branch[]): string =>
  list.map(({ unit: { id }, below }) => (below.length > 0 ? `${id}(${drawn(below)})` : id)).join(' ')

const FAMILY = [unit('a', ['c']), unit('b', ['c', 'd']), unit('c', ['e']), unit('d'), unit('e')]

describe('the family of a unit', () => {
  it('goes back over generations', () => {
    expect(drawn(earlierUnits(FAMILY, 'e'))).toBe('c(a b)')
    expect(drawn(earlierUnits(FAMILY, 'd'))).toBe('b')
  })

  it('goes forward over generations', () => {
    expect(drawn(laterUnits(FAMILY, 'b'))).toBe('c(e) d')
  })

  it('knows where people belong today', () => {
    const exists = ({ lastDay }: Unit) => lastDay === null
    expect(presentUnits(FAMILY, 'b', exists).map(({ id }) => id)).toEqual(['e', 'd'])
  })

  it('ends also where units stand in a circle', () => {
    const ids = ['a', 'b', 'c', 'd']
    const links = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 10 })
    fc.assert(
      fc.property(links, (pairs) => {
        const units = ids.map((id) =>
          unit(
            id,
            pairs.filter(([from]) => from === id).map(([, to]) => to),
          ),
        )
        const lines = (list: Branch[]): number => 1 + Math.max(0, ...list.map(({ below }) => lines(below)))
        for (const id of ids) {
          expect(lines(earlierUnits(units, id))).toBeLessThanOrEqual(ids.length)
          expect(lines(laterUnits(units, id))).toBeLessThanOrEqual(ids.length)
        }
      }),
    )
  })
})
