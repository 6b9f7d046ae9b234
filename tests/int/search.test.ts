import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { searchList } from '@/features/search-list'
import { portalPayload } from '@/platform/payload-client'
import { searchDatabase } from '@/platform/search/answering/database-search'
import { searchDocument } from '@/platform/search/indexing/search-document'
import { done, LIVE_INDEX, putDocuments } from '@/platform/search/indexing/search-index'
import { questionOf } from '@/platform/search/answering/question'
import { search } from '@/platform/search/answering/search'
import type { SearchFilters, SearchQuery } from '@/platform/search/answering/search-query'
import { reindex } from '@/platform/search/indexing/reindex'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { everything } from '../support/search-queries'

const NAMES: [code: string, name: string][] = [
  ['1.001193', 'Thủ tục đăng ký khai sinh'],
  ['1.003583', 'Thủ tục đăng ký khai sinh lưu động'],
  ['2.000528', 'Thủ tục đăng ký khai sinh có yếu tố nước ngoài'],
  ['1.000894', 'Đăng ký kết hôn'],
  ['1.001194', 'Đăng ký lại kết hôn'],
  ['1.012812', 'Hòa giải tranh chấp đất đai'],
]

let payload: Payload
let portal: SmallPortal

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  for (const [code, name] of NAMES) {
    await payload.create({
      collection: 'procedures',
      data: { code, name, slug: '', status: 'in-force', _status: 'published' },
      draft: false,
    })
  }
  const { root, commune, freeCommune } = portal
  await legalDocument(root.id, '15/2012/QĐ-UBND', 'Quy định của huyện dùng chung', '2012-05-04', true)
  await legalDocument(root.id, '16/2012/QĐ-UBND', 'Quy định của riêng huyện', '2012-06-04')
  await legalDocument(commune.id, '15/2024/QĐ-UBND', 'Quy định của xã Một', '2024-03-01', true)
  await legalDocument(freeCommune.id, '15/2023/QĐ-UBND', 'Quy định của xã Hai', '2023-03-01')
  await payload.create({
    collection: 'news',
    data: { title: 'Quy định còn là bản nháp', slug: '', site: root.id, _status: 'draft' },
    draft: true,
  })
  await reindex(payload, searchList)
})

async function legalDocument(
  site: string,
  documentNumber: string,
  abstract: string,
  issuedOn: string,
  isShared = false,
) {
  await payload.create({
    collection: 'legal-documents',
    data: {
      site,
      documentNumber,
      documentType: 'quyet-dinh',
      abstract,
      issuedOn,
      sharing: isShared ? 'all' : 'none',
      slug: '',
      _status: 'published',
    },
    draft: false,
  })
}

/** What a test varies; filters may be named one by one. */
type More = Partial<Omit<SearchQuery, 'filters'>> & { filters?: Partial<SearchFilters> }

const queryOf = (text: string, { filters, ...more }: More = {}): SearchQuery => ({
  ...everything,
  ...{ text, site: portal.root.id, pageSize: 20 },
  ...more,
  filters: { ...everything.filters, ...filters },
})

const find = (text: string, more?: More) => search(payload, searchList, queryOf(text, more))

const titles = async (text: string, more?: More) => (await find(text, more)).hits.map(({ title }) => title)

const codes = async (text: string, more?: More) => (await find(text, more)).hits.map(({ code }) => code)

describe('spellings', () => {
  it('gives the same results in the same order for every way to write Vietnamese', async () => {
    const expected = await codes('Đăng ký khai sinh')
    expect(expected).toEqual(['1.001193', '1.003583', '2.000528'])
    for (const spelling of [
      'dang ky khai sinh',
      'ĐĂNG KÝ KHAI SINH',
      'Đăng ký khai sinh'.normalize('NFD'),
      'Ðăng ký khai sinh',
      '  đăng\u00A0ký   khai\u200B sinh ',
      '"đăng ký" khai sinh',
    ]) {
      expect(await codes(spelling), spelling).toEqual(expected)
    }
  })

  it.each(['1.001193', '1001193', 'mã 1.001193', '1.001193 '])('finds the code %j first', async (text) => {
    expect((await codes(text))[0]).toBe('1.001193')
  })

  it.each([
    '15/2012/QĐ-UBND',
    '15/2012/qd-ubnd',
    '15 /2012/QÐ–UBND',
    '15/2012',
    'quyết định 15/2012/QĐ-UBND',
  ])('finds the number %j first', async (text) => {
    expect((await codes(text))[0]).toBe('15/2012/QĐ-UBND')
  })

  it('does not take a neighbouring code for a misspelt one', async () => {
    expect(await codes('1.001193')).toEqual(['1.001193'])
  })
})

