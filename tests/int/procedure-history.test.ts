import '../support/no-data-cache'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { settleProcedure } from '@/features/procedures/decisions/settle-procedure'
import { changeInWords } from '@/features/procedures/history/change-words'
import { compareDraft } from '@/features/procedures/history/compare-draft'
import { readHistory, readHistorySummary } from '@/features/procedures/history/queries'
import type { Procedure } from '@/payload-types'
import { portalPayload } from '@/platform/payload-client'
import { updatePublished } from '@/platform/publishing/update-published'
import { readPublicSite } from '@/platform/sites/public-site'
import { readSight } from '@/platform/sites/sight'
import type { SiteContext } from '@/platform/sites/site-context'
import { storedDay } from '@/platform/time/calendar-day'
import { createSmallPortal, requestAs, type SmallPortal } from '../support/people'

let payload: Payload
let portal: SmallPortal
let ctx: SiteContext
let editor: PayloadRequest
let agencies: string[]

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  editor = await requestAs(payload, portal.root.id, 'editor')
  const root = await readPublicSite(portal.root.id, 'vi')
  if (!root) throw new Error('The portal of the test has no root site.')
  ctx = {
    address: '',
    locale: 'vi',
    reachedBy: 'host',
    site: root,
    root,
    ...(await readSight(root, root, 'vi')),
    href: (path) => path,
    hrefOf: ({ slug }) => slug,
    canonical: (path) => path,
  }
  agencies = await Promise.all(
    ['Ủy ban nhân dân xã', 'Sở Tư pháp'].map(async (name, at) => {
      const { id } = await payload.create({
        collection: 'agencies',
        data: { name, slug: `co-quan-${at}`, kind: 'cap-xa' },
        depth: 0,
      })
      return id
    }),
  )
})

let serial = 0

async function publishedProcedure(): Promise<Procedure> {
  serial += 1
  return payload.create({
    collection: 'procedures',
    data: {
      code: `8.${String(serial).padStart(6, '0')}`,
      name: `Thủ tục thử ${serial}`,
      slug: '',
      status: 'in-force',
      applicants: ['cong-dan'],
      executingAgencies: agencies.slice(0, 1),
      steps: [{ title: 'Bước 1', body: 'Nộp hồ sơ tại bộ phận một cửa.' }],
      submissionMethods: methods(5, 100_000),
      cases: [
        {
          papers: [
            { name: 'Tờ khai', originals: 1 },
            { name: 'Sổ hộ khẩu', copies: 1 },
          ],
        },
      ],
      dossierSets: 1,
      _status: 'published',
    },
    draft: false,
    depth: 0,
  })
}

function methods(value: number, amount: number): NonNullable<Procedure['submissionMethods']> {
  return (['direct', 'online'] as const).map((method) => ({
    method,
    processingTime: { value, unit: 'working-day' },
    fees: [{ name: 'Lệ phí', amount }],
  }))
}

async function edit(procedure: Procedure, data: Partial<Procedure>): Promise<void> {
  const req = await createLocalReq({}, payload)
  await updatePublished({ payload, req, collection: 'procedures', id: procedure.id }, data)
}

async function prepare(procedure: Procedure, data: Partial<Procedure>): Promise<void> {
  await payload.update({
    collection: 'procedures',
    id: procedure.id,
    data,
    draft: true,
    overrideAccess: false,
    req: await createLocalReq({ user: editor.user ?? undefined }, payload),
  })
}

async function approve(procedure: Procedure, number: string, effectiveOn: string): Promise<void> {
  await payload.create({
    collection: 'procedure-decisions',
    data: {
      number,
      decidedOn: storedDay('2026-10-01'),
      lines: [{ procedure: procedure.id, change: 'amended', effectiveOn: storedDay(effectiveOn) }],
      _status: 'published',
    },
    draft: false,
    depth: 0,
  })
  await settleProcedure(payload, procedure.id, '2026-11-22')
}

async function historyInWords(procedure: Procedure) {
  const { entries, upcoming } = await readHistory(ctx, procedure.id)
  const inWords = (list: typeof entries) =>
    list.map(({ decisions, isFirst, changes }) => ({
      why: isFirst ? 'first' : (decisions[0]?.decisionNumber ?? 'edit'),
      changes: changes.map(changeInWords),
    }))
  return { entries: inWords(entries), upcoming: inWords(upcoming) }
}

