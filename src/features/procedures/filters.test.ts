import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFilters } from './filters'

describe('filters of /thu-tuc', () => {
  it('reads what it knows', () => {
    expect(
      parseFilters({ q: ' khai sinh ', level: 'commune', sector: 'ho-tich', online: 'full', page: '3' }),
    ).toMatchObject({ q: 'khai sinh', level: 'commune', sector: 'ho-tich', online: 'full', page: 3 })
  })

  it('knows the letters of the alphabet and #', () => {
    expect(parseFilters({ letter: 'đ' }).letter).toBe('Đ')
    expect(parseFilters({ letter: '#' }).letter).toBe('#')
  })

  it.each([
    { level: 'everything' },
    { level: '__proto__' },
    { online: "full' OR 1=1" },
    { status: 'constructor' },
    { audience: 'everyone' },
    { letter: 'ab' },
    { letter: '1' },
    { sort: 'name; drop' },
    { page: '-1' },
    { page: '1e9' },
    { q: '\u0000' },
  ])('drops %o', (query) => {
    expect(parseFilters(query)).toEqual({ page: 1 })
  })

  it('survives any query', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string()), fc.constant(undefined))
    const names = fc.constantFrom(
      'q',
      'level',
      'sector',
      'agency',
      'online',
      'status',
      'basis',
      'audience',
      'event',
      'letter',
      'begins',
      'sort',
      'page',
      '__proto__',
    )
    fc.assert(
      fc.property(fc.dictionary(names, value), (query) => {
        const { page, ...others } = parseFilters(query)
        expect(page).toBeGreaterThanOrEqual(1)
        for (const other of Object.values(others)) {
          expect(other === undefined || (other.length > 0 && other.length <= 400)).toBe(true)
        }
      }),
    )
  })
})
