import { describe, expect, it } from 'vitest'
import { queryOfPage, WrongDataParameterError } from '@/platform/open-data/data-parameters'
import { readCatalogueQuery } from './catalogue-query'

const read = (query: string) => readCatalogueQuery(new URLSearchParams(query))

describe('what is asked of the catalogue', () => {
  it('is its first hundred when nothing is said', () => {
    expect(read('')).toEqual({ page: 1, pageSize: 100 })
  })

  it('may be narrowed', () => {
    expect(read('page=3&pageSize=200&sector=ho-tich&level=commune&status=in-force&online=full')).toEqual({
      page: 3,
      pageSize: 200,
      sector: 'ho-tich',
      level: 'commune',
      status: 'in-force',
      online: 'full',
    })
  })

  it.each([
    'page=0',
    'page=-1',
    'page=1.5',
    'page=abc',
    'page=',
    'page=10001',
    'pageSize=201',
    'pageSize=0',
    'level=xa',
    'status=',
    'pagesize=10',
    'page=1&page=2',
  ])('is refused in Vietnamese for %s', (query) => {
    expect(() => read(query)).toThrow(WrongDataParameterError)
    expect(() => read(query)).toThrow(/tham số/i)
  })

  it('leads from page to page without losing a filter', () => {
    const query = read('sector=ho-tich&pageSize=50')
    expect(read(queryOfPage(query, 2))).toEqual({ ...query, page: 2 })
  })
})