describe('the history of a procedure', () => {
  it('tells each publication against the one before, the newest first', async () => {
    const procedure = await publishedProcedure()
    await edit(procedure, { submissionMethods: methods(3, 50_000) })
    await edit(procedure, {
      executingAgencies: agencies.slice(1),
      cases: [{ papers: [{ name: 'Tờ khai', originals: 1 }] }],
    })
    expect(await historyInWords(procedure)).toEqual({
      upcoming: [],
      entries: [
        {
          why: 'edit',
          changes: ['Bỏ 1 giấy tờ: Sổ hộ khẩu', 'Cơ quan thực hiện: Ủy ban nhân dân xã → Sở Tư pháp'],
        },
        {
          why: 'edit',
          changes: ['Thời hạn 5 → 3 ngày làm việc', 'Lệ phí giảm từ 100.000 đ còn 50.000 đ'],
        },
        { why: 'first', changes: [] },
      ],
    })
  })

  it('leaves out what no reader sees, and says nothing of a procedure published once', async () => {
    const procedure = await publishedProcedure()
    expect(await readHistorySummary(ctx, procedure.id)).toBeNull()
    await edit(procedure, { steps: [{ title: 'Bước 1', body: 'Nộp hồ sơ  tại Bộ phận Một cửa' }] })
    expect((await historyInWords(procedure)).entries).toEqual([{ why: 'first', changes: [] }])
    expect(await readHistorySummary(ctx, procedure.id)).toBeNull()
  })

  it('names the decision behind a change, and its day of effect', async () => {
    const procedure = await publishedProcedure()
    await prepare(procedure, { submissionMethods: methods(2, 100_000) })
    await approve(procedure, '70/QĐ-UBND', '2026-11-01')
    const { entries } = await readHistory(ctx, procedure.id)
    expect(entries[0]).toMatchObject({
      day: '2026-11-01',
      decisions: [{ decisionNumber: '70/QĐ-UBND', change: 'amended', effectiveOn: '2026-11-01' }],
    })
    expect(entries[0]?.changes.map(changeInWords)).toEqual(['Thời hạn 5 → 2 ngày làm việc'])
  })

  it('announces an approved amendment, never a draft, and never who acted', async () => {
    const procedure = await publishedProcedure()
    await prepare(procedure, { submissionMethods: methods(5, 0) })
    await approve(procedure, '71/QĐ-UBND', '2027-01-01')
    await prepare(procedure, { conditions: 'Điều kiện bí mật chưa duyệt.' })
    const told = await readHistory(ctx, procedure.id)
    expect(await historyInWords(procedure)).toEqual({
      upcoming: [{ why: '71/QĐ-UBND', changes: ['Không còn thu lệ phí (trước là 100.000 đ)'] }],
      entries: [{ why: 'first', changes: [] }],
    })
    const summary = await readHistorySummary(ctx, procedure.id)
    expect(summary?.upcoming).toMatchObject([
      { day: '2027-01-01', sentences: ['Không còn thu lệ phí (trước là 100.000 đ)'] },
    ])
    for (const text of [JSON.stringify(told), JSON.stringify(summary)]) {
      expect(text).not.toContain('bí mật')
      expect(text).not.toContain(editor.user?.email)
      expect(text).not.toContain('Hệ thống')
    }
  })

  it('gives no name of an unpublished procedure away', async () => {
    const procedure = await publishedProcedure()
    const secret = await payload.create({
      collection: 'procedures',
      data: { code: '8.999999', name: 'Thủ tục chưa ai biết', slug: '', status: 'in-force' },
      draft: true,
      depth: 0,
    })
    await edit(procedure, { related: [secret.id] })
    expect(JSON.stringify(await readHistory(ctx, procedure.id))).not.toContain('chưa ai biết')
  })
})

describe('the comparison an editor sees', () => {
  it('says what publishing the draft would change', async () => {
    const procedure = await publishedProcedure()
    const as = () => createLocalReq({ user: editor.user ?? undefined }, payload)
    expect(await compareDraft(await as(), procedure.id)).toEqual({ kind: 'same' })
    await prepare(procedure, { dossierSets: 2 })
    const comparison = await compareDraft(await as(), procedure.id)
    expect(comparison).toMatchObject({ kind: 'changed', missing: [] })
    expect(comparison?.kind === 'changed' && comparison.changes.map(changeInWords)).toEqual([
      'Số bộ hồ sơ: 1 → 2',
    ])
  })

  it('says that there is nothing to compare before the first publication, and what is missing', async () => {
    const draft = await payload.create({
      collection: 'procedures',
      data: { code: '8.888888', name: 'Bản nháp', slug: '', status: 'in-force' },
      draft: true,
      depth: 0,
    })
    const comparison = await compareDraft(
      await createLocalReq({ user: editor.user ?? undefined }, payload),
      draft.id,
    )
    expect(comparison).toMatchObject({ kind: 'unpublished' })
    expect(comparison).toHaveProperty('missing', expect.arrayContaining(['Thời hạn giải quyết']))
  })

  it('shows nothing to someone who may not read procedures', async () => {
    const procedure = await publishedProcedure()
    await expect(compareDraft(await createLocalReq({}, payload), procedure.id)).rejects.toMatchObject({
      status: 403,
    })
  })
})
