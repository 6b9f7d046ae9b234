import { describe, expect, it } from 'vitest'
import { byLevel, postedAt } from './posted-rows'

const rows = [
  { id: 'commune', levels: ['commune' as const] },
  { id: 'both', levels: ['province' as const, 'commune' as const] },
  { id: 'province', levels: ['province' as const] },
  { id: 'none', levels: [] },
]
const posted = (site: Parameters<typeof postedAt>[0], offered: Record<string, boolean> = {}) =>
  postedAt(site, rows, offered).map(({ id }) => id)

describe('what a site posts', () => {
  it('is the whole sector on the root', () => {
    expect(posted({ isRoot: true, kind: 'huyen' }, { commune: false })).toEqual(rows.map(({ id }) => id))
  })

  it('is what its level decides on a member', () => {
    expect(posted({ isRoot: false, kind: 'xa' })).toEqual(['commune', 'both'])
    expect(posted({ isRoot: false, kind: 'tinh' })).toEqual(['both', 'province'])
  })

  it('follows what the member says of its offerings', () => {
    const offered = { commune: false, province: true, none: true }
    expect(posted({ isRoot: false, kind: 'phuong' }, offered)).toEqual(['both', 'province', 'none'])
  })
})

it('groups by the nearest level, each row once', () => {
  expect(byLevel(rows).map(({ level, rows: found }) => [level, found.map(({ id }) => id)])).toEqual([
    ['commune', ['commune', 'both']],
    ['province', ['province']],
    [null, ['none']],
  ])
})
