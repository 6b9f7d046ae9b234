import '../support/no-data-cache'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { listDirectives } from '@/features/directives/queries'
import { settleEffects } from '@/features/legal-documents/effect/settle-effects'
import { parseFilters } from '@/features/legal-documents/filters'
import { listLegalDocuments, readLegalDocument } from '@/features/legal-documents/queries'
import type { LegalDocument, Site } from '@/payload-types'
import { portalPayload } from '@/platform/payload-client'
import type { SiteContext } from '@/platform/sites/site-context'
import { storedDay } from '@/platform/time/calendar-day'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { readerAt } from '../support/reader'

type Data = Partial<Omit<LegalDocument, 'id' | 'site' | 'createdAt' | 'updatedAt'>>

let payload: Payload
let portal: SmallPortal
let atRoot: SiteContext
let atCommune: SiteContext
let made = 0

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  atRoot = await readerAt(portal.root, portal.root)
  atCommune = await readerAt(portal.commune, portal.root)
})

/** A published document of a set, which is told from the others by its issuer. */
async function create(
  issuingBody: string,
  data: Data = {},
  site: Site = portal.root,
): Promise<LegalDocument> {
  made += 1
  return payload.create({
    collection: 'legal-documents',
    data: {
      documentNumber: `${made}/2020/QĐ-UBND`,
      documentType: 'quyet-dinh',
      abstract: `Văn bản ${made}`,
      issuedOn: storedDay('2020-01-01'),
      effectiveOn: storedDay('2020-01-10'),
      slug: '',
      issuingBody,
      site: site.id,
      _status: 'published',
      ...data,
    },
    draft: false,
    depth: 0,
  })
}

/** Numbers of what the list shows for this query, in its order. */
async function numbers(ctx: SiteContext, query: Record<string, string>): Promise<string[]> {
  const { rows, total } = await listLegalDocuments(ctx, parseFilters(query))
  expect(total).toBe(rows.length)
  return rows.map(({ documentNumber }) => documentNumber)
}

describe('a number among the words', () => {
  it('is found whatever year it has, and by its year', async () => {
    for (const documentNumber of [
      '2782/2020/QĐ-UBND',
      '2782/2021/QĐ-UBND',
      '12782/QĐ-UBND',
      '2782/2020/NQ-HĐND',
    ])
      await create('Tìm số', { documentNumber })
    const found = async (q: string) => (await numbers(atRoot, { issuer: 'Tìm số', q })).sort()
    expect(await found('QĐ 2782')).toEqual(['12782/QĐ-UBND', '2782/2020/QĐ-UBND', '2782/2021/QĐ-UBND'])
    expect(await found('2782/2021/qd-ubnd')).toEqual(['2782/2021/QĐ-UBND'])
  })
})

describe('sorting', () => {
  it('counts numbers as numbers', async () => {
    const printed = [
      '10/2023/QĐ-UBND',
      '2/2024/QĐ-UBND',
      '2/2023/QĐ-UBND',
      'QĐ 2782',
      '66.13/2026/NQ-CP',
      '66.2/2026/NQ-CP',
      'Không số',
    ]
    for (const documentNumber of printed) await create('Sắp xếp', { documentNumber })
    expect(await numbers(atRoot, { issuer: 'Sắp xếp', sort: 'number' })).toEqual([
      '2/2023/QĐ-UBND',
      '2/2024/QĐ-UBND',
      '10/2023/QĐ-UBND',
      '66.2/2026/NQ-CP',
      '66.13/2026/NQ-CP',
      'QĐ 2782',
      'Không số',
    ])
  })

  it('by day of issue either way and by day of effect leaves undated documents to the end', async () => {
    const dated = (documentNumber: string, issuedOn: string | null, effectiveOn: string | null) =>
      create('Theo ngày', {
        documentNumber,
        issuedOn: issuedOn && storedDay(issuedOn),
        effectiveOn: effectiveOn && storedDay(effectiveOn),
      })
    await dated('1/A', '2020-01-01', '2022-01-01')
    await dated('2/A', '2021-01-01', '2021-02-01')
    await dated('3/A', null, null)
    expect(await numbers(atRoot, { issuer: 'Theo ngày' })).toEqual(['2/A', '1/A', '3/A'])
    expect(await numbers(atRoot, { issuer: 'Theo ngày', sort: 'oldest' })).toEqual(['1/A', '2/A', '3/A'])
    expect(await numbers(atRoot, { issuer: 'Theo ngày', sort: 'effective' })).toEqual(['1/A', '2/A', '3/A'])
  })
})

