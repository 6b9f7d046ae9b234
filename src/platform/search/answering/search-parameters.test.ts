import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSearchParameters, readSearchParametersGently, WrongParameterError } from './search-parameters'

const parameters = (text: string) => new URLSearchParams(text)

describe('readSearchParameters', () => {
  it('reads every parameter', () => {
    const given = parameters(
      'q=thu%E1%BA%BF&kind=directive&sector=dat-dai&type=chi-thi&year=2024&page=3&pageSize=50',
    )
    expect(readSearchParameters(given)).toEqual({
      text: 'thuế',
      kind: 'directive',
      sector: 'dat-dai',
      type: 'chi-thi',
      year: 2024,
      page: 3,
      pageSize: 50,
    })
  })

  it('takes absent and empty parameters as not given', () => {
    expect(readSearchParameters(parameters('q=&kind=&page='))).toEqual({ text: '', page: 1, pageSize: 20 })
  })

  it.each([
    'kind=xyz',
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
    expect(() => readSearchParameters(parameters(text))).toThrow(WrongParameterError)
    expect(() => readSearchParameters(parameters(text))).toThrow(/^Tham số \w+ không đúng: /)
  })

  it('never throws when read gently', () => {
    const names = fc.constantFrom('q', 'kind', 'sector', 'type', 'year', 'page', 'pageSize')
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string({ unit: 'binary' }))), (pairs) => {
        const read = readSearchParametersGently(new URLSearchParams(pairs))
        expect(read.page).toBeGreaterThanOrEqual(1)
        expect(read.pageSize).toBeLessThanOrEqual(50)
      }),
    )
  })
})
