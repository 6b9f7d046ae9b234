import '../support/no-data-cache'
import ExcelJS from 'exceljs'
import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import { createLocalReq } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, describe, expect, it } from 'vitest'
import { boardFilters } from '@/features/directives/follow-up/board/board-filters'
import {
  boardChoices,
  directiveLines,
  itemLines,
  nameOfRecipient,
  recipientLines,
} from '@/features/directives/follow-up/board/board-reader'
import { directiveMatrix, matrixRows } from '@/features/directives/follow-up/board/matrix-reader'
import { inboxCounts, inboxRows, pressingCount } from '@/features/directives/follow-up/inbox/inbox-reader'
import { readDelivery } from '@/features/directives/follow-up/delivery'
import { tasksOfDelivery } from '@/features/directives/follow-up/delivery-details'
import { shownDirective } from '@/features/directives/follow-up/shown-directive'
import { readProgress } from '@/features/directives/public-progress'
import { latestDirectives, listDirectives, readDirective } from '@/features/directives/queries'
import type { Directive, Site } from '@/payload-types'
import { portalPayload } from '@/platform/payload-client'
import { idOf } from '@/platform/publishing/references'
import { readPublicSite } from '@/platform/sites/public-site'
import { readSight } from '@/platform/sites/sight'
import type { SiteContext } from '@/platform/sites/site-context'
import { dayOf, storedDay } from '@/platform/time/calendar-day'
import { createSmallPortal, requestAs, type SmallPortal } from '../support/people'
import { SignedIn } from '../support/signed-in'

type Data = Partial<RequiredDataFromCollectionSlug<'directives'>>

const DAY_MS = 86_400_000
const inDays = (days: number) => storedDay(dayOf(new Date(Date.now() + days * DAY_MS)))
const filters = (query: object = {}) => boardFilters({ ...query })

let payload: Payload
let portal: SmallPortal
let agency: string
let district: SignedIn
let one: SignedIn
let made = 0

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  const data = { name: 'Phòng Thử', slug: '', kind: 'khac' as const }
  agency = (await payload.create({ collection: 'agencies', data })).id
  district = await SignedIn.at(payload, portal.root.id, 'clerk')
  one = await SignedIn.at(payload, portal.commune.id, 'clerk')
})

function directive(data: Data = {}): Promise<Directive> {
  made += 1
  return payload.create({
    collection: 'directives',
    data: {
      site: portal.root.id,
      documentNumber: `${made}/KH-UBND`,
      documentType: 'ke-hoach',
      abstract: `Kế hoạch thử ${made}`,
      slug: '',
      issuedOn: inDays(-30),
      recipientSites: [portal.commune.id, portal.freeCommune.id],
      _status: 'published',
      ...data,
    },
    draft: false,
    depth: 0,
  })
}

async function deliveryTo(item: Directive, recipient: string): Promise<string> {
  const where = { directive: { equals: item.id } }
  const { docs } = await payload.find({ collection: 'directive-deliveries', where, depth: 0 })
  const found = docs.find(({ site, agency: body }) => site === recipient || body === recipient)
  if (!found) throw new Error('Nothing was delivered there.')
  return found.id
}

async function report(person: SignedIn, delivery: string, data: object): Promise<void> {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  const { status, body } = await person.post(`directive-deliveries/${delivery}/bao-cao`, form)
  expect({ status, body }).toMatchObject({ status: 200 })
}

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