describe('names of issuers and signers', () => {
  beforeAll(async () => {
    await create('Ủy ban nhân dân xã Đông Hòa', { documentNumber: '1/N', signer: 'Trần Thị Ánh' })
    await create('Ủy ban nhân dân xã Đông Hòa Thượng', { documentNumber: '2/N', signer: 'Trần Thị Anh' })
  })

  it('are taken whole where documents have them', async () => {
    expect(await numbers(atRoot, { issuer: 'Ủy ban nhân dân xã Đông Hòa' })).toEqual(['1/N'])
    expect(await numbers(atRoot, { signer: 'Trần Thị Anh' })).toEqual(['2/N'])
  })

  it('else as words of them, with or without marks', async () => {
    expect((await numbers(atRoot, { issuer: 'dong hoa' })).sort()).toEqual(['1/N', '2/N'])
    expect((await numbers(atRoot, { signer: 'anh tran' })).sort()).toEqual(['1/N', '2/N'])
    expect(await numbers(atRoot, { signer: 'ánh' })).toEqual(['1/N'])
    expect(await numbers(atRoot, { signer: 'không ai cả' })).toEqual([])
  })

  it.each(["'; DROP TABLE sites; --", '%', '(((', '\\', '$1', '\u{1F600}'])('survive %j', async (words) => {
    expect(await numbers(atRoot, { issuer: words, signer: words })).toEqual([])
  })

  it('are counted as the other choices leave them', async () => {
    const { facets } = await listLegalDocuments(atRoot, parseFilters({ issuer: 'dong hoa' }))
    const signers = facets.signer.map(({ value, count }) => [value, count])
    expect(signers.sort()).toEqual([
      ['Trần Thị Anh', 1],
      ['Trần Thị Ánh', 1],
    ])
  })
})

describe('as of a day', () => {
  let old: LegalDocument
  beforeAll(async () => {
    old = await create('Theo thời điểm', { documentNumber: 'CU/1' })
    await create('Theo thời điểm', {
      documentNumber: 'MOI/1',
      issuedOn: storedDay('2022-02-01'),
      effectiveOn: storedDay('2022-03-01'),
      relations: [{ kind: 'replaces', target: old.id }],
    })
    await settleEffects(payload)
  })

  const effects = async (query: Record<string, string>) => {
    const { rows } = await listLegalDocuments(atRoot, parseFilters({ issuer: 'Theo thời điểm', ...query }))
    return rows.map(({ documentNumber, effect }) => `${documentNumber} ${effect}`).sort()
  }

  it('the list tells the effect of that day and leaves out what was issued later', async () => {
    expect(await effects({})).toEqual(['CU/1 expired', 'MOI/1 in-force'])
    expect(await effects({ ngay: '2022-01-31' })).toEqual(['CU/1 in-force'])
    expect(await effects({ ngay: '2022-02-01' })).toEqual(['CU/1 in-force', 'MOI/1 not-yet'])
    expect(await effects({ ngay: '2022-03-01' })).toEqual(['CU/1 expired', 'MOI/1 in-force'])
    expect(await effects({ ngay: '2019-12-31' })).toEqual([])
  })

  it('the filter and the counts are those of that day', async () => {
    const query = { issuer: 'Theo thời điểm', ngay: '2022-02-15', effect: 'in-force' }
    const { rows, facets } = await listLegalDocuments(atRoot, parseFilters(query))
    expect(rows.map(({ documentNumber }) => documentNumber)).toEqual(['CU/1'])
    expect(facets.effect.map(({ value, count }) => [value, count]).sort()).toEqual([
      ['in-force', 1],
      ['not-yet', 1],
    ])
  })

  it.each(['2022-02-30', '22-02-2022x', '0000-00-00', "' OR 1=1"])(
    '%s is no day: today answers',
    async (ngay) => {
      expect(await effects({ ngay })).toEqual(await effects({}))
    },
  )

  it('the page names the document that ended it, with a place to read about it', async () => {
    const view = await readLegalDocument(atRoot, old.slug)
    const [last] = view?.periods.slice(-1) ?? []
    expect(last).toMatchObject({ from: '2022-03-01', effect: 'expired' })
    const by = last?.reasons.flatMap((reason) => (reason.code === 'act' ? reason.by : []))[0]
    expect(by?.number).toBe('MOI/1')
    expect(view?.places[by!.id]).toMatchObject({ siteId: portal.root.id })
  })
})

