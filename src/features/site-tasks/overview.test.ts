import { expect, it } from 'vitest'
import { overviewOf } from './overview'
import type { SiteTasks } from './read-tasks'

const site = (name: string, ...missing: string[]): SiteTasks => ({
  id: name,
  name,
  slug: name,
  isRoot: false,
  missing,
  pages: {},
})
const SITES = [
  site('Xã Ân'),
  site('Xã Đông', 'emblem'),
  site('Xã Dân', 'emblem', 'news'),
  site('Xã An', 'news'),
]
const namesOf = (query: Record<string, string>) => overviewOf(SITES, query).shown.map(({ name }) => name)

it('puts those that lack most first, names in Vietnamese order', () => {
  expect(namesOf({})).toEqual(['Xã Dân', 'Xã An', 'Xã Đông', 'Xã Ân'])
  expect(namesOf({ xep: 'ten' })).toEqual(['Xã An', 'Xã Ân', 'Xã Dân', 'Xã Đông'])
})

it('shows those that lack one part, and counts them for each', () => {
  expect(namesOf({ thieu: 'emblem' })).toEqual(['Xã Dân', 'Xã Đông'])
  expect([...overviewOf(SITES, {}).counts]).toEqual([
    ['emblem', 2],
    ['news', 2],
  ])
})

it('has pages, and takes any number for one of them', () => {
  const many = Array.from({ length: 120 }, (_, at) => site(`Xã ${at}`, 'news'))
  expect(overviewOf(many, { tr: '3' })).toMatchObject({ page: 3, pages: 3, total: 120 })
  expect(overviewOf(many, { tr: '3' }).shown).toHaveLength(20)
  for (const tr of ['99', '-1', '0', 'x', '1e9'])
    expect(overviewOf(many, { tr }).shown.length).toBeGreaterThan(0)
  expect(overviewOf(many, { thieu: '__proto__' }).part).toBeNull()
})
