import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PAGE_SIZE } from '@/platform/lists/faceted-list'
import type { ProcedureFilters } from '../filters'
import { FACETS, type Catalogue, type CatalogueRow } from './catalogue'
import { listPage } from './list-page'
import { beginningOf, letterOf } from './name-order'

type Given = Partial<Pick<CatalogueRow, 'name' | 'status' | 'code' | 'decidedOn'>> &
  Partial<Pick<CatalogueRow['values'], 'level' | 'sector' | 'agency' | 'audience' | 'event' | 'online'>>

function row(id: string, given: Given = {}): CatalogueRow {
  const { name = 'Cấp giấy phép', status = 'in-force' } = given
  const { level = [], sector = [], agency = [], audience = [], event = [], online = [] } = given
  return {
    id,
    slug: id,
    code: given.code ?? `1.${id.padStart(6, '0')}`,
    name,
    status,
    levels: [],
    onlineService: null,
    sector: null,
    agency: null,
    applicants: [],
    times: [],
    fee: { kind: 'unknown' },
    decidedOn: given.decidedOn ?? null,
    namesakes: 1,
    searched: name,
    beginning: beginningOf(name),
    values: { level, sector, agency, audience, event, online, status: [status], letter: [letterOf(name)] },
  }
}

function catalogue(rows: CatalogueRow[]): Catalogue {
  const named = (...slugs: string[]) => slugs.map((slug) => ({ id: slug, slug, name: slug.toUpperCase() }))
  return {
    rows,
    sectors: named('x', 'y', 'z'),
    agencies: named('a', 'b', 'c').map((agency) => ({ ...agency, kind: 'khac' as const })),
    events: named('e', 'f').map((event) => ({ ...event, description: null })),
  }
}

const idsOf = (rows: CatalogueRow[], filters: Partial<ProcedureFilters>, citing?: Set<string>) =>
  listPage(catalogue(rows), { page: 1, ...filters }, citing).rows.map(({ id }) => id)

describe('a page of the catalogue', () => {
  it('names the values of a facet, in the order of their list', () => {
    const { facets } = listPage(
      catalogue([row('1', { sector: ['y'] }), row('2', { sector: ['x'] }), row('3', { sector: ['x'] })]),
      { page: 1 },
    )
    expect(facets.sector).toEqual([
      { value: 'x', label: 'X', count: 2 },
      { value: 'y', label: 'Y', count: 1 },
    ])
  })

  it('finds words in any order and with or without marks, codes, first words and cited documents', () => {
    const rows = [row('1', { name: 'Đăng ký khai sinh' }), row('2', { name: 'Đăng ký kết hôn' })]
    expect(idsOf(rows, { q: 'sinh dang' })).toEqual(['1'])
    expect(idsOf(rows, { begins: 'đăng ký' })).toEqual(['1', '2'])
    expect(idsOf(rows, { begins: 'đăng' })).toEqual([])
    expect(idsOf(rows, { letter: 'Đ' })).toEqual(['1', '2'])
    expect(idsOf(rows, {}, new Set(['2']))).toEqual(['2'])
  })

  it('sorts by code or by decision, what no longer holds always last', () => {
    const rows = [
      row('1', { code: '3.1', decidedOn: '2020-01-01' }),
      row('2', { code: '2.1' }),
      row('3', { code: '1.5', decidedOn: '2024-01-01' }),
      row('4', { code: '1.1', decidedOn: '2026-01-01', status: 'repealed' }),
    ]
    expect(idsOf(rows, {})).toEqual(['1', '2', '3', '4'])
    expect(idsOf(rows, { sort: 'code' })).toEqual(['3', '2', '1', '4'])
    expect(idsOf(rows, { sort: 'newest' })).toEqual(['3', '1', '2', '4'])
  })

  it('has letters in the order of the alphabet', () => {
    const names = ['Đăng', 'An', 'Ân', 'Ăn', 'Du', 'Ưu', 'Uy'].map((name, index) =>
      row(String(index), { name }),
    )
    expect(
      listPage(catalogue(names), { page: 1 })
        .facets.letter.map(({ value }) => value)
        .join(''),
    ).toBe('AĂÂDĐUƯ')
  })

  it('cuts pages, and beyond the last one is empty', () => {
    const rows = Array.from({ length: PAGE_SIZE + 1 }, (_, index) => row(String(index)))
    expect(listPage(catalogue(rows), { page: 2 })).toMatchObject({ total: PAGE_SIZE + 1, pageCount: 2 })
    expect(idsOf(rows, { page: 2 })).toEqual([String(PAGE_SIZE)])
    expect(idsOf(rows, { page: 3 })).toEqual([])
  })
})

const some = (...values: string[]) => fc.subarray(values)
const randomRow = fc.record({
  sector: some('x', 'y', 'z').map((list) => list.slice(0, 1)),
  agency: some('a', 'b', 'c'),
  event: some('e', 'f'),
  level: some('commune', 'province'),
  online: some('full', 'none').map((list) => list.slice(0, 1)),
})
const randomFilters = fc.record(
  {
    sector: fc.constantFrom('x', 'y', 'none'),
    agency: fc.constantFrom('a', 'b', '__proto__'),
    event: fc.constantFrom('e', 'f'),
    level: fc.constantFrom('commune' as const, 'province' as const),
    online: fc.constantFrom('full' as const, 'none' as const),
  },
  { requiredKeys: [] },
)

describe('counts', () => {
  it('say how many items choosing that value would leave', () => {
    fc.assert(
      fc.property(fc.array(randomRow, { maxLength: 30 }), randomFilters, (given, filters) => {
        const all = catalogue(given.map((values, index) => row(String(index), values)))
        const page = listPage(all, { page: 1, ...filters })
        expect(page.total).toBe(all.rows.filter((one) => fits(one, filters)).length)
        for (const name of FACETS) {
          for (const { value, count } of page.facets[name]) {
            expect(count).toBe(all.rows.filter((one) => fits(one, { ...filters, [name]: value })).length)
          }
          const counted = new Set(page.facets[name].map(({ value }) => value))
          for (const one of all.rows) {
            if (fits(one, { ...filters, [name]: undefined })) {
              for (const value of one.values[name]) expect(counted).toContain(value)
            }
          }
        }
      }),
    )
  })
})

function fits(one: CatalogueRow, filters: Partial<Record<string, string>>): boolean {
  return FACETS.every((name) => !filters[name] || one.values[name].includes(filters[name]))
}
