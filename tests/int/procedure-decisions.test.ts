import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Procedure, ProcedureDecision } from '@/payload-types'
import { settleDue } from '@/features/procedures/decisions/settle-task'
import { settleProcedure } from '@/features/procedures/decisions/settle-procedure'
import { portalPayload } from '@/platform/payload-client'
import { displayStoredDay, storedDay, type CalendarDay } from '@/platform/time/calendar-day'
import { createSmallPortal, requestAs, type SmallPortal } from '../support/people'

let payload: Payload
let portal: SmallPortal
let publisher: PayloadRequest
let editor: PayloadRequest

const PAST = '2026-10-01'
const TODAY = '2026-11-22'
const FUTURE = '2027-01-01'

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  publisher = await requestAs(payload, portal.root.id, 'publisher')
  editor = await requestAs(payload, portal.root.id, 'editor')
})

let codes = 0
const freshCode = () => `9.${String(++codes).padStart(6, '0')}`

/** A procedure that lacks nothing. */
function whole(code: string) {
  return {
    code,
    name: `Thủ tục ${code}`,
    slug: '',
    status: 'in-force' as const,
    applicants: ['cong-dan' as const],
    executingAgencies: [],
    authorizedAgency: 'Ủy ban nhân dân cấp xã',
    steps: [{ title: 'Bước 1', body: 'Nộp hồ sơ.' }],
    submissionMethods: [
      {
        method: 'direct' as const,
        processingTime: { value: 5, unit: 'working-day' as const },
        fees: [{ name: 'Lệ phí', amount: 100_000 }],
      },
    ],
    cases: [{ papers: [{ name: 'Tờ khai', originals: 1 }] }],
    dossierSets: 1,
  }
}

let agency: string
beforeEach(async () => {
  agency ??= (
    await payload.create({
      collection: 'agencies',
      data: { name: 'UBND xã', slug: 'ubnd-xa-thu', kind: 'cap-xa' },
      depth: 0,
    })
  ).id
})

async function publishedProcedure(): Promise<Procedure> {
  return payload.create({
    collection: 'procedures',
    data: { ...whole(freshCode()), executingAgencies: [agency], _status: 'published' },
    draft: false,
    depth: 0,
  })
}

async function draftProcedure(): Promise<Procedure> {
  return payload.create({
    collection: 'procedures',
    data: { ...whole(freshCode()), executingAgencies: [agency] },
    draft: true,
    depth: 0,
  })
}

/** An officer prepares an amendment: the fee falls, the time is shorter. */
async function prepareAmendment(procedure: Procedure, amount: number): Promise<void> {
  await payload.update({
    collection: 'procedures',
    id: procedure.id,
    data: {
      submissionMethods: [
        {
          method: 'direct',
          processingTime: { value: 3, unit: 'working-day' },
          fees: [{ name: 'Lệ phí', amount }],
        },
      ],
    },
    draft: true,
    overrideAccess: false,
    req: await as(editor),
  })
}

type Line = {
  procedure: Procedure
  change: 'new' | 'amended' | 'replaced' | 'repealed'
  on: CalendarDay
  successor?: Procedure
}

let decisions = 0
/** Two people stand behind a decision: an editor enters it, a publisher approves it. */
async function approve(lines: Line[], decidedOn: CalendarDay = '2026-09-20'): Promise<ProcedureDecision> {
  const { id } = await payload.create({
    collection: 'procedure-decisions',
    data: {
      number: `${++decisions}/QĐ-UBND`,
      decidedOn: storedDay(decidedOn),
      lines: lines.map(({ procedure, change, on, successor }) => ({
        procedure: procedure.id,
        change,
        effectiveOn: storedDay(on),
        successor: successor?.id ?? null,
      })),
    },
    draft: true,
    depth: 0,
    overrideAccess: false,
    req: await as(editor),
  })
  return (await published('procedure-decisions', id)) as ProcedureDecision
}

async function published(
  collection: 'procedure-decisions' | 'procedures',
  id: string,
): Promise<Procedure | ProcedureDecision> {
  return payload.update({
    collection,
    id,
    data: { _status: 'published' },
    draft: false,
    depth: 0,
    overrideAccess: false,
    req: await as(publisher),
  })
}

