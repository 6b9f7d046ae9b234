import fc from 'fast-check'
import { expect, it } from 'vitest'
import { agencyTree, type AgencyNode, type AgencyRow } from './agency-tree'

const row = (id: string, parentId: string | null): AgencyRow => ({ id, parentId, kind: 'khac' })
const namesOf = ({ id, below }: AgencyNode<AgencyRow>): string[] => [id, ...below.flatMap(namesOf)]

it('has those below an agency at every level, in their order', () => {
  const rows = [
    row('phòng b', 'huyện'),
    row('huyện', 'tỉnh'),
    row('phòng a', 'huyện'),
    row('đội', 'phòng b'),
    row('sở', 'tỉnh'),
  ]
  const tree = agencyTree(rows, 'huyện')
  expect(tree?.below.map(({ id }) => id)).toEqual(['phòng b', 'phòng a'])
  expect(tree?.below[0]?.below.map(({ id }) => id)).toEqual(['đội'])
  expect(agencyTree(rows, 'không có')).toBeNull()
})

it('ends and has each agency at most once, whatever the parents', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
  const parents = fc.dictionary(ids, fc.option(ids), { minKeys: 1 })
  fc.assert(
    fc.property(parents, (said) => {
      const rows = Object.entries(said).map(([id, parent]) => row(id, parent))
      const tree = agencyTree(rows, rows[0]?.id ?? '')
      const names = tree ? namesOf(tree) : []
      expect(names[0]).toBe(rows[0]?.id)
      expect(new Set(names).size).toBe(names.length)
    }),
  )
})