describe('the board of the issuer', () => {
  let late: Directive
  let soon: Directive
  let receiveOnly: Directive

  beforeAll(async () => {
    late = await directive({
      recipientAgencies: [agency],
      dueOn: inDays(5),
      tasks: [
        { what: 'Việc chung', dueOn: inDays(-1) },
        { what: 'Việc riêng', assignedAgencies: [agency] },
      ],
    })
    soon = await directive({ dueOn: inDays(3), tasks: [{ what: 'Việc sắp đến hạn' }] })
    receiveOnly = await directive({ dueOn: inDays(0), issuedOn: '2024-03-01T12:00:00.000Z' })
    await report(one, await deliveryTo(late, portal.commune.id), { task: late.tasks?.[0]?.id, state: 'done' })
  })

  it('counts receipts and tasks by directive, overdue first', async () => {
    const { rows, total } = await directiveLines(portal.root.id, filters())
    expect(total).toBe(3)
    expect(rows.map(({ id }) => id)).toEqual([late.id, receiveOnly.id, soon.id])
    // Three have the common task, the agency alone the other one; nobody but the first commune has done anything.
    expect(rows[0]).toMatchObject({ recipients: 3, received: 1, tasks: 4, done: 1, open: 3, overdue: 2 })
    expect(rows[1]).toMatchObject({ recipients: 2, received: 0, tasks: 0, open: 2, overdue: 0, soon: 2 })
    expect(rows[2]).toMatchObject({ tasks: 2, soon: 2, overdue: 0 })
  })

  it('narrows by state, year and recipient', async () => {
    const ids = async (query: object) =>
      (await directiveLines(portal.root.id, filters(query))).rows.map(({ id }) => id)
    expect(await ids({ loc: 'qua-han' })).toEqual([late.id])
    expect(await ids({ nam: '2024' })).toEqual([receiveOnly.id])
    expect(await ids({ noi: agency })).toEqual([late.id])
    expect(await ids({ noi: portal.commune.id, loc: 'qua-han' })).toEqual([])
    expect((await boardChoices(portal.root.id)).recipients.map(({ id }) => id)).toEqual([
      portal.freeCommune.id,
      portal.commune.id,
      agency,
    ])
  })

  it('counts by recipient and lists what each has open', async () => {
    const lines = await recipientLines(portal.root.id, filters({ xem: 'don-vi' }))
    expect(lines.rows.map(({ id, overdue, open }) => [id, overdue, open])).toEqual([
      [portal.freeCommune.id, 1, 3],
      [agency, 1, 2],
      [portal.commune.id, 0, 2],
    ])
    const named = await recipientLines(portal.root.id, filters({ xem: 'don-vi', ten: 'mot' }))
    expect(named.rows.map(({ name }) => name)).toEqual(['Xã Một'])
    expect(await nameOfRecipient(agency)).toBe('Phòng Thử')
    const { rows } = await itemLines(portal.root.id, filters({ xem: 'don-vi', noi: agency }))
    expect(rows.map(({ what, isOverdue }) => [what, isOverdue])).toEqual([
      ['Việc chung', true],
      ['Việc riêng', false],
    ])
  })

  it('shows one directive as recipients by tasks', async () => {
    const [task, ofAgency] = late.tasks ?? []
    const { rows, total } = await directiveMatrix(late.id, 1)
    expect(total).toBe(3)
    expect(rows.map(({ name }) => name)).toEqual(['Xã Hai', 'Xã Một', 'Phòng Thử'])
    expect(rows[1]?.cells.get(task?.id ?? '')).toMatchObject({
      state: 'done',
      percent: 100,
      isOverdue: false,
    })
    expect(rows[0]?.cells.get(task?.id ?? '')).toMatchObject({ state: null, isOverdue: true })
    expect(rows[0]?.cells.has(ofAgency?.id ?? '')).toBe(false)
    expect(rows[2]?.cells.has(ofAgency?.id ?? '')).toBe(true)
    expect(await matrixRows(late.id, [rows[1]?.delivery ?? ''])).toEqual([rows[1]])
    expect((await directiveMatrix(late.id, 2)).rows).toEqual([])
  })

  it('belongs to the site that issued: another has its own, empty one', async () => {
    expect((await directiveLines(portal.commune.id, filters({ loc: 'tat-ca' }))).rows).toEqual([])
    const own = await directive({ site: portal.commune.id, recipientSites: [portal.commune.id] })
    const { rows } = await directiveLines(portal.commune.id, filters())
    expect(rows.map(({ id }) => id)).toEqual([own.id])
  })

  it('is exported as a workbook with real days, for its own people alone', async () => {
    const path = `directive-deliveries/xuat?cua=${portal.root.id}&loc=tat-ca`
    expect((await SignedIn.stranger.download(path)).status).toBe(401)
    expect((await one.download(path)).status).toBe(403)
    expect((await district.download('directive-deliveries/xuat?cua=la')).status).toBe(403)
    const { status, bytes } = await district.download(path)
    expect(status).toBe(200)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer)
    const sheet = workbook.getWorksheet('Theo dõi chỉ đạo')
    const rows = (sheet?.getRows(2, sheet.rowCount - 1) ?? []).map(({ values }) => values as unknown[])
    expect(sheet?.getRow(1).values).toContain('Nơi nhận')
    expect(rows).toHaveLength(8)
    const done = rows.find((row) => row.includes('Đã hoàn thành'))
    expect(done).toContain('Xã Một')
    expect(done?.[4]).toEqual(new Date(`${dayOf(new Date(late.issuedOn ?? ''))}T00:00:00.000Z`))
    expect(rows.filter((row) => row.includes('Quá hạn'))).toHaveLength(2)
  })
})

