import '../support/no-data-cache'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  agencyIndex,
  eventIndex,
  letterIndex,
  listProcedures,
  readEvent,
  sectorIndex,
} from '@/features/procedures/catalogue/queries'
import type { ProcedureFilters } from '@/features/procedures/filters'
import type { Procedure } from '@/payload-types'
import type { Locale } from '@/platform/i18n/locales'
import { portalPayload } from '@/platform/payload-client'
import { itemOfPage, wasEverPublic } from '@/platform/sites/known-item'
import { readPublicSite } from '@/platform/sites/public-site'
import { readSight } from '@/platform/sites/sight'
import type { SiteContext } from '@/platform/sites/site-context'
import { createSmallPortal } from '../support/people'

let payload: Payload
let ctx: SiteContext
let sector: string
let agency: string
let event: string
const ids: Record<string, string> = {}

beforeAll(async () => {
  payload = await portalPayload()
  const { root } = await createSmallPortal(payload)
  ctx = await contextOf(root.id, 'vi')
  sector = await reference('sectors', { name: 'Hộ tịch', slug: 'ho-tich' })
  agency = await reference('agencies', { name: 'Công an xã', slug: 'cong-an-xa', kind: 'cap-xa' })
  event = await reference('life-events', { name: 'Sinh con', slug: 'sinh-con', description: 'Có em bé' })
  await procedure('birth', {
    name: 'Thủ tục đăng ký khai sinh',
    code: '1.000001',
    levels: ['commune'],
    sector,
    competentAgency: agency,
    applicants: ['cong-dan'],
    aliases: ['giấy khai sinh'],
    lifeEvents: [event],
    onlineService: 'full',
    submissionMethods: [
      { method: 'direct', processingTime: { value: 5, unit: 'working-day' }, fees: [{ amount: 8000 }] },
      { method: 'online', processingTime: { value: 3, unit: 'working-day' }, fees: [{ amount: 4000 }] },
    ],
  })
  await procedure('first', { name: 'Ấn định thuế', code: '1.000002', levels: ['province'] })
  await procedure('same', { name: 'Ấn định thuế', code: '1.000003', executingAgencies: [agency] })
  await procedure('gone', { name: 'Cấp sổ', code: '1.000004', status: 'repealed', lifeEvents: [event] })
  await procedure('draft', { name: 'Cấp thẻ', code: '1.000005', _status: 'draft' })
})

async function contextOf(id: string, locale: Locale): Promise<SiteContext> {
  const root = await readPublicSite(id, locale)
  if (!root) throw new Error('The portal of the test has no such site.')
  const same = (path: string) => path
  return {
    address: '',
    locale,
    reachedBy: 'host',
    site: root,
    root,
    ...(await readSight(root, root, locale)),
    href: same,
    hrefOf: () => '',
    canonical: same,
  }
}

async function reference(collection: 'sectors' | 'agencies' | 'life-events', data: object): Promise<string> {
  const { id } = await payload.create({ collection, data: data as never, draft: false, depth: 0 })
  return id
}

async function procedure(key: string, data: Partial<Procedure> & Pick<Procedure, 'name' | 'code'>) {
  const { id } = await payload.create({
    collection: 'procedures',
    data: { slug: '', status: 'in-force', _status: 'published', ...data },
    draft: false,
    depth: 0,
  })
  ids[key] = id
}

const found = async (filters: Partial<ProcedureFilters> = {}) =>
  (await listProcedures(ctx, { page: 1, ...filters })).rows.map(({ code }) => code)

