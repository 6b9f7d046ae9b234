import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Procedure } from '@/payload-types'
import { settleEffects } from '@/features/legal-documents/effect/settle-effects'
import { countOf, pageOf, procedureIdsOf, sectionsOf } from '@/features/procedures/attention/attention-reader'
import { attentionEndpoints } from '@/features/procedures/attention/endpoints'
import { rootSections, siteFor } from '@/features/procedures/attention/sections'
import { portalPayload } from '@/platform/payload-client'
import { dayFromStored, dayOf } from '@/platform/time/calendar-day'
import { createSmallPortal, requestAs, type SmallPortal } from '../support/people'

type Data = Partial<Omit<Procedure, 'id' | 'createdAt' | 'updatedAt'>>

const NOW = new Date('2026-11-22T03:00:00.000Z')

let payload: Payload
let portal: SmallPortal
let editor: PayloadRequest
let made = 0

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  editor = await requestAs(payload, portal.root.id, 'editor')
})

/** A published procedure; what a section looks for is given. */
async function procedure(data: Data = {}): Promise<Procedure> {
  made += 1
  return payload.create({
    collection: 'procedures',
    data: {
      name: `Thủ tục ${made}`,
      code: `7.${String(made).padStart(6, '0')}`,
      slug: '',
      status: 'in-force',
      _status: 'published',
      ...data,
    },
    draft: false,
    depth: 0,
  })
}

async function codesIn(key: string, now = NOW): Promise<string[]> {
  const section = rootSections(await siteFor(payload, portal.root.id), now).find((known) => known.key === key)
  if (!section) throw new Error(`There is no section ${key}.`)
  const rows = await pageOf(section, 1)
  expect(await countOf(section)).toBe(rows.length)
  return rows.map(({ code }) => code)
}

async function detailsIn(key: string, code: string): Promise<string[]> {
  const section = rootSections(await siteFor(payload, portal.root.id), NOW).find((known) => known.key === key)
  const row = section && (await pageOf(section, 1)).find((found) => found.code === code)
  return row?.details.map((detail) => section?.inWords(detail) ?? '') ?? []
}

async function asked(method: 'get' | 'post', person: PayloadRequest, extra: object): Promise<Response> {
  const endpoint = attentionEndpoints.find((known) => known.method === method)
  const req = await createLocalReq({ user: person.user ?? undefined }, payload)
  if (!endpoint) throw new Error('There is no such endpoint.')
  return endpoint.handler(Object.assign(req, extra))
}

const review = (person: PayloadRequest, ...ids: string[]) =>
  asked('post', person, {
    text: () =>
      Promise.resolve(new URLSearchParams([...ids.map((id) => ['id', id]), ['muc', 'ra-soat']]).toString()),
  })

describe('sections for the officers of the root', () => {
  it('names the mandatory parts that a procedure lacks, with their tabs', async () => {
    const bare = await procedure()
    expect(await codesIn('thieu-phan')).toContain(bare.code)
    expect(await detailsIn('thieu-phan', bare.code)).toContain('Thiếu trình tự thực hiện (thẻ Trình tự)')
    const repealed = await procedure({ status: 'repealed' })
    expect(await codesIn('thieu-phan')).not.toContain(repealed.code)
  })

  it('finds a basis that has lost its effect on the day, and says which', async () => {
    const law = (documentNumber: string, dates: object) =>
      payload.create({
        collection: 'legal-documents',
        data: {
          site: portal.root.id,
          documentNumber,
          documentType: 'luat',
          abstract: `Luật mẫu ${documentNumber}`,
          slug: '',
          effectiveOn: '2015-01-01T12:00:00.000Z',
          _status: 'published',
          ...dates,
        } as never,
        draft: false,
      })
    const ended = await law('1/2014/QH13', { expiresOn: '2026-11-21T12:00:00.000Z' })
    const ending = await law('2/2014/QH13', { expiresOn: '2026-11-22T12:00:00.000Z' })
    const citing = await procedure({
      legalBasis: [{ legalDocument: ended.id }, { legalDocument: ending.id }],
    })
    const standing = await procedure({ legalBasis: [{ legalDocument: ending.id }] })
    await settleEffects(payload)
    expect(await codesIn('can-cu')).toEqual([citing.code])
    expect(await detailsIn('can-cu', citing.code)).toEqual(['1/2014/QH13: hết hiệu lực toàn bộ'])
    expect(await codesIn('can-cu', new Date('2026-11-22T17:30:00.000Z'))).toEqual([
      citing.code,
      standing.code,
    ])
  })

  it('waits a year from the last review, and from the first day of what was never reviewed', async () => {
    const reviewed = await procedure({ reviewedOn: '2025-11-22T12:00:00.000Z' })
    const lately = await procedure({ reviewedOn: '2025-11-23T12:00:00.000Z' })
    const never = await procedure()
    const now = await codesIn('ra-soat')
    expect(now).toContain(reviewed.code)
    expect(now).not.toContain(lately.code)
    expect(now).not.toContain(never.code)
    const later = await codesIn('ra-soat', new Date(Date.now() + 365 * 86_400_000))
    expect(later).toEqual(expect.arrayContaining([lately.code, never.code]))
  })

  it('finds what nobody takes, what has no form, and what is partly online without a reason', async () => {
    const nowhere = await procedure({ levels: ['commune'] })
    const ministry = await procedure({ levels: ['ministry'] })
    const taken = await procedure({ levels: ['commune'] })
    const declined = await procedure({ levels: ['commune'] })
    const offering = { site: portal.commune.id, deskName: 'Một cửa' }
    await payload.create({ collection: 'offerings', data: { ...offering, procedure: taken.id } })
    await payload.create({
      collection: 'offerings',
      data: { ...offering, procedure: declined.id, isOffered: false },
    })
    const codes = await codesIn('noi-tiep-nhan')
    expect(codes).toEqual(expect.arrayContaining([nowhere.code, declined.code]))
    expect(codes).not.toContain(ministry.code)
    expect(codes).not.toContain(taken.code)

    const data = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    const form = await payload.create({
      collection: 'media',
      data: { site: portal.root.id, alt: 'Tờ khai' },
      file: { data, mimetype: 'image/png', name: 'to-khai.png', size: data.length },
    })
    const withForm = await procedure({ forms: [{ name: 'Tờ khai', file: form.id }] })
    const onPaper = await procedure({ cases: [{ papers: [{ name: 'Tờ khai', form: form.id }] }] })
    const named = await procedure({ forms: [{ name: 'Tờ khai' }] })
    const without = await codesIn('mau-don')
    expect(without).toContain(named.code)
    expect(without).not.toContain(withForm.code)
    expect(without).not.toContain(onPaper.code)

    const silent = await procedure({ onlineService: 'partial', partialReason: ' ' })
    await procedure({ onlineService: 'partial', partialReason: 'Phải nộp bản chính' })
    await procedure({ onlineService: 'full' })
    expect(await codesIn('mot-phan')).toEqual([silent.code])
  })

  it('leads to decisions that could not be carried out', async () => {
    const { id, code } = await procedure()
    const change = {
      lineId: 'a',
      decisionNumber: '1/QĐ-MAU',
      decidedOn: '2026-01-01T12:00:00.000Z',
      procedure: id,
      change: 'amended' as const,
      effectiveOn: '2026-01-01T12:00:00.000Z',
      approvedAt: '2026-01-01T12:00:00.000Z',
      state: 'applied' as const,
    }
    await payload.create({ collection: 'procedure-changes', data: { ...change, problem: 'Có hai bản nháp' } })
    await payload.create({ collection: 'procedure-changes', data: { ...change, lineId: 'b', problem: '' } })
    expect(await codesIn('vuong-mac')).toEqual([code])
    expect(await detailsIn('vuong-mac', code)).toEqual(['Quyết định 1/QĐ-MAU: Có hai bản nháp'])
  })
})