describe('the inbox of a recipient', () => {
  it('puts what was not received first, counts what presses, and never shows a draft of the issuer', async () => {
    const site = await payload.create({
      collection: 'sites',
      data: { name: 'Xã Ba', kind: 'xa', slug: 'xa-ba', parent: portal.root.id, hosts: [] },
    })
    const clerk = await SignedIn.at(payload, site.id, 'clerk')
    const to = { recipientSites: [site.id] }
    const received = await directive({ ...to, tasks: [{ what: 'Việc', dueOn: inDays(-2) }] })
    await report(clerk, await deliveryTo(received, site.id), {
      task: received.tasks?.[0]?.id,
      state: 'doing',
      percent: 5,
    })
    const older = await directive(to)
    const newer = await directive(to)
    const withdrawn = await directive(to)
    await payload.update({
      collection: 'directives',
      id: withdrawn.id,
      data: { abstract: 'Bản nháp kín', _status: 'draft' },
      draft: false,
    })
    const numbers = async (part: 'can-lam' | 'da-xong' | 'thu-hoi') =>
      (await inboxRows([site.id], part, 1)).map(({ documentNumber }) => documentNumber)
    expect(await numbers('can-lam')).toEqual([newer, older, received].map((item) => item.documentNumber))
    expect(await numbers('thu-hoi')).toEqual([withdrawn.documentNumber])
    expect(await inboxCounts([site.id])).toEqual({ 'can-lam': 3, 'da-xong': 0, 'thu-hoi': 1 })
    expect(await pressingCount([site.id])).toBe(3)
    expect(await pressingCount([])).toBe(0)
    expect((await inboxRows([site.id], 'thu-hoi', 1))[0]?.abstract).toBe(withdrawn.abstract)
    const shown = await shownDirective(await createLocalReq({}, payload), withdrawn.id)
    expect(shown).toMatchObject({ abstract: withdrawn.abstract, isPublished: false })
    await clerk.post(`directive-deliveries/${await deliveryTo(older, site.id)}/da-nhan`)
    expect(await inboxCounts([site.id])).toMatchObject({ 'can-lam': 2, 'da-xong': 1 })
  })
})

