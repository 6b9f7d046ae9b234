import { expect, it } from 'vitest'
import type { StatedRelation } from './legal-content'
import { mergeRelations } from './merge-relations'

const stated = (kind: StatedRelation['kind'], targetText: string): StatedRelation => ({
  ...{ kind, targetText, partial: false, provision: null },
})
const keys = new Map([
  ['one', '12020ndcp'],
  ['other', '22020ndcp'],
])

it('adds what the source states', () => {
  const relation = stated('amends', '1/2020/NĐ-CP')
  expect(mergeRelations([], [relation], keys)).toEqual([relation])
})

it('keeps the link, the day and the provision that people gave, and brings the words up to date', () => {
  const row = {
    ...{ id: 'row', kind: 'replaces' as const, targetText: '1/2020/NĐ-CP', target: 'one' },
    ...{ partial: true, appliesOn: '2021-01-01T12:00:00.000Z', provision: 'Điều 3' },
  }
  expect(mergeRelations([row], [stated('replaces', '01/2020/NĐ-CP ngày 05/06/2020')], keys)).toEqual([
    { ...row, targetText: '01/2020/NĐ-CP ngày 05/06/2020' },
  ])
})

it('keeps rows of people that the source knows nothing of', () => {
  const row = { id: 'row', kind: 'guides' as const, target: 'other' }
  const relation = stated('amends', '1/2020/NĐ-CP')
  expect(mergeRelations([row], [relation], keys)).toEqual([relation, row])
})

it('gives a row of an earlier import the kind that the source states', () => {
  const row = { id: 'row', kind: 'replaces' as const, target: 'one' }
  expect(mergeRelations([row], [stated('repeals', '1/2020/NĐ-CP')], keys)).toMatchObject([
    { id: 'row', kind: 'repeals', target: 'one', targetText: '1/2020/NĐ-CP' },
  ])
})