describe('lists of procedures', () => {
  it('hold what is public, by name without "Thủ tục", what was repealed last', async () => {
    expect(await found()).toEqual(['1.000002', '1.000003', '1.000001', '1.000004'])
  })

  it('narrow by everything that they count', async () => {
    expect(await found({ event: 'sinh-con' })).toEqual(['1.000001', '1.000004'])
    expect(await found({ audience: 'cong-dan' })).toEqual(['1.000001'])
    expect(await found({ agency: 'cong-an-xa' })).toEqual(['1.000003', '1.000001'])
    expect(await found({ letter: 'Â' })).toEqual(['1.000002', '1.000003'])
    expect(await found({ begins: 'đăng ký', level: 'commune', sector: 'ho-tich', online: 'full' })).toEqual([
      '1.000001',
    ])
    expect(await found({ q: 'giay khai sinh' })).toEqual(['1.000001'])
    expect(await found({ q: '1.000003' })).toEqual(['1.000003'])
  })

  it('say time and fee, and how many share a name', async () => {
    const { rows } = await listProcedures(ctx, { page: 1 })
    expect(rows.find(({ code }) => code === '1.000001')).toMatchObject({
      agency: 'Công an xã',
      sector: { name: 'Hộ tịch', slug: 'ho-tich' },
      times: [
        { value: 5, unit: 'working-day' },
        { value: 3, unit: 'working-day' },
      ],
      fee: { kind: 'amount', low: 4000, high: 8000 },
      namesakes: 1,
    })
    expect(rows.filter(({ namesakes }) => namesakes === 2).map(({ code }) => code)).toEqual([
      '1.000002',
      '1.000003',
    ])
  })

  it('are indexed by sector, agency, life event and letter', async () => {
    expect(await sectorIndex(ctx)).toMatchObject([{ slug: 'ho-tich', name: 'Hộ tịch', count: 1 }])
    expect(await agencyIndex(ctx)).toMatchObject([{ slug: 'cong-an-xa', count: 2 }])
    expect(await eventIndex(ctx)).toMatchObject([{ slug: 'sinh-con', description: 'Có em bé', count: 1 }])
    expect((await letterIndex(ctx)).map(({ letter, count }) => letter + count)).toEqual(['Â2', 'C1', 'Đ1'])
    const read = await readEvent(ctx, 'sinh-con')
    expect(read?.groups.map(({ sector: of, rows }) => [of?.name, rows.length])).toEqual([['Hộ tịch', 1]])
    expect(await readEvent(ctx, 'khong-co')).toBeNull()
  })
})

describe('a change', () => {
  it('of one procedure shows, in the language it was made in', async () => {
    const english = { ...ctx, locale: 'en' as const }
    const nameIn = async (where: SiteContext) =>
      (await listProcedures(where, { page: 1, letter: undefined, q: '1.000001' })).rows[0]?.name
    expect(await nameIn(english)).toBe('Thủ tục đăng ký khai sinh')
    await payload.update({
      collection: 'procedures',
      id: ids.birth ?? '',
      locale: 'en',
      data: { name: 'Birth registration', _status: 'published' },
      draft: false,
    })
    expect(await nameIn(english)).toBe('Birth registration')
    expect(await nameIn(ctx)).toBe('Thủ tục đăng ký khai sinh')
  })

  it('of a sector’s name shows, and what is taken offline goes', async () => {
    await payload.update({ collection: 'sectors', id: sector, data: { name: 'Khai sinh, khai tử' } })
    expect(await sectorIndex(ctx)).toMatchObject([{ name: 'Khai sinh, khai tử' }])
    await payload.update({
      collection: 'procedures',
      id: ids.same ?? '',
      data: { _status: 'draft' },
      draft: false,
    })
    expect(await found({ letter: 'Â' })).toEqual(['1.000002'])
    expect((await listProcedures(ctx, { page: 1, q: '1.000002' })).rows[0]?.namesakes).toBe(1)
  })
})

describe('addresses below /thu-tuc', () => {
  const isKnown = (page: string) => {
    const item = itemOfPage(page)
    return item ? wasEverPublic(item, [ctx.site.id]) : null
  }

  it.each([
    ['/thu-tuc/linh-vuc/ho-tich', true],
    ['/thu-tuc/linh-vuc/ho-tich/niem-yet', true],
    ['/thu-tuc/linh-vuc/khong-co/niem-yet', false],
    ['/thu-tuc/co-quan/cong-an-xa', true],
    ['/thu-tuc/su-kien/sinh-con', true],
    ['/thu-tuc/su-kien/khong-co', false],
    ['/thu-tuc/1.000001/lich-su', true],
    ['/thu-tuc/dang-ky-khai-sinh-1-000001/niem-yet', false],
    ['/thu-tuc/thu-tuc-dang-ky-khai-sinh-1-000001/niem-yet', true],
    ['/thu-tuc/9.999999/lich-su', false],
    ['/thu-tuc/linh-vuc', null],
  ])('%s: %s', async (page, expected) => expect(await isKnown(page)).toBe(expected))
})
