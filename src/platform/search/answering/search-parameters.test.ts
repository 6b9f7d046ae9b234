import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSearchParameters, readSearchParametersGently, WrongParameterError } from './search-parameters'
import { forEachFilter } from './search-query'

const noFilters = forEachFilter((): string[] => [])
const idOf = (slug: string) => (slug === 'xa-mot' ? 'id-1' : null)
const read = (text: string) => readSearchParameters(new URLSearchParams(text), idOf)

describe('readSearchParameters', () => {
  it('reads every parameter', () => {
    const given =
      'q=thu%E1%BA%BF&kind=directive&kind=news&sector=dat-dai&agency=UBND&type=chi-thi&year=2024&year=2025' +
      '&effect=in-force&level=commune&owner=xa-mot&literal=1&ignore=year&page=3&pageSize=50'
    expect(read(given)).toEqual({
      text: 'thuế',
      filters: {
        kind: ['directive', 'news'],
        sector: ['dat-dai'],
        agency: ['UBND'],
        type: ['chi-thi'],
        year: ['2024', '2025'],
        effect: ['in-force'],
        level: ['commune'],
        site: ['id-1'],
      },
      isLiteral: true,
      ignored: ['year'],
      page: 3,
      pageSize: 50,
    })
  })

  it('takes absent and empty parameters as not given, and repeated values once', () => {
    const bare = { text: '', filters: noFilters, isLiteral: false, ignored: [], page: 1, pageSize: 20 }
    expect(read('q=&kind=&page=')).toEqual(bare)
    expect(read('kind=news&kind=news').filters.kind).toEqual(['news'])
  })

  it.each([
    'kind=xyz',
    'kind=news&kind=xyz',
    `agency=${'a'.repeat(300)}`,
    'effect=expired-soon',
    'level=%22',
    'owner=xa-hai',
    'ignore=kind',
    'literal=yes',
    Array.from({ length: 31 }, (_, number) => `year=${1990 + number}`).join('&'),
    'sector=%22%20OR%20shared',
    'type=abc',
    'year=24',
    'year=20244',
    'page=0',
    'page=-1',
    'page=1.5',
    'page=9999999',
    'pageSize=51',
    'pageSize=0',
    'pageSize=1e1',
  ])('refuses %s in Vietnamese', (text) => {
    expect(() => read(text)).toThrow(WrongParameterError)
    expect(() => read(text)).toThrow(/^Tham số \w+ không đúng: /)
  })

  it('never throws when read gently', () => {
    const names = fc.constantFrom('q', 'kind', 'year', 'owner', 'page', 'pageSize', 'ignore')
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string({ unit: 'binary' }))), (pairs) => {
        const gently = readSearchParametersGently(new URLSearchParams(pairs), idOf)
        expect(gently.page).toBeGreaterThanOrEqual(1)
        expect(gently.pageSize).toBeLessThanOrEqual(50)
      }),
    )
  })
})
