import '../support/no-data-cache'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { listDirectives, readDirective } from '@/features/directives/queries'
import {
  currentEffects,
  latestLegalDocuments,
  listLegalDocuments,
  movedLegalDocument,
  readLegalDocument,
} from '@/features/legal-documents/queries'
import { periodOn } from '@/features/legal-documents/effect/period-on'
import { settleEffects } from '@/features/legal-documents/effect/settle-effects'
import { EFFECTS } from '@/platform/official-documents/effects'
import { listProcedures } from '@/features/procedures/catalogue/queries'
import { movedProcedure, readOffering, readProcedure } from '@/features/procedures/queries'
import type { LegalDocument, Procedure, Site } from '@/payload-types'
import { portalPayload } from '@/platform/payload-client'
import { readPublicSite } from '@/platform/sites/public-site'
import { readSight } from '@/platform/sites/sight'
import type { SiteContext } from '@/platform/sites/site-context'
import { dayOf, storedDay } from '@/platform/time/calendar-day'
import { createSmallPortal, type SmallPortal } from '../support/people'

type Item = Pick<LegalDocument, 'site'> & Partial<LegalDocument>

let payload: Payload
let portal: SmallPortal
let atRoot: SiteContext
let atCommune: SiteContext
let serial = 0
const today = dayOf(new Date())

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  atRoot = await contextOf(portal.root)
  atCommune = await contextOf(portal.commune)
})

async function contextOf({ id }: Site): Promise<SiteContext> {
  const [site, root] = await Promise.all([readPublicSite(id, 'vi'), readPublicSite(portal.root.id, 'vi')])
  if (!site || !root) throw new Error('The portal of the test has no such site.')
  return {
    address: '',
    locale: 'vi',
    reachedBy: 'host',
    site,
    root,
    ...(await readSight(site, root, 'vi')),
    href: (path) => path,
    hrefOf: ({ slug }) => slug,
    canonical: (path) => path,
  }
}

function create(collection: 'legal-documents' | 'directives', item: Item): Promise<LegalDocument> {
  serial += 1
  return payload.create({
    collection: collection as 'legal-documents',
    data: {
      documentNumber: `${serial}/QĐ-UBND`,
      documentType: 'quyet-dinh',
      abstract: `Quyết định số ${serial}`,
      slug: '',
      _status: 'published',
      ...item,
    },
    draft: false,
    depth: 0,
  })
}

describe.each(['legal-documents', 'directives'] as const)('%s of a site', (collection) => {
  const list = async (ctx: SiteContext) => {
    const read = collection === 'directives' ? listDirectives : listLegalDocuments
    const { rows, total } = await read(ctx, { page: 1, issuer: collection })
    expect(total).toBe(rows.length)
    return rows.map(({ id }) => id).sort()
  }
  const read = (ctx: SiteContext, slug: string) =>
    collection === 'directives' ? readDirective(ctx, slug) : readLegalDocument(ctx, slug)

  it('are its own and, on a member, what the root shares: nothing else', async () => {
    const { root, commune, freeCommune } = portal
    const item = (site: Site, more: Partial<LegalDocument> = {}) =>
      create(collection, { site: site.id, issuingBody: collection, ...more })
    const own = await item(commune)
    const shared = await item(root, { sharing: 'all' })
    const unshared = await item(root)
    const stranger = await item(freeCommune, { sharing: 'all' })
    const draft = await item(commune, { _status: 'draft' })
    const sharedDraft = await item(root, { _status: 'draft', sharing: 'all' })

    expect(await list(atCommune)).toEqual([own.id, shared.id].sort())
    expect(await list(atRoot)).toEqual([shared.id, unshared.id].sort())

    for (const visible of [own, shared]) expect((await read(atCommune, visible.slug))?.id).toBe(visible.id)
    for (const hidden of [unshared, stranger, draft, sharedDraft]) {
      expect(await read(atCommune, hidden.slug)).toBeNull()
    }
  })

  it('keep their published words while a draft waits', async () => {
    const item = await create(collection, { site: portal.commune.id, abstract: 'Bản đã đăng' })
    await payload.update({
      collection,
      id: item.id,
      data: { abstract: 'Bản nháp đang chờ' },
      draft: true,
    })
    expect((await read(atCommune, item.slug))?.abstract).toBe('Bản đã đăng')
  })
})