describe('one directive as its recipient reads it', () => {
  it('says what is due; what was taken back is only to be read', async () => {
    const person = await requestAs(payload, portal.commune.id, 'editor')
    const item = await directive({
      tasks: [
        { what: 'Sắp đến hạn', dueOn: inDays(2) },
        { what: 'Đã quá hạn', dueOn: inDays(-2) },
        { what: 'Của xã khác', assignedSites: [portal.freeCommune.id] },
      ],
    })
    const [soon, late] = item.tasks ?? []
    const id = await deliveryTo(item, portal.commune.id)
    await report(one, id, { task: soon?.id, state: 'doing', percent: 10, note: 'Đang làm' })
    const read = async () => {
      const req = await createLocalReq({ user: person.user ?? undefined }, payload)
      const [delivery, shown] = [await readDelivery(req, id), await shownDirective(req, item.id)]
      if (!delivery || !shown) throw new Error('The recipient cannot read it.')
      const tasks = await tasksOfDelivery(req, delivery, shown)
      return tasks.map(({ what, isOpen, isSoon, isOverdue, reports }) => ({
        what,
        due: isOverdue ? 'late' : isSoon ? 'soon' : null,
        isOpen,
        notes: reports.map(({ note }) => note),
      }))
    }
    expect(await read()).toEqual([
      { what: 'Sắp đến hạn', due: 'soon', isOpen: true, notes: ['Đang làm'] },
      { what: 'Đã quá hạn', due: 'late', isOpen: true, notes: [] },
    ])
    const change = (data: Data) =>
      payload.update({ collection: 'directives', id: item.id, data, draft: false, depth: 0 })
    await change({ tasks: late ? [late] : [], _status: 'published' })
    expect(await read()).toEqual([
      { what: 'Đã quá hạn', due: 'late', isOpen: true, notes: [] },
      { what: 'Nhiệm vụ đã bỏ khỏi văn bản', due: null, isOpen: false, notes: ['Đang làm'] },
    ])
    await change({ abstract: 'Bản nháp kín', _status: 'draft' })
    expect((await read()).map(({ isOpen }) => isOpen)).toEqual([false, false])
    const stranger = await requestAs(payload, portal.freeCommune.id, 'admin')
    expect(await readDelivery(stranger, id)).toBeNull()
  })
})

describe('in public', () => {
  it('an addressed directive stands at its recipients where it is marked to, in every form of the rule', async () => {
    const [atRoot, atOne, atTwo] = await Promise.all(
      [portal.root, portal.commune, portal.freeCommune].map(contextOf),
    )
    const addressed = await directive({ recipientSites: [portal.commune.id], showAtRecipients: true })
    const unmarked = await directive({ recipientSites: [portal.commune.id] })
    const ofCommune = await directive({
      site: portal.commune.id,
      recipientSites: [portal.freeCommune.id],
      showAtRecipients: true,
    })
    const seen = async (ctx: SiteContext | undefined, { id, slug }: Directive) => {
      if (!ctx) throw new Error('No context.')
      const [{ rows }, latest, item] = await Promise.all([
        listDirectives(ctx, { page: 1, q: 'Kế hoạch thử' }),
        latestDirectives(ctx, 1000),
        readDirective(ctx, slug),
      ])
      const verdicts = [
        rows.some((row) => row.id === id),
        latest.some((row) => row.id === id),
        item?.id === id,
      ]
      expect(new Set(verdicts).size).toBe(1)
      expect(rows.filter((row) => row.id === id).length).toBeLessThan(2)
      return verdicts[0]
    }
    expect(await Promise.all([atRoot, atOne, atTwo].map((ctx) => seen(ctx, addressed)))).toEqual([
      true,
      true,
      false,
    ])
    expect(await Promise.all([atRoot, atOne, atTwo].map((ctx) => seen(ctx, unmarked)))).toEqual([
      true,
      false,
      false,
    ])
    // Only the root's are shown elsewhere.
    expect(await Promise.all([atRoot, atOne, atTwo].map((ctx) => seen(ctx, ofCommune)))).toEqual([
      false,
      true,
      false,
    ])
    await payload.update({
      collection: 'directives',
      id: addressed.id,
      data: { recipientSites: [portal.freeCommune.id], _status: 'published' },
      draft: false,
    })
    expect(await Promise.all([atOne, atTwo].map((ctx) => seen(ctx, addressed)))).toEqual([false, true])
  })

  it('the progress is numbers alone, and a report makes the page new where it is public', async () => {
    const item = await directive({ publishesProgress: true, tasks: [{ what: 'Việc công khai' }] })
    const task = item.tasks?.[0]?.id ?? ''
    expect(await readProgress(item.id)).toEqual([{ task, done: 0, recipients: 2 }])
    const tag = `item:directives:${item.id}`
    const expiries = async () => {
      const { docs } = await payload.find({
        collection: 'payload-jobs',
        where: { taskSlug: { equals: 'expire' } },
        pagination: false,
      })
      return docs.filter(({ input }) => JSON.stringify(input).includes(tag)).length
    }
    expect(await expiries()).toBe(0)
    await report(one, await deliveryTo(item, portal.commune.id), { task, state: 'done', note: 'Kín' })
    expect(await readProgress(item.id)).toEqual([{ task, done: 1, recipients: 2 }])
    expect(await expiries()).toBe(1)
  })
})

