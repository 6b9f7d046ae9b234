import '../support/no-data-cache'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { postedAt } from '@/features/procedures/notice-sheet/posted-rows'
import { readOffered, readSector } from '@/features/procedures/notice-sheet/sector-rows'
import { cataloguePage } from '@/features/procedures/open-data/catalogue'
import { readCatalogueQuery } from '@/features/procedures/open-data/catalogue-query'
import { WrongDataParameterError } from '@/platform/open-data/data-parameters'
import { findProcedure } from '@/features/procedures/open-data/find-procedure'
import { procedureRecord } from '@/features/procedures/open-data/procedure-record'
import { readOffering, readProcedure } from '@/features/procedures/queries'
import type { Procedure, Sector } from '@/payload-types'
import { portalPayload } from '@/platform/payload-client'
import type { SiteContext } from '@/platform/sites/site-context'
import { storedDay } from '@/platform/time/calendar-day'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { readerAt } from '../support/reader'

let payload: Payload
let portal: SmallPortal
let atRoot: SiteContext
let atCommune: SiteContext
let sector: Sector

/** A reader whose canonical addresses are absolute, as in the running portal. */
async function reader(site: SmallPortal['root']): Promise<SiteContext> {
  const here = await readerAt(site, portal.root)
  return { ...here, canonical: (path, owner = here.site) => `https://${owner.slug}.example${path}` }
}

function create(code: string, more: Partial<Procedure> = {}): Promise<Procedure> {
  return payload.create({
    collection: 'procedures',
    data: {
      name: `Thủ tục ${code}`,
      code,
      slug: '',
      status: 'in-force',
      levels: ['commune'],
      sector: sector.id,
      _status: 'published',
      ...more,
    },
    draft: false,
    depth: 0,
  })
}

const list = async (ctx: SiteContext, query = '') =>
  cataloguePage(ctx, readCatalogueQuery(new URLSearchParams(query)))
const codes = async (query: string) => (await list(atRoot, query)).procedures.map(({ code }) => code)

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  atRoot = await reader(portal.root)
  atCommune = await reader(portal.commune)
  sector = await payload.create({ collection: 'sectors', data: { name: 'Hộ tịch', slug: '' }, depth: 0 })
  await create('1.000003', { status: 'repealed' })
  await create('1.000001', {
    localCode: '1.000001.000.00.00.H35',
    publication: { decision: '5/QĐ-UBND', decidedOn: storedDay('2026-01-31'), change: 'new' },
    submissionMethods: [
      {
        method: 'direct',
        processingTime: { value: 5, unit: 'working-day' },
        fees: [{ name: 'Lệ phí', amount: 8000 }],
      },
    ],
    cases: [{ papers: [{ name: 'Tờ khai', originals: 1, copies: 0, formName: 'Mẫu 01' }] }],
  })
  await create('1.000002', { levels: ['province'], onlineService: 'full', sector: null })
  await create('1.000009', { _status: 'draft', name: 'Chưa ai được biết' })
})

describe('the catalogue as open data', () => {
  it('holds what is published, in the order of the codes, page by page', async () => {
    const first = await list(atRoot, 'pageSize=2')
    expect(first).toMatchObject({ total: 3, page: 1, pageCount: 2 })
    expect(first.procedures.map(({ code }) => code)).toEqual(['1.000001', '1.000002'])
    expect(first.links.previous).toBeNull()
    const next = new URL(first.links.next ?? '')
    expect(next.pathname).toBe('/du-lieu/thu-tuc.json')
    const second = await list(atRoot, next.search)
    expect(second.procedures.map(({ code, status }) => [code, status])).toEqual([['1.000003', 'repealed']])
    expect(second.links.next).toBeNull()
    expect(JSON.stringify([first, second])).not.toContain('Chưa ai được biết')
  })

  it('is narrowed by sector, level, status and online service', async () => {
    expect(await codes(`sector=${sector.slug}`)).toEqual(['1.000001', '1.000003'])
    expect(await codes('level=province')).toEqual(['1.000002'])
    expect(await codes('status=repealed')).toEqual(['1.000003'])
    expect(await codes('online=full')).toEqual(['1.000002'])
    expect(await codes('level=district')).toEqual([])
  })

  it('refuses sectors and pages that are not there', async () => {
    for (const query of ['page=2', 'sector=khong-co', "sector=a'b"]) {
      await expect(list(atRoot, query), query).rejects.toThrow(WrongDataParameterError)
    }
  })

  it('is the same at a member, with addresses there', async () => {
    const [here] = (await list(atCommune)).procedures
    const [above] = (await list(atRoot)).procedures
    expect(here?.data).toBe('https://xa-mot.example/du-lieu/thu-tuc/1.000001.json')
    expect({ ...here, page: '', data: '' }).toEqual({ ...above, page: '', data: '' })
    expect(Object.keys(here ?? {}).sort()).toEqual(
      [
        'agency',
        'code',
        'data',
        'levels',
        'localCode',
        'modifiedAt',
        'name',
        'onlineService',
        'page',
        'publication',
        'sector',
        'status',
      ].sort(),
    )
  })
})