async function correct(decision: ProcedureDecision, lines: ProcedureDecision['lines']): Promise<void> {
  const { id } = decision
  await payload.update({
    collection: 'procedure-decisions',
    id,
    data: { lines },
    draft: true,
    overrideAccess: false,
    req: await as(editor),
  })
  await published('procedure-decisions', id)
}

async function withdraw(decision: ProcedureDecision): Promise<void> {
  await payload.update({
    collection: 'procedure-decisions',
    id: decision.id,
    data: { _status: 'draft' },
    draft: false,
    overrideAccess: false,
    req: await as(publisher),
  })
}

function as(req: PayloadRequest): Promise<PayloadRequest> {
  return createLocalReq({ user: req.user ?? undefined }, payload)
}

/** Lets the portal do what is due at the end of a day: everything approved, as the worker does it. */
async function dayComes(today: CalendarDay, ...procedures: Procedure[]): Promise<void> {
  await settleDue(payload, today)
  for (const { id } of procedures) await settleProcedure(payload, id, today)
}

function live({ id }: Procedure): Promise<Procedure> {
  return payload.findByID({ collection: 'procedures', id, draft: false, depth: 0 })
}

async function feeOf(procedure: Procedure): Promise<number | null | undefined> {
  return (await live(procedure)).submissionMethods?.[0]?.fees?.[0]?.amount
}

async function linesOf({ id }: Procedure) {
  const { docs } = await payload.find({
    collection: 'procedure-changes',
    where: { procedure: { equals: id } },
    sort: 'approvedAt',
    depth: 0,
    pagination: false,
  })
  return docs
}

describe('a decision with all four kinds of line', () => {
  it('moves through time by itself: past, today and the future', async () => {
    const [amendedBefore, amendedLater, replaced, repealed] = await Promise.all([
      publishedProcedure(),
      publishedProcedure(),
      publishedProcedure(),
      publishedProcedure(),
    ])
    const fresh = await draftProcedure()
    await prepareAmendment(amendedBefore, 50_000)
    await prepareAmendment(amendedLater, 60_000)
    await approve([
      { procedure: amendedBefore, change: 'amended', on: PAST },
      { procedure: repealed, change: 'repealed', on: TODAY },
      { procedure: fresh, change: 'new', on: FUTURE },
      { procedure: amendedLater, change: 'amended', on: FUTURE },
      { procedure: replaced, change: 'replaced', on: FUTURE, successor: fresh },
    ])

    await dayComes(PAST, fresh)
    expect(await live(amendedBefore)).toMatchObject({ status: 'amended', publication: { change: 'amended' } })
    expect(await feeOf(amendedBefore)).toBe(50_000)
    expect(await live(repealed)).toMatchObject({ status: 'in-force', _status: 'published' })
    expect(await live(fresh)).toMatchObject({ status: 'not-yet', _status: 'published' })

    await dayComes(TODAY, fresh)
    expect(await live(repealed)).toMatchObject({
      status: 'repealed',
      slug: repealed.slug,
      _status: 'published',
    })
    expect(await feeOf(amendedLater)).toBe(100_000)
    expect(await live(amendedLater)).toMatchObject({ status: 'in-force' })
    expect(await live(replaced)).toMatchObject({ status: 'in-force' })

    await dayComes('2026-12-31')
    expect(await live(fresh)).toMatchObject({ status: 'not-yet' })

    await dayComes(FUTURE)
    expect(await feeOf(amendedLater)).toBe(60_000)
    expect(await live(fresh)).toMatchObject({ status: 'in-force', publication: { change: 'new' } })
    expect(await live(replaced)).toMatchObject({ status: 'repealed', successor: fresh.id })
    const { publication } = await live(replaced)
    expect(displayStoredDay(publication?.effectiveOn)).toBe('01/01/2027')
  })

  it('catches up in order when the portal was off on the day', async () => {
    const procedure = await publishedProcedure()
    await prepareAmendment(procedure, 70_000)
    await approve([{ procedure, change: 'amended', on: TODAY }])
    await approve([{ procedure, change: 'repealed', on: '2026-12-01' }])
    await dayComes(FUTURE)
    expect(await live(procedure)).toMatchObject({ status: 'repealed' })
    expect(await feeOf(procedure)).toBe(70_000)
    expect((await linesOf(procedure)).map(({ state }) => state)).toEqual(['applied', 'applied'])
    const { docs } = await payload.find({
      collection: 'publications',
      where: { itemId: { equals: procedure.id } },
      sort: 'createdAt',
      pagination: false,
    })
    expect(docs.map(({ snapshot }) => (snapshot as unknown as Procedure).status)).toEqual([
      'in-force',
      'amended',
      'repealed',
    ])
  })
})