describe('what a site shows', () => {
  const all = { pageSize: 50 }

  it('shows the root its own items and reference data', async () => {
    expect(await titles('quy định', all)).toEqual(
      expect.arrayContaining(['Quy định của huyện dùng chung', 'Quy định của riêng huyện']),
    )
    expect((await find('quy định', all)).total).toBe(2)
    expect((await find('', { filters: { kind: ['procedure'] } })).total).toBe(NAMES.length)
  })

  it('shows a member its own items and what the root shares, never another member', async () => {
    const site = portal.commune.id
    expect((await titles('', { ...all, site, filters: { kind: ['legal-document'] } })).sort()).toEqual([
      'Quy định của huyện dùng chung',
      'Quy định của xã Một',
    ])
    expect(await titles('"xã Hai"', { ...all, site })).not.toContain('Quy định của xã Hai')
    expect(await codes('16/2012/QĐ-UBND', { site })).not.toContain('16/2012/QĐ-UBND')
    expect((await find('', { site, filters: { kind: ['procedure'] } })).total).toBe(NAMES.length)
  })

  it('counts nothing in facets that the site does not show', async () => {
    const { facets } = await find('', { site: portal.freeCommune.id, filters: { kind: ['legal-document'] } })
    expect(facets.year).toEqual({ 2012: 1, 2023: 1 })
    expect(Object.keys(facets.site).sort()).toEqual([portal.root.id, portal.freeCommune.id].sort())
  })

  it('never shows a draft', async () => {
    expect(await titles('bản nháp')).not.toContain('Quy định còn là bản nháp')
    expect((await find('', { filters: { kind: ['news'] } })).total).toBe(0)
  })

  it('says the same from Postgres while the engine is down', async () => {
    for (const site of Object.values(portal).map(({ id }) => id)) {
      for (const text of ['', 'dang ky khai sinh', '15/2012/QĐ-UBND', 'quy định', "%' or 1=1 --", '\\']) {
        const query = queryOf(text, { site, pageSize: 50 })
        const plain = await searchDatabase(payload, searchList, await questionOf(payload, searchList, query))
        const shown = await search(payload, searchList, { ...query, text: '' })
        const visible = new Set(shown.hits.map(({ id }) => id))
        expect(plain.hits.filter(({ id }) => !visible.has(id))).toEqual([])
        expect(plain.hits).toHaveLength(plain.total)
        if (text === '') expect(plain.total).toBe(shown.total)
      }
    }
    const query = queryOf('dang ky khai sinh', { site: portal.commune.id, pageSize: 50 })
    expect(
      (await searchDatabase(payload, searchList, await questionOf(payload, searchList, query))).total,
    ).toBe(3)
  })
})

describe('lists and facets', () => {
  it('lists the newest first without words', async () => {
    expect(await codes('', { filters: { kind: ['legal-document'] }, site: portal.commune.id })).toEqual([
      '15/2024/QĐ-UBND',
      '15/2012/QĐ-UBND',
    ])
  })

  it('filters by year and counts the other years beside it', async () => {
    const result = await find('', { filters: { year: ['2012'] }, site: portal.commune.id })
    expect(result.hits.map(({ code }) => code)).toEqual(['15/2012/QĐ-UBND'])
    expect(result.facets.year).toEqual({ 2012: 1, 2024: 1 })
  })

  it('says so when it leaves words out', async () => {
    const result = await find('đăng ký kết hôn zzzzz')
    expect(result.partial).toBe(true)
    expect(result.hits[0]?.title).toBe('Đăng ký kết hôn')
  })

  it('counts truly above thousands and answers pages beyond the end', async () => {
    const many = Array.from({ length: 2500 }, (_, number) =>
      searchDocument({
        id: `many-${number}`,
        kind: 'directive',
        title: `Thông báo số ${number} về lịch tiếp dân`,
        path: `/chi-dao-dieu-hanh/${number}`,
        texts: [],
        site: portal.root.id,
        shownAt: [],
        mayBeHidden: true,
      }),
    )
    await done(putDocuments(LIVE_INDEX, many))
    expect(await find('lịch tiếp dân', { page: 50, pageSize: 50 })).toMatchObject({ total: 2500 })
    expect((await find('lịch tiếp dân', { page: 50, pageSize: 50 })).hits).toHaveLength(50)
    expect(await find('lịch tiếp dân', { page: 1_000_000, pageSize: 50 })).toMatchObject({
      total: 2500,
      hits: [],
    })
  })
})