describe('what is not for this site', () => {
  it('is in no list, count or page: another commune’s documents, and drafts', async () => {
    const secret = 'Cơ quan của xã khác'
    const other = await create(secret, { sharing: 'all', signer: 'Người Xã Khác' }, portal.freeCommune)
    const draft = await create('Cơ quan nháp', {
      _status: 'draft',
      sharing: 'all',
      signer: 'Người Nháp',
    })
    const unshared = await create('Cơ quan gốc', { signer: 'Người Gốc' })
    await settleEffects(payload)
    for (const ctx of [atRoot, atCommune]) {
      for (const query of [{}, { ngay: '2024-01-01' }, { q: 'Văn bản' }]) {
        const { facets } = await listLegalDocuments(ctx, parseFilters(query))
        const named = [...facets.issuer, ...facets.signer].map(({ value }) => value)
        expect(named).not.toContain(secret)
        expect(named).not.toContain('Người Xã Khác')
        expect(named).not.toContain('Người Nháp')
        expect(named.includes('Người Gốc')).toBe(ctx === atRoot)
      }
      for (const { slug } of [other, draft]) expect(await readLegalDocument(ctx, slug)).toBeNull()
    }
    expect(await readLegalDocument(atCommune, unshared.slug)).toBeNull()
  })

  it('has no address in the reasons that name it once it is unpublished', async () => {
    const target = await create('Bị đình chỉ', { sharing: 'all' })
    const acting = await create('Bị đình chỉ', {
      relations: [{ kind: 'suspends', target: target.id, appliesOn: storedDay('2021-01-01') }],
    })
    await settleEffects(payload)
    expect(Object.keys((await readLegalDocument(atCommune, target.slug))?.places ?? {})).toEqual([acting.id])
    await payload.update({
      collection: 'legal-documents',
      id: acting.id,
      data: { _status: 'draft' },
      draft: false,
    })
    // Before the effect is settled anew the reason is still there; its document must not be led to.
    expect((await readLegalDocument(atCommune, target.slug))?.places).toEqual({})
  })
})

describe('directives', () => {
  it('have the same filters and orders', async () => {
    const make = (documentNumber: string, signer: string) =>
      payload.create({
        collection: 'directives',
        data: {
          documentNumber,
          signer,
          documentType: 'cong-van',
          abstract: 'Về việc thử',
          issuingBody: 'Văn phòng thử',
          issuedOn: storedDay('2026-01-05'),
          slug: '',
          site: portal.root.id,
          _status: 'published',
        },
        draft: false,
        depth: 0,
      })
    await make('12/UBND-VX', 'Lê Văn Một')
    await make('3/UBND-VX', 'Lê Thị Hai')
    const list = async (query: object) =>
      (await listDirectives(atRoot, { issuer: 'van phong thu', page: 1, ...query })).rows.map(
        ({ documentNumber }) => documentNumber,
      )
    expect(await list({ sort: 'number' })).toEqual(['3/UBND-VX', '12/UBND-VX'])
    expect(await list({ signer: 'hai' })).toEqual(['3/UBND-VX'])
  })
})
