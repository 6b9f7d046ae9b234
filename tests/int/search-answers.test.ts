import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { searchList } from '@/features/search-list'
import { portalPayload } from '@/platform/payload-client'
import { search } from '@/platform/search/answering/search'
import { settleEffects } from '@/features/legal-documents/effect/settle-effects'
import { FILTER_NAMES, type SearchFilters, type SearchQuery } from '@/platform/search/answering/search-query'
import { suggest } from '@/platform/search/answering/suggest'
import { reindex } from '@/platform/search/indexing/reindex'
import { hostTable } from '@/platform/sites/host-table'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { everything } from '../support/search-queries'

let payload: Payload
let portal: SmallPortal

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  for (const [code, name] of [
    ['1.001193', 'Thủ tục đăng ký khai sinh'],
    ['1.001194', 'Khai thuế đất phi nông nghiệp'],
    ['1.001195', 'Cho thuê đất công ích'],
    ['1.001196', 'Kỹ thuật hòa giải ở cơ sở'],
  ]) {
    await payload.create({
      collection: 'procedures',
      data: { code: code ?? '', name: name ?? '', slug: '', status: 'in-force', _status: 'published' },
      draft: false,
    })
  }
  const { root, commune, freeCommune } = portal
  await decision(root.id, '2782/QĐ-UBND', 'Bảng giá dịch vụ chợ', {
    issuedOn: '2019-05-04',
    effectiveOn: '2019-06-01',
    expiresOn: '2020-01-01',
  })
  await decision(root.id, '2783/QĐ-UBND', 'Bảng giá dịch vụ chợ', {
    issuedOn: '2018-05-04',
    effectiveOn: '2018-06-01',
  })
  await decision(root.id, '2784/QĐ-UBND', 'Bảng giá dịch vụ chợ', {
    issuedOn: '2021-05-04',
    effectiveOn: '2021-06-01',
  })
  await decision(commune.id, '15/QĐ-UBND', 'Bảng giá dịch vụ chợ', {
    issuedOn: '2016-05-04',
    effectiveOn: '2016-06-01',
  })
  for (let number = 1; number <= 150; number += 1) {
    await news(number % 3 === 0 ? commune.id : root.id, `Lịch tiêm chủng đợt ${number}`, number % 3 !== 0)
  }
  await news(freeCommune.id, 'Lịch tiêm chủng của xã Hai', false)
  await settleEffects(payload)
  await reindex(payload, searchList)
}, 180_000)

async function decision(site: string, documentNumber: string, abstract: string, days: object) {
  await payload.create({
    collection: 'legal-documents',
    data: {
      ...{ site, documentNumber, documentType: 'quyet-dinh', abstract, slug: '', ...days },
      ...{ sharing: 'all', _status: 'published' },
    },
    draft: false,
  })
}

async function news(site: string, title: string, isShared: boolean) {
  await payload.create({
    collection: 'news',
    data: { site, title, slug: '', sharing: isShared ? 'all' : 'none', _status: 'published' },
    draft: false,
  })
}

type More = Partial<Omit<SearchQuery, 'filters'>> & { filters?: Partial<SearchFilters> }

const find = (text: string, { filters, ...more }: More = {}) =>
  search(payload, searchList, {
    ...{ ...everything, text, site: portal.root.id, ...more },
    filters: { ...everything.filters, ...filters },
  })

const firstTitle = async (text: string) => (await find(text)).hits[0]?.title

const firstCode = async (text: string) => (await find(text)).hits[0]?.code

describe('words', () => {
  it('are taken with the marks they were typed with', async () => {
    expect(await firstTitle('thuế đất')).toBe('Khai thuế đất phi nông nghiệp')
    expect(await firstTitle('thuê đất')).toBe('Cho thuê đất công ích')
    expect((await find('thue dat')).total).toBe(2)
  })

  it.each([
    'Kỹ thuật hòa giải',
    'kĩ thuật hoà giải',
    'KỸ THUẬT HÒA GIẢI',
    'ky thuat hoa giai',
    'kyx thuaatj hoaf giair',
  ])('mean the same as %j', async (text) => {
    expect(await firstTitle(text)).toBe('Kỹ thuật hòa giải ở cơ sở')
    expect(await firstTitle(text.normalize('NFD'))).toBe('Kỹ thuật hòa giải ở cơ sở')
  })

  it('may be slipped on and half typed', async () => {
    expect(await firstTitle('đăng ký khai snih')).toBe('Thủ tục đăng ký khai sinh')
    expect(await firstTitle('đăng ký khai si')).toBe('Thủ tục đăng ký khai sinh')
  })

  it('that nobody wrote about find nothing', async () => {
    expect((await find('phở bò tái chín')).total).toBe(0)
  })
})