describe('an approved line', () => {
  it('publishes what was approved, not what is written into the draft afterwards', async () => {
    const procedure = await publishedProcedure()
    await prepareAmendment(procedure, 50_000)
    await approve([{ procedure, change: 'amended', on: TODAY }])
    await prepareAmendment(procedure, 1)
    await dayComes(TODAY)
    expect(await feeOf(procedure)).toBe(50_000)
    const draft = await payload.findByID({
      collection: 'procedures',
      id: procedure.id,
      draft: true,
      depth: 0,
    })
    expect(draft.submissionMethods?.[0]?.fees?.[0]?.amount).toBe(1)
    expect(draft._status).toBe('draft')
  })

  it('leaves no draft behind where nothing else was prepared, and keeps both languages', async () => {
    const procedure = await publishedProcedure()
    await payload.update({
      collection: 'procedures',
      id: procedure.id,
      data: { name: 'Tên mới' },
      draft: true,
    })
    await payload.update({
      collection: 'procedures',
      id: procedure.id,
      data: { name: 'New name' },
      locale: 'en',
      draft: true,
    })
    await approve([{ procedure, change: 'amended', on: TODAY }])
    await dayComes(TODAY)
    expect(await live(procedure)).toMatchObject({ name: 'Tên mới' })
    expect(
      await payload.findByID({ collection: 'procedures', id: procedure.id, locale: 'en' }),
    ).toMatchObject({
      name: 'New name',
    })
    const draft = await payload.findByID({ collection: 'procedures', id: procedure.id, draft: true })
    expect(draft._status).toBe('published')
  })

  it('keeps what people corrected in other fields meanwhile', async () => {
    const procedure = await publishedProcedure()
    await prepareAmendment(procedure, 50_000)
    await approve([{ procedure, change: 'amended', on: FUTURE }])
    await payload.update({
      collection: 'procedures',
      id: procedure.id,
      data: { results: 'Giấy xác nhận', submissionMethods: procedure.submissionMethods },
      draft: true,
      overrideAccess: false,
      req: await as(editor),
    })
    await published('procedures', procedure.id)
    await dayComes(FUTURE)
    expect(await feeOf(procedure)).toBe(50_000)
    expect(await live(procedure)).toMatchObject({ results: 'Giấy xác nhận' })
  })

  it('cannot be published by hand before its day', async () => {
    const procedure = await publishedProcedure()
    await prepareAmendment(procedure, 50_000)
    await approve([{ procedure, change: 'amended', on: FUTURE }])
    const early = payload.update({
      collection: 'procedures',
      id: procedure.id,
      data: { _status: 'published' },
      draft: false,
      overrideAccess: false,
      req: await as(publisher),
    })
    await expect(early).rejects.toMatchObject({ status: 409 })
    expect(await feeOf(procedure)).toBe(100_000)
  })

  it('is approved only by those who may publish', async () => {
    const procedure = await publishedProcedure()
    const forbidden = payload.create({
      collection: 'procedure-decisions',
      data: {
        number: 'lậu/QĐ',
        decidedOn: storedDay(PAST),
        lines: [{ procedure: procedure.id, change: 'repealed', effectiveOn: storedDay(PAST) }],
        _status: 'published',
      },
      draft: false,
      overrideAccess: false,
      req: await as(editor),
    })
    await expect(forbidden).rejects.toMatchObject({ status: 403 })
    await dayComes(TODAY)
    expect(await live(procedure)).toMatchObject({ status: 'in-force' })
    expect(await linesOf(procedure)).toHaveLength(0)
  })

  it('is the only way to change the state: people and old versions cannot', async () => {
    const procedure = await publishedProcedure()
    await approve([{ procedure, change: 'repealed', on: PAST }])
    await dayComes(TODAY)
    await payload.update({
      collection: 'procedures',
      id: procedure.id,
      data: { status: 'in-force', publication: { decision: 'khác' }, _status: 'published' },
      draft: false,
      overrideAccess: false,
      req: await as(publisher),
    })
    expect(await live(procedure)).toMatchObject({ status: 'repealed' })
    const { docs } = await payload.findVersions({
      collection: 'procedures',
      where: { parent: { equals: procedure.id } },
      sort: 'createdAt',
    })
    await payload.restoreVersion({ collection: 'procedures', id: docs[0]?.id ?? '' })
    expect(await live(procedure)).toMatchObject({ status: 'repealed' })
    await expect(payload.delete({ collection: 'procedures', id: procedure.id })).rejects.toMatchObject({
      status: 409,
    })
  })

  it('is refused where it makes no sense, with every reason at once', async () => {
    const procedure = await publishedProcedure()
    const unknown = await draftProcedure()
    const empty = await payload.create({
      collection: 'procedures',
      data: { code: freshCode(), name: 'Mới có tên', slug: '' },
      draft: true,
    })
    const refused = approve([
      { procedure: empty, change: 'new', on: TODAY },
      { procedure, change: 'repealed', on: TODAY, successor: procedure },
      { procedure: unknown, change: 'amended', on: TODAY },
    ])
    await expect(refused).rejects.toThrow(
      /còn thiếu “Trình tự thực hiện” \(thẻ “Trình tự”\)[\s\S]*tự thay thế[\s\S]*chưa được đăng/,
    )
    expect(await linesOf(procedure)).toHaveLength(0)
  })
})