describe('one procedure as open data', () => {
  const record = async (ctx: SiteContext, code: string) => {
    const found = await findProcedure(code)
    const procedure = found && (await readProcedure(ctx, found.slug))
    if (!procedure) return null
    const offering = await readOffering(ctx, procedure.id)
    return procedureRecord(ctx, procedure, { offering, modifiedAt: found.modifiedAt })
  }

  it('is found by its code and its local code, never as a draft', async () => {
    expect(await findProcedure('1.000001')).toMatchObject({ code: '1.000001' })
    expect(await findProcedure('1.000001.000.00.00.h35')).toMatchObject({ code: '1.000001' })
    for (const code of ['1.000009', '9.999999', "1.000001' OR '1'='1", 'thu-tuc']) {
      expect(await findProcedure(code), code).toBeNull()
    }
  })

  it('is typed, with plain days and nothing of the house', async () => {
    const data = await record(atRoot, '1.000001')
    expect(data).toMatchObject({
      code: '1.000001',
      sector: { name: 'Hộ tịch', slug: sector.slug },
      publication: { decision: '5/QĐ-UBND', decidedOn: '2026-01-31', effectiveOn: null, change: 'new' },
      submissionMethods: [
        {
          method: 'direct',
          processingTime: { value: 5, unit: 'working-day', text: null },
          fees: [{ name: 'Lệ phí', amount: 8000, basis: null, text: null }],
        },
      ],
      cases: [{ papers: [{ name: 'Tờ khai', originals: 1, copies: 0, formName: 'Mẫu 01' }] }],
      reception: null,
      links: { self: 'https://huyen-thu.example/du-lieu/thu-tuc/1.000001.json' },
    })
    const text = JSON.stringify(data)
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-7/)
    for (const inside of ['_status', 'sourceHash', 'sourceId', '"id"', 'createdAt']) {
      expect(text).not.toContain(inside)
    }
  })

  it('has the desk of the site that was asked', async () => {
    const { id } = (await readProcedure(atRoot, (await findProcedure('1.000001'))?.slug ?? '')) ?? { id: '' }
    await payload.create({
      collection: 'offerings',
      data: { site: portal.commune.id, procedure: id, deskName: 'Quầy số 2', localFee: 0 },
    })
    expect(await record(atCommune, '1.000001')).toMatchObject({
      reception: { site: 'Xã Một', deskName: 'Quầy số 2', localFee: 0, isOffered: true },
    })
    expect(await record(atRoot, '1.000001')).toMatchObject({ reception: null })
  })
})

describe('the sheet of a sector', () => {
  it('lists what is in force with its times, in Vietnamese order', async () => {
    await create('1.000010', { name: 'Đăng ký đất' })
    await create('1.000011', { name: 'Ăn uống' })
    const found = await readSector(atRoot, sector.slug)
    expect(found?.name).toBe('Hộ tịch')
    expect(found?.rows.map(({ name }) => name)).toEqual(['Ăn uống', 'Đăng ký đất', 'Thủ tục 1.000001'])
    expect(found?.rows[2]?.methods[0]?.time).toMatchObject({ value: 5, unit: 'working-day' })
    expect(await readSector(atRoot, 'khong-co')).toBeNull()
  })

  it('leaves out what the commune says it does not offer', async () => {
    const found = await readSector(atCommune, sector.slug)
    const [refused] = found?.rows ?? []
    await payload.create({
      collection: 'offerings',
      data: {
        site: portal.commune.id,
        procedure: refused?.id ?? '',
        deskName: 'Không tiếp nhận',
        isOffered: false,
      },
    })
    const posted = async (ctx: SiteContext) =>
      postedAt(ctx.site, found?.rows ?? [], await readOffered(ctx)).map(({ name }) => name)
    expect(await posted(atCommune)).toEqual(['Đăng ký đất', 'Thủ tục 1.000001'])
    expect(await posted(atRoot)).toHaveLength(3)
  })
})