describe('who sees what', () => {
  it('shows all to officers of the root, the own site to people of a commune, nothing to a stranger', async () => {
    expect((await sectionsOf(editor)).map(({ key }) => key)).toHaveLength(7)
    const clerk = await requestAs(payload, portal.commune.id, 'clerk')
    const [own, ...others] = await sectionsOf(clerk)
    expect(others).toEqual([])
    expect(own?.key).toBe('noi-tiep-nhan-xa-mot')
    expect(await sectionsOf(await createLocalReq({}, payload))).toEqual([])
  })

  it('counts for a commune what it has said nothing about', async () => {
    const open = await procedure({ levels: ['commune'] })
    const declined = await procedure({ levels: ['commune'] })
    await payload.create({
      collection: 'offerings',
      data: { site: portal.freeCommune.id, deskName: 'Một cửa', procedure: declined.id, isOffered: false },
    })
    const [own] = await sectionsOf(await requestAs(payload, portal.freeCommune.id, 'editor'))
    const ids = own ? await procedureIdsOf(own) : []
    expect(ids).toContain(open.id)
    expect(ids).not.toContain(declined.id)
  })

  it('exports only lists that the person has', async () => {
    const clerk = await requestAs(payload, portal.commune.id, 'clerk')
    const own = await asked('get', clerk, { query: { muc: 'noi-tiep-nhan-xa-mot' } })
    expect(own.headers.get('content-disposition')).toContain('.xlsx')
    expect((await own.arrayBuffer()).byteLength).toBeGreaterThan(1000)
    await expect(asked('get', clerk, { query: { muc: 'thieu-phan' } })).rejects.toMatchObject({ status: 404 })
    await expect(
      asked('get', await createLocalReq({}, payload), { query: { muc: 'thieu-phan' } }),
    ).rejects.toMatchObject({ status: 401 })
  })
})

describe('a review', () => {
  it('is noted today without publishing what is being prepared', async () => {
    const { id, code } = await procedure({ reviewedOn: '2020-01-01T12:00:00.000Z' })
    await payload.update({ collection: 'procedures', id, data: { results: 'Đang soạn' }, draft: true })
    const answer = await review(editor, id)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/admin/can-xem-lai?muc=ra-soat')

    const published = await payload.findByID({ collection: 'procedures', id })
    expect(dayFromStored(published.reviewedOn)).toBe(dayOf(new Date()))
    expect(published).toMatchObject({ _status: 'published' })
    expect(published.results ?? '').toBe('')
    const draft = await payload.findByID({ collection: 'procedures', id, draft: true })
    expect(draft).toMatchObject({ _status: 'draft', results: 'Đang soạn' })
    expect(dayFromStored(draft.reviewedOn)).toBe(dayOf(new Date()))
    expect(await codesIn('ra-soat')).not.toContain(code)
  })

  it('is refused to people of a commune, to clerks and to nobody', async () => {
    const { id } = await procedure()
    const strangers = [
      await requestAs(payload, portal.commune.id, 'publisher'),
      await requestAs(payload, portal.root.id, 'clerk'),
      await createLocalReq({}, payload),
    ]
    for (const stranger of strangers)
      await expect(review(stranger, id)).rejects.toMatchObject({ status: 403 })
    expect((await payload.findByID({ collection: 'procedures', id })).reviewedOn ?? null).toBeNull()
  })
})