describe('numbers', () => {
  it.each([
    '2783/QĐ-UBND',
    'QĐ 2783',
    '2783/qd-ubnd',
    'quyết định số 2783',
    'theo quyết định 2783/QĐ-UBND về giá',
  ])('are found first in the spelling %j', async (text) => expect(await firstCode(text)).toBe('2783/QĐ-UBND'))

  it.each(['1.001193', '1.001193.000.00.00.H35', '001193', 'mã 1001193'])(
    'are found first as %j',
    async (text) => expect(await firstCode(text)).toBe('1.001193'),
  )
})

describe('order', () => {
  it('puts own before shared, then what is in force, then the recent, where all else is equal', async () => {
    const codes = async (site: string) =>
      (await find('bảng giá dịch vụ chợ', { site })).hits.map(({ code }) => code)
    expect(await codes(portal.root.id)).toEqual(['2784/QĐ-UBND', '2783/QĐ-UBND', '2782/QĐ-UBND'])
    expect(await codes(portal.commune.id)).toEqual([
      '15/QĐ-UBND',
      '2784/QĐ-UBND',
      '2783/QĐ-UBND',
      '2782/QĐ-UBND',
    ])
  })

  it('puts first what editors have pinned for these words, once, at their site only', async () => {
    const { hits } = await find('tiêm chủng', { site: portal.commune.id, page: 2 })
    const item = hits.at(-1)
    await payload.create({
      collection: 'best-bets',
      data: {
        site: portal.commune.id,
        phrases: ['tiêm chủng'],
        item: { relationTo: 'news', value: item?.id ?? '' },
      },
    })
    await expect
      .poll(async () => (await find('tiêm chủng', { site: portal.commune.id })).hits[0], { timeout: 10_000 })
      .toMatchObject({ id: item?.id, isPinned: true })
    const later = await find('tiêm chủng', { site: portal.commune.id, page: 2 })
    expect(later.hits.map(({ id }) => id)).not.toContain(item?.id)
    expect((await find('tiêm chủng')).hits[0]?.isPinned).toBe(false)
    expect((await find('tiem chủng', { site: portal.commune.id })).hits[0]?.isPinned).toBe(true)
    expect((await find('tiệm chung', { site: portal.commune.id })).hits[0]?.isPinned ?? false).toBe(false)
  })
})

describe('pages', () => {
  it.each(['tiêm chủng', '', 'lịch tiêm chủng đợt'])('show every result of %j once', async (text) => {
    const seen: string[] = []
    const { total } = await find(text)
    for (let page = 1; page <= Math.ceil(total / 20) + 1; page += 1) {
      seen.push(...(await find(text, { page, pageSize: 20 })).hits.map(({ id }) => id))
    }
    expect(seen).toHaveLength(total)
    expect(new Set(seen).size).toBe(total)
  })
})

describe('facets', () => {
  it('count what choosing them leaves, each without its own filter', async () => {
    const all = await find('bảng giá dịch vụ chợ')
    for (const name of FILTER_NAMES) {
      for (const [value, count] of Object.entries(all.facets[name])) {
        const chosen = await find('bảng giá dịch vụ chợ', { filters: { [name]: [value] } })
        expect(chosen.total, `${name} ${value}`).toBe(count)
        expect(chosen.facets[name], `${name} beside ${value}`).toEqual(all.facets[name])
      }
    }
    expect(all.facets.effect).toEqual({ 'in-force': 2, expired: 1 })
    const two = await find('bảng giá dịch vụ chợ', {
      filters: { year: ['2018', '2021'], effect: ['in-force'] },
    })
    expect(two).toMatchObject({ total: 2, facets: { year: { 2018: 1, 2021: 1 }, effect: { 'in-force': 2 } } })
  })
})

describe('a site', () => {
  it('never shows another one’s items: not in pages, facets, suggestions', async () => {
    for (const site of Object.values(portal)) {
      const others = new Set(Object.values(portal).map(({ id }) => id))
      others.delete(site.id)
      others.delete(portal.root.id)
      for (const text of ['', 'tiêm chủng', 'lịch tiêm chủng của xã Hai', '15/QĐ-UBND', 'bảng giá']) {
        for (let page = 1; page <= 5; page += 1) {
          const { hits, facets } = await find(text, { site: site.id, page })
          expect(hits.filter((hit) => others.has(hit.site))).toEqual([])
          expect(Object.keys(facets.site).filter((id) => others.has(id))).toEqual([])
        }
      }
    }
    const root = (await hostTable()).root
    if (!root) throw new Error('The portal has no root')
    expect(await suggest(payload, searchList, { text: '15/QĐ', site: root })).toEqual([])
  })
})

describe('suggestions', () => {
  it.each(['đăng ký kh', 'dang ky kh', 'ddawng kys kh', '1.0011', 'khai snih'])('know %j', async (text) => {
    const root = (await hostTable()).root
    if (!root) throw new Error('The portal has no root')
    const suggestions = await suggest(payload, searchList, { text, site: root })
    expect(suggestions.length).toBeLessThanOrEqual(8)
    expect(suggestions.map(({ title }) => title)).toContain('Thủ tục đăng ký khai sinh')
  })
})