describe('effect of legal documents', () => {
  it('is the same in lists, filters and counts as computed for one document', async () => {
    const site = portal.root.id
    const days = [undefined, storedDay('2020-01-01'), storedDay('2099-01-01')]
    const acts = [
      undefined,
      { kind: 'replaces', appliesOn: storedDay('2021-01-01') },
      { kind: 'repeals', appliesOn: storedDay('2021-01-01'), partial: true },
      { kind: 'repeals' },
      { kind: 'suspends', appliesOn: storedDay('2021-01-01') },
      { kind: 'replaces', appliesOn: storedDay('2098-01-01') },
    ] as const
    for (const effectiveOn of days) {
      for (const expiresOn of days) {
        for (const act of acts) {
          const target = await create('legal-documents', {
            site,
            issuingBody: 'Hiệu lực',
            effectiveOn: effectiveOn ?? null,
            expiresOn: expiresOn ?? null,
          })
          if (!act) continue
          await create('legal-documents', {
            site,
            issuedOn: storedDay('2020-12-01'),
            effectiveOn: storedDay('2020-12-15'),
            relations: [{ ...act, target: target.id }],
          })
        }
      }
    }
    await settleEffects(payload)
    const all = await listLegalDocuments(atRoot, { issuer: 'Hiệu lực', page: 1 })
    expect(all.total).toBe(54)
    expect(all.facets.effect.reduce((sum, { count }) => sum + count, 0)).toBe(54)
    expect(all.facets.effect.map(({ value }) => value).sort()).toEqual([
      'expired',
      'in-force',
      'not-yet',
      'partly-expired',
      'suspended',
      'unknown',
    ])
    for (const { value: effect } of EFFECTS) {
      const expected = all.facets.effect.find(({ value }) => value === effect)?.count ?? 0
      const found: string[] = []
      for (let page = 1; page <= Math.max(1, Math.ceil(expected / 20)); page += 1) {
        const { rows, total } = await listLegalDocuments(atRoot, { issuer: 'Hiệu lực', effect, page })
        expect(total).toBe(expected)
        found.push(...rows.map((row) => row.effect))
      }
      expect(found).toEqual(Array.from({ length: expected }, () => effect))
    }
  })

  it('of the root is not changed by a commune, nor by a draft', async () => {
    const target = await create('legal-documents', {
      site: portal.root.id,
      effectiveOn: storedDay('2020-01-01'),
    })
    const repeal = { kind: 'repeals', target: target.id, appliesOn: storedDay('2021-01-01') } as const
    const local = await create('legal-documents', { site: portal.commune.id })
    // The form does not offer a commune the root's documents; data from elsewhere might.
    await payload.db.updateOne({
      collection: 'legal-documents',
      id: local.id,
      data: { relations: [{ ...repeal, id: randomUUID() }] },
    })
    await create('legal-documents', { site: portal.root.id, relations: [repeal], _status: 'draft' })
    await settleEffects(payload)
    const read = await readLegalDocument(atRoot, target.slug)
    expect(periodOn(read?.periods ?? [], today).effect).toBe('in-force')
    expect(read?.relations).toEqual([])
  })

  it('names relations from both ends', async () => {
    const site = portal.root.id
    const old = await create('legal-documents', { site, effectiveOn: storedDay('2020-01-01') })
    const next = await create('legal-documents', {
      site,
      effectiveOn: storedDay('2021-01-01'),
      relations: [{ kind: 'replaces', target: old.id }],
    })
    await settleEffects(payload)
    const before = await readLegalDocument(atRoot, old.slug)
    const after = await readLegalDocument(atRoot, next.slug)
    expect(periodOn(before?.periods ?? [], today).effect).toBe('expired')
    expect(before?.relations).toMatchObject([
      { kind: 'replaces', direction: 'incoming', documents: [{ number: next.documentNumber }] },
    ])
    expect(after?.relations).toMatchObject([
      { kind: 'replaces', direction: 'outgoing', documents: [{ number: old.documentNumber }] },
    ])
  })
})

describe('lists of legal documents', () => {
  it('find words with and without marks, numbers in any spelling, and survive anything', async () => {
    const site = portal.root.id
    const land = await create('legal-documents', {
      site,
      abstract: 'Về tiền thuê đất',
      documentNumber: '05/QĐ-TN',
    })
    const found = async (q: string) =>
      (await listLegalDocuments(atRoot, { q, page: 1 })).rows.map(({ id }) => id)
    expect(await found('thue dat')).toContain(land.id)
    expect(await found('THUÊ ĐẤT')).toContain(land.id)
    expect(await found('thuế đất')).not.toContain(land.id)
    expect(await found('5 qd-tn')).toContain(land.id)
    for (const hostile of ["'; DROP TABLE sites; --", '%_\\', '(((', '[a', '***=', '\u{1F600}']) {
      expect(await found(hostile)).toEqual([])
    }
  })

  it('say how many there are on a page far beyond the last', async () => {
    const { rows, total } = await listLegalDocuments(atRoot, { page: 10_000 })
    expect(rows).toEqual([])
    expect(total).toBeGreaterThan(0)
  })

  it('begin with the newest', async () => {
    const newest = await create('legal-documents', {
      site: portal.root.id,
      issuedOn: storedDay(dayOf(new Date())),
    })
    expect((await latestLegalDocuments(atRoot, 1)).map(({ id }) => id)).toEqual([newest.id])
  })

  it('lead from an old address to the present one', async () => {
    const item = await create('legal-documents', { site: portal.root.id, sharing: 'all' })
    await payload.update({
      collection: 'legal-documents',
      id: item.id,
      data: { slug: `${item.slug}-moi`, _status: 'published' },
      draft: false,
    })
    expect(await movedLegalDocument(atRoot, item.slug)).toBe(`${item.slug}-moi`)
    expect(await movedLegalDocument(atCommune, item.slug)).toBe(`${item.slug}-moi`)
    expect(await movedLegalDocument(atRoot, 'chua-tung-co')).toBeNull()
  })
})

