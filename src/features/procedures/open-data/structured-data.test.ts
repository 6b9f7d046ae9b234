import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PublicSite } from '@/platform/sites/public-site'
import type { SitePlace } from '@/platform/sites/site-context'
import type { OfferingView, ProcedureView } from '../procedure-view'
import { scriptSafeJson } from '@/platform/open-data/structured-data'
import { inShort } from './in-short'
import { structuredData } from './structured-data'

const site = (name: string, kind: PublicSite['kind'], isRoot: boolean) =>
  ({ name, kind, isRoot, desk: { name: 'Một cửa', address: 'Nhà A', telephone: '0296' } }) as PublicSite
const root = site('Huyện Thử', 'huyen', true)
const commune = site('Xã Một', 'xa', false)
const ctx = (here: PublicSite) => ({
  site: here,
  root,
  locale: 'vi' as const,
  canonical: (path: string, owner?: SitePlace) =>
    `https://${(owner ?? here).isRoot ? 'goc' : 'xa'}.example${path}`,
})

const procedure = (more: Partial<ProcedureView> = {}) =>
  ({
    slug: 'khai-sinh-1-001193',
    code: '1.001193',
    localCode: null,
    name: 'Đăng ký khai sinh',
    status: 'in-force',
    levels: ['commune'],
    sector: { name: 'Hộ tịch', slug: 'ho-tich' },
    applicants: ['cong-dan'],
    competentAgency: 'Ủy ban nhân dân cấp xã',
    executingAgencies: [],
    nationalPortalUrl: 'https://dichvucong.example/1.001193',
    methods: [
      {
        method: 'direct',
        time: { value: 5, unit: 'working-day', text: null },
        fees: [{ name: 'Lệ phí', amount: 8000, basis: null, text: null }],
        note: null,
      },
      { method: 'online', time: { value: 3, unit: 'day', text: null }, fees: [], note: null },
    ],
    ...more,
  }) as ProcedureView

const offering = (more: Partial<OfferingView> = {}) =>
  ({ deskName: 'Quầy 1', address: 'Thôn Trung', isOffered: true, localFee: 0, ...more }) as OfferingView

/** What leaves the server: without the members that say nothing. */
const written = (here: PublicSite, view = procedure(), desk: OfferingView | null = null) =>
  JSON.parse(JSON.stringify(structuredData({ ctx: ctx(here), procedure: view, offering: desk }))) as {
    availableChannel: Record<string, unknown>[]
    offers: unknown[]
  }

describe('the structured data of a procedure', () => {
  it('names the service, who provides it and its one address', () => {
    expect(written(commune)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'GovernmentService',
      name: 'Đăng ký khai sinh',
      url: 'https://goc.example/thu-tuc/khai-sinh-1-001193',
      identifier: [{ value: '1.001193' }],
      serviceType: 'Hộ tịch',
      provider: { '@type': 'GovernmentOrganization', name: 'Ủy ban nhân dân cấp xã' },
      areaServed: { name: 'Xã Một' },
    })
  })

  it('never passes working days off as calendar days', () => {
    const [direct, online] = written(commune).availableChannel
    expect(direct).not.toHaveProperty('processingTime')
    expect(direct?.description).toBe('Thời hạn giải quyết: 5 ngày làm việc')
    expect(online?.processingTime).toBe('P3D')
  })

  it('leads to the desk of the site that takes the papers, and to no other', () => {
    const placeAt = (here: PublicSite, desk: OfferingView | null = null) =>
      written(here, procedure(), desk).availableChannel[0]?.serviceLocation
    expect(placeAt(commune)).toMatchObject({ name: 'Một cửa', address: 'Nhà A' })
    expect(placeAt(commune, offering())).toMatchObject({ name: 'Quầy 1', address: 'Thôn Trung' })
    expect(placeAt(commune, offering({ isOffered: false }))).toBeUndefined()
    expect(placeAt(root)).toBeUndefined()
  })

  it('gives a price only where there is an amount', () => {
    const words = { name: null, amount: 0, basis: null, text: 'Theo biểu phí của tỉnh' }
    const [direct] = procedure().methods
    expect(written(commune).offers).toEqual([
      { '@type': 'Offer', name: 'Lệ phí', price: 8000, priceCurrency: 'VND' },
    ])
    expect(written(commune, procedure({ methods: [{ ...direct!, fees: [words] }] })).offers).toEqual([])
    expect(written(commune, procedure(), offering()).offers).toHaveLength(2)
  })

  it('says nothing of a repealed procedure', () => {
    const repealed = procedure({ status: 'repealed' })
    expect(structuredData({ ctx: ctx(root), procedure: repealed, offering: null })).toBeNull()
  })

  it('can neither end its element nor lose a letter, whatever the texts hold', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constant('</script><script>alert(1)</script><!--'),
    )
    fc.assert(
      fc.property(text, (name) => {
        const json = scriptSafeJson({ name })
        expect(json).not.toContain('<')
        expect(JSON.parse(json)).toEqual({ name })
      }),
    )
  })
})

describe('a procedure in short', () => {
  it('says what it takes and costs', () => {
    expect(inShort(procedure())).toBe(
      'Mã 1.001193 · Hộ tịch · Thời hạn: 5 ngày làm việc, 3 ngày · Phí: 8.000 đ',
    )
  })

  it('stays short and begins with a repeal', () => {
    const words = inShort(procedure({ status: 'repealed', description: 'chữ '.repeat(500) }))
    expect(words).toMatch(/^Đã bãi bỏ · Mã 1\.001193/)
    expect(words.length).toBeLessThanOrEqual(300)
  })
})