describe('a correction of one line', () => {
  it('asks nothing of the lines that stay, whatever people are preparing there', async () => {
    const [done, later] = await Promise.all([publishedProcedure(), publishedProcedure()])
    const decision = await approve([
      { procedure: done, change: 'amended', on: PAST },
      { procedure: later, change: 'repealed', on: TODAY },
    ])
    await dayComes(PAST)
    await payload.update({ collection: 'procedures', id: done.id, data: { steps: [] }, draft: true })
    const [stays, corrected] = decision.lines
    await correct(decision, [stays!, { ...corrected!, effectiveOn: storedDay(FUTURE) }])
    await dayComes(TODAY)
    expect(await live(later)).toMatchObject({ status: 'in-force' })
    expect(await live(done)).toMatchObject({ status: 'amended' })
  })
})

describe('decisions that meet', () => {
  it('of one day: the one issued later prevails, whichever was entered first', async () => {
    const procedure = await publishedProcedure()
    await prepareAmendment(procedure, 20_000)
    await approve([{ procedure, change: 'amended', on: TODAY }], '2026-11-10')
    await prepareAmendment(procedure, 10_000)
    await approve([{ procedure, change: 'amended', on: TODAY }], '2026-11-01')
    await dayComes(TODAY)
    expect(await feeOf(procedure)).toBe(20_000)
    expect(await live(procedure)).toMatchObject({ publication: { decision: `${decisions - 1}/QĐ-UBND` } })
  })

  it('entered late: an older one stands in the history and undoes nothing', async () => {
    const procedure = await publishedProcedure()
    await prepareAmendment(procedure, 20_000)
    await approve([{ procedure, change: 'amended', on: '2026-11-01' }])
    await dayComes(TODAY)
    await prepareAmendment(procedure, 90_000)
    await approve([{ procedure, change: 'amended', on: PAST }])
    await dayComes(TODAY)
    expect(await feeOf(procedure)).toBe(20_000)
    const late = (await linesOf(procedure)).at(-1)
    expect(late).toMatchObject({ state: 'overtaken' })
    expect(late?.problem).toContain('đã áp dụng')
  })

  it('withdrawn before the day: nothing happens', async () => {
    const procedure = await publishedProcedure()
    const fresh = await draftProcedure()
    const decision = await approve([
      { procedure, change: 'repealed', on: FUTURE },
      { procedure: fresh, change: 'new', on: FUTURE },
    ])
    await dayComes(TODAY, procedure, fresh)
    expect(await live(fresh)).toMatchObject({ _status: 'published', status: 'not-yet' })
    await withdraw(decision)
    await dayComes(FUTURE)
    expect(await live(procedure)).toMatchObject({ status: 'in-force' })
    expect(await live(fresh)).toMatchObject({ _status: 'draft' })
  })

  it('withdrawn after the day: what stood before comes back', async () => {
    const procedure = await publishedProcedure()
    await prepareAmendment(procedure, 50_000)
    const first = await approve([{ procedure, change: 'amended', on: PAST }])
    const second = await approve([{ procedure, change: 'repealed', on: TODAY }])
    await dayComes(TODAY)
    await withdraw(second)
    await dayComes(TODAY)
    expect(await live(procedure)).toMatchObject({
      status: 'amended',
      publication: { decision: first.number },
    })
    expect(await feeOf(procedure)).toBe(50_000)
    await withdraw(first)
    await dayComes(TODAY)
    expect(await live(procedure)).toMatchObject({ status: 'in-force' })
    expect((await live(procedure)).publication?.decision ?? null).toBeNull()
    expect(await feeOf(procedure)).toBe(100_000)
  })

  it('withdrawn after people corrected the text: their text stays and somebody is told', async () => {
    const procedure = await publishedProcedure()
    await prepareAmendment(procedure, 50_000)
    const decision = await approve([{ procedure, change: 'amended', on: PAST }])
    await dayComes(TODAY)
    await payload.update({
      collection: 'procedures',
      id: procedure.id,
      data: {
        submissionMethods: [
          {
            method: 'direct',
            processingTime: { value: 3, unit: 'working-day' },
            fees: [{ name: 'Lệ phí', amount: 55_000 }],
          },
        ],
      },
      draft: true,
      overrideAccess: false,
      req: await as(editor),
    })
    await published('procedures', procedure.id)
    await withdraw(decision)
    await dayComes(TODAY)
    expect(await feeOf(procedure)).toBe(55_000)
    expect(await live(procedure)).toMatchObject({ status: 'in-force' })
    expect((await linesOf(procedure))[0]?.problem).toContain('kiểm tra lại')
  })

  it('corrected after the day: the amendment holds from the right day', async () => {
    const procedure = await publishedProcedure()
    await prepareAmendment(procedure, 50_000)
    const decision = await approve([{ procedure, change: 'amended', on: PAST }])
    await dayComes(TODAY)
    expect(await feeOf(procedure)).toBe(50_000)
    const [line] = decision.lines
    await correct(decision, [{ ...line!, effectiveOn: storedDay(FUTURE) }])
    await dayComes(TODAY)
    expect(await feeOf(procedure)).toBe(100_000)
    await dayComes(FUTURE)
    expect(await feeOf(procedure)).toBe(50_000)
  })
})

describe('a race', () => {
  it('of a person and the job over one procedure keeps both writes', async () => {
    for (let round = 0; round < 8; round += 1) {
      const procedure = await publishedProcedure()
      await prepareAmendment(procedure, 50_000)
      await approve([{ procedure, change: 'amended', on: TODAY }])
      await Promise.all([
        settleProcedure(payload, procedure.id, TODAY),
        payload.update({
          collection: 'procedures',
          id: procedure.id,
          data: { conditions: 'Không' },
          draft: true,
          overrideAccess: false,
          req: await as(editor),
        }),
        settleProcedure(payload, procedure.id, TODAY),
      ])
      expect(await live(procedure)).toMatchObject({ status: 'amended' })
      expect(await feeOf(procedure)).toBe(50_000)
      const draft = await payload.findByID({
        collection: 'procedures',
        id: procedure.id,
        draft: true,
        depth: 0,
      })
      expect(draft.conditions).toBe('Không')
      expect(draft.submissionMethods?.[0]?.fees?.[0]?.amount).toBe(50_000)
    }
  })
})
