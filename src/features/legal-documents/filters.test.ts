import { describe, expect, it } from 'vitest'
import { parseFilters } from './filters'

describe('filters of /van-ban', () => {
  it('reads what it knows', () => {
    const query = { q: 'đất', type: 'nghi-dinh', issuer: 'Chính phủ', year: '2024', effect: 'in-force' }
    expect(parseFilters(query)).toMatchObject({ ...query, page: 1 })
  })

  it('takes the first of repeated values and brings text to NFC', () => {
    const issuer = 'Chính phủ'
    expect(parseFilters({ issuer: [issuer.normalize('NFD'), 'Quốc hội'] })).toMatchObject({
      issuer: issuer.normalize('NFC'),
    })
  })

  it.each([
    { type: 'luat; DROP TABLE' },
    { effect: 'everything' },
    { year: '20245' },
    { year: '0x7E8' },
    { page: '0' },
  ])('drops %o', (query) => {
    expect(parseFilters(query)).toEqual({ page: 1 })
  })

  it('cuts what no title is as long as', () => {
    expect(parseFilters({ q: 'x'.repeat(100_000) }).q).toHaveLength(200)
  })
})