describe('procedures', () => {
  it('are the same on every site, without drafts, each with the desk of the site', async () => {
    const procedure = (code: string, _status: 'draft' | 'published') =>
      payload.create({
        collection: 'procedures',
        data: { name: 'Đăng ký khai sinh', code, slug: '', status: 'in-force', levels: ['commune'], _status },
        draft: false,
        depth: 0,
      })
    const open = await procedure('1.001193', 'published')
    const draft = await procedure('1.001194', 'draft')
    await payload.create({
      collection: 'offerings',
      data: { site: portal.commune.id, procedure: open.id, deskName: 'Quầy số 2', localFee: 8000 },
    })
    const mornings = { weekdays: ['6' as const], summer: { morningOpen: '07:30', morningClose: '11:30' } }
    await payload.create({
      collection: 'offerings',
      data: {
        site: portal.freeCommune.id,
        procedure: open.id,
        deskName: 'Quầy sáng thứ Bảy',
        officeHours: mornings,
      },
    })
    for (const ctx of [atRoot, atCommune]) {
      const { rows, total, facets } = await listProcedures(ctx, { page: 1 })
      expect([total, rows.map(({ id }) => id)]).toEqual([1, [open.id]])
      expect(facets.level).toEqual([{ value: 'commune', label: 'commune', count: 1 }])
      expect(await readProcedure(ctx, draft.slug)).toBeNull()
      expect(await movedProcedure(ctx, '1.001193')).toBe(open.slug)
      expect(await movedProcedure(ctx, '1.001194')).toBeNull()
    }
    expect(await readOffering(atCommune, open.id)).toMatchObject({
      deskName: 'Quầy số 2',
      localFee: 8000,
      officeHours: null,
    })
    expect(await readOffering(await contextOf(portal.freeCommune), open.id)).toMatchObject({
      deskName: 'Quầy sáng thứ Bảy',
      officeHours: { ...mornings, weekdays: [6] },
    })
    expect(await readOffering(atRoot, open.id)).toBeNull()
  })

  it('do not let a draft document show through the legal basis', async () => {
    const secret = await create('legal-documents', {
      site: portal.root.id,
      abstract: 'Văn bản chưa đăng',
      _status: 'draft',
    })
    const procedure = await payload.create({
      collection: 'procedures',
      data: {
        name: 'Cấp giấy phép',
        code: '1.002000',
        slug: '',
        status: 'in-force',
        legalBasis: [{ legalDocument: secret.id, documentNumber: '1/2020/NĐ-CP', text: 'Nghị định' }],
        _status: 'published',
      },
      draft: false,
      depth: 0,
    })
    const read = await readProcedure(atRoot, procedure.slug)
    expect(read?.legalBasis).toEqual([
      { number: '1/2020/NĐ-CP', text: 'Nghị định', documentId: null, place: null },
    ])
  })

  it('lead to published procedures and to life events only', async () => {
    const create = (code: string, more: Partial<Procedure> = {}) =>
      payload.create({
        collection: 'procedures',
        data: { name: `Thủ tục ${code}`, code, slug: '', status: 'in-force', _status: 'published', ...more },
        draft: false,
        depth: 0,
      })
    const shown = await create('1.003001')
    const hidden = await create('1.003002', { _status: 'draft' })
    const event = await payload.create({ collection: 'life-events', data: { name: 'Xây nhà', slug: '' } })
    const from = await create('1.003003', {
      related: [hidden.id, shown.id],
      interlinked: [shown.id, hidden.id],
      lifeEvents: [event.id],
    })
    const link = { name: shown.name, code: shown.code, slug: shown.slug }
    expect(await readProcedure(atCommune, from.slug)).toMatchObject({
      related: [link],
      interlinked: [link],
      lifeEvents: [{ name: 'Xây nhà', slug: event.slug }],
    })
  })

  it('rest on documents of the root whose effect is that of today', async () => {
    const site = portal.root.id
    const old = await create('legal-documents', { site, effectiveOn: storedDay('2020-01-01') })
    const young = await create('legal-documents', { site, effectiveOn: storedDay('2021-01-01') })
    const draft = await create('legal-documents', { site, _status: 'draft' })
    const ids = [old.id, young.id, draft.id]
    const inForce = { [old.id]: 'in-force', [young.id]: 'in-force' }
    await settleEffects(payload)
    expect(await currentEffects(atCommune, ids)).toEqual(inForce)
    const relations = [{ kind: 'repeals' as const, target: old.id, partial: true }]
    await create('legal-documents', { site, effectiveOn: storedDay('2022-01-01'), relations })
    await settleEffects(payload)
    expect(await currentEffects(atCommune, ids)).toEqual({ ...inForce, [old.id]: 'partly-expired' })
  })
})