describe('with 14 communes, 200 directives and 5 tasks', () => {
  it('stays readable', async () => {
    const issuer = await payload.create({
      collection: 'sites',
      data: { name: 'Huyện Lớn', kind: 'huyen', slug: 'huyen-lon', parent: portal.root.id, hosts: [] },
    })
    const communes = await Promise.all(
      Array.from({ length: 14 }, (_, index) =>
        payload.create({
          collection: 'sites',
          data: {
            name: `Xã ${index + 10}`,
            kind: 'xa',
            slug: `xa-lon-${index}`,
            parent: issuer.id,
            hosts: [],
          },
          depth: 0,
        }),
      ),
    )
    await fill(
      issuer.id,
      communes.map(({ id }) => id),
    )
    const board = await directiveLines(issuer.id, filters())
    expect(board.total).toBe(200)
    expect(board.rows).toHaveLength(50)
    expect(board.rows[0]).toMatchObject({ recipients: 14, tasks: 70, done: 14 })
    const lines = await recipientLines(issuer.id, filters())
    expect(lines.total).toBe(14)
    expect(lines.rows[0]).toMatchObject({ recipients: 200, tasks: 1000, done: 200 })
    const { total } = await itemLines(issuer.id, filters({ noi: idOf(communes[0]) }))
    expect(total).toBe(800)
    expect(await inboxRows([communes[0]?.id ?? ''], 'can-lam', 1)).toHaveLength(50)
  })
})

/** Rows as 200 publications and two reports on each task would leave them; the publications themselves take a minute. */
async function fill(issuer: string, communes: string[]): Promise<void> {
  const run = (query: ReturnType<typeof sql>) => payload.db.drizzle.execute(query)
  const sites = sql.join(
    communes.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  await run(sql`INSERT INTO directives (id, site_id, document_number, document_type, abstract, slug, issued_on, due_on, _status)
    SELECT gen_random_uuid(), ${issuer}, n || '/CV-UBND', 'cong-van', 'Công văn ' || n, 'cong-van-lon-' || n,
      now() - n * interval '1 day', now() + (n - 100) * interval '1 day', 'published' FROM generate_series(1, 200) n`)
  await run(sql`INSERT INTO directive_tasks (_order, _parent_id, id, what)
    SELECT n, d.id, replace(gen_random_uuid()::text, '-', ''), 'Việc ' || n FROM directives d, generate_series(1, 5) n
    WHERE d.site_id = ${issuer}`)
  await run(sql`INSERT INTO directives_rels ("order", parent_id, path, sites_id)
    SELECT 1, d.id, 'recipientSites', s FROM directives d, unnest(ARRAY[${sites}]) s WHERE d.site_id = ${issuer}`)
  await run(sql`INSERT INTO directive_deliveries (id, directive_id, issuer_id, site_id, sent_at, received_at)
    SELECT gen_random_uuid(), d.id, ${issuer}, s, now(), now() FROM directives d, unnest(ARRAY[${sites}]) s
    WHERE d.site_id = ${issuer}`)
  await run(sql`INSERT INTO task_reports (id, delivery_id, directive_id, issuer_id, site_id, task_id, state, percent, reported_by, created_at)
    SELECT gen_random_uuid(), x.id, x.directive_id, x.issuer_id, x.site_id, t.id,
      (CASE WHEN n = 2 AND t._order = 1 THEN 'done' ELSE 'doing' END)::enum_task_state, 50, 'Ai', now() + n * interval '1 second'
    FROM directive_deliveries x JOIN directive_tasks t ON t._parent_id = x.directive_id, generate_series(1, 2) n
    WHERE x.issuer_id = ${issuer}`)
}
