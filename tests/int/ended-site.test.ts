import { createLocalReq, type CollectionSlug, type Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { portalPayload } from '@/platform/payload-client'
import { SITE_OWNED } from '@/platform/sites/ownership'
import { dayOf, storedDay } from '@/platform/time/calendar-day'
import { uploadFile } from '../support/files-at-site'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { SignedIn } from '../support/signed-in'
import { smallPdf } from '../support/small-pdf'

const DAY_MS = 86_400_000
const YESTERDAY = storedDay(dayOf(new Date(Date.now() - DAY_MS)))
const TODAY = storedDay(dayOf(new Date()))

type Said = { errors?: { message: string; data?: { errors?: { message: string }[] } }[] }
const REFUSED = /đã kết thúc ngày \d\d\/\d\d\/\d{4} nên trang chỉ còn để xem lại/

let payload: Payload
let portal: SmallPortal
let procedure: string
let picture: string
const people: Record<string, SignedIn> = {}
const items: Record<string, string> = {}

/** What a person may write into a new item of each site-owned collection; a new one fails the test until it is here. */
const contents = (): Record<string, Record<string, unknown>> => ({
  news: { title: 'Tin của xã' },
  pages: { title: 'Lịch sử xã' },
  categories: { name: 'Thông báo' },
  directives: { documentNumber: '1/KH-UBND', documentType: 'ke-hoach', abstract: 'Kế hoạch của xã' },
  'legal-documents': { documentNumber: '2/QĐ-UBND', documentType: 'quyet-dinh', abstract: 'Của xã' },
  offerings: { procedure, deskName: 'Quầy 1' },
  banners: { title: 'Cờ đỏ', image: picture },
  topics: { title: 'Mùa gặt' },
  'unit-facts': { name: 'Lãnh đạo xã' },
})

const hasDrafts = (collection: string) =>
  !['categories', 'offerings', 'media', 'topics', 'unit-facts'].includes(collection)

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  const { id } = portal.commune
  const made = await payload.create({
    collection: 'procedures',
    data: { code: '1.000001', name: 'Thủ tục thử', slug: '' },
    draft: true,
  })
  procedure = made.id
  items.media = (await uploadFile(payload, id, 'quyet-dinh.pdf', smallPdf('Quyet dinh'))).id
  picture = (await uploadFile(payload, id, 'co.png', await redPicture())).id
  for (const collection of SITE_OWNED) {
    if (collection === 'media') continue
    const data = { ...contents()[collection], slug: '', site: id, ...published(collection) }
    const created = await payload.create({ collection, data: data as never, draft: false, depth: 0 })
    items[collection] = created.id
  }
  await payload.create({
    collection: 'directives',
    data: {
      documentNumber: '9/KH-UBND',
      documentType: 'ke-hoach',
      abstract: 'Gửi xã',
      slug: '',
      site: portal.root.id,
      recipientSites: [id],
      _status: 'published',
    },
    draft: false,
  })
  people['everyone of the site'] = await SignedIn.at(payload, id, 'editor', 'publisher', 'clerk', 'admin')
  people['a system administrator'] = await SignedIn.systemAdmin(payload)
  await end(id, YESTERDAY)
}, 120_000)

const redPicture = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: 'red' } })
    .png()
    .toBuffer()

const published = (collection: string) => (hasDrafts(collection) ? { _status: 'published' } : {})

async function end(id: string, lastDay: string | null): Promise<void> {
  await payload.update({
    collection: 'sites',
    id,
    data: { validUntilOn: lastDay, endedBy: lastDay ? 'sap-nhap' : null },
  })
}

const said = (body: unknown) =>
  ((body as Said).errors ?? []).flatMap((error) => [
    error.message,
    ...(error.data?.errors ?? []).map(({ message }) => message),
  ])

const rows = async (collection: CollectionSlug) =>
  (await payload.find({ collection, depth: 0, pagination: false, sort: 'id' })).docs

describe.each(['everyone of the site', 'a system administrator'])('%s', (who) => {
  it.each(SITE_OWNED)('changes nothing in the %s of a site that has ended', async (collection) => {
    const person = people[who] ?? SignedIn.stranger
    const before = await rows(collection)
    const { id } = portal.commune
    const item = items[collection] ?? ''
    const where = `where[id][equals]=${item}`
    const attempts: [string, { status: number; body: unknown }][] = [
      ['update', await person.patch(`${collection}/${item}`, contents()[collection] ?? { alt: 'Khác' })],
      ['bulk', await person.patch(`${collection}?${where}`, contents()[collection] ?? { alt: 'Khác' })],
      ['delete', await person.delete(`${collection}/${item}`)],
    ]
    if (collection === 'media') {
      // Several at once are deleted at their desk alone.
      const form = new FormData()
      form.set('_payload', JSON.stringify({ site: id, alt: '' }))
      form.set('file', new Blob([new Uint8Array(smallPdf('Moi'))], { type: 'application/pdf' }), 'moi.pdf')
      attempts.push(['upload', await person.post('media', form)])
    } else {
      const data = { ...contents()[collection], site: id, slug: '' }
      attempts.push(
        ['create', await person.post(collection, data)],
        ['bulk delete', await person.delete(`${collection}?${where}`)],
      )
    }
    if (hasDrafts(collection)) {
      const [version] = (
        await payload.findVersions({
          collection: collection as 'news',
          where: { parent: { equals: item } },
          depth: 0,
        })
      ).docs
      attempts.push(
        ['draft', await person.patch(`${collection}/${item}?draft=true`, contents()[collection] ?? {})],
        ['unpublish', await person.patch(`${collection}/${item}`, { _status: 'draft' })],
        ['restore', await person.post(`${collection}/versions/${version?.id}?draft=true`)],
        ['duplicate', await person.post(`${collection}/${item}/duplicate`)],
      )
    }
    for (const [attempt, { status, body }] of attempts) {
      expect([attempt, status]).toEqual([attempt, expect.toSatisfy((code: number) => code >= 400)])
      expect([attempt, ...said(body)].join(' | ')).toMatch(REFUSED)
    }
    expect(await rows(collection)).toEqual(before)
  })

  it('moves nothing into the archive or out of it', async () => {
    const person = people['a system administrator'] ?? SignedIn.stranger
    const other = await payload.create({
      collection: 'categories',
      data: { name: 'Của xã khác', slug: '', site: portal.freeCommune.id },
    })
    const into = await person.patch(`categories/${other.id}`, { site: portal.commune.id })
    const out = await person.patch(`categories/${items.categories}`, { site: portal.freeCommune.id })
    expect(said(into.body).join()).toMatch(REFUSED)
    expect(said(out.body).join()).toMatch(REFUSED)
    await payload.delete({ collection: 'categories', id: other.id })
  })
})

describe('what people do besides', () => {
  it('neither receives directives, nor brings spreadsheets, nor has files read again', async () => {
    const person = people['everyone of the site'] ?? SignedIn.stranger
    const { docs: deliveries } = await payload.find({ collection: 'directive-deliveries', depth: 0 })
    const { docs: texts } = await payload.find({ collection: 'file-texts', depth: 0 })
    const sheet = new FormData()
    sheet.set('_payload', JSON.stringify({ site: portal.commune.id, kind: 'legal-documents' }))
    sheet.set('file', new Blob([Buffer.from('PK')]), 'van-ban.xlsx')
    const attempts = [
      await person.post(`directive-deliveries/${deliveries[0]?.id}/da-nhan`),
      await person.post(`directive-deliveries/${deliveries[0]?.id}/bao-cao`, {
        task: 'x',
        state: 'done',
        percent: 100,
        note: '',
        after: null,
      }),
      await person.post('document-batches/tai-len', sheet),
      await person.post(`file-texts/${texts[0]?.id}/retry`),
    ]
    for (const { status, body } of attempts) {
      expect([status, said(body).join()]).toEqual([409, expect.stringMatching(REFUSED)])
    }
  })
})

describe('the record of an ended site', () => {
  it('is changed by whoever runs the portal, not by its own administrator', async () => {
    const { id } = portal.commune
    const own = await people['everyone of the site']!.patch(`sites/${id}`, { telephone: '0200' })
    expect(said(own.body).join()).toContain('Chỉ quản trị của trang gốc sửa được')
    const root = await SignedIn.at(payload, portal.root.id, 'admin')
    for (const person of [people['a system administrator']!, root]) {
      const { status, body } = await person.patch(`sites/${id}`, { successors: [portal.freeCommune.id] })
      // What a root administrator may change of other sites is said by the access of sites.
      if (person === root && status === 403) continue
      expect([status, said(body)]).toEqual([200, []])
    }
  })

  it('opens the site again when its end is taken away', async () => {
    const admin = people['a system administrator']!
    const { id } = portal.commune
    expect((await admin.patch(`sites/${id}`, { validUntilOn: null, endedBy: null })).status).toBe(200)
    const edited = await people['everyone of the site']!.patch(`news/${items.news}?draft=true`, {
      title: 'Sửa được',
    })
    expect([edited.status, said(edited.body)]).toEqual([200, []])
    await end(id, YESTERDAY)
  })
})

it('lets a site be edited on its last day', async () => {
  await end(portal.freeCommune.id, TODAY)
  const editor = await SignedIn.at(payload, portal.freeCommune.id, 'editor')
  const { status } = await editor.post('news', { title: 'Tin cuối', slug: '', site: portal.freeCommune.id })
  expect(status).toBe(201)
  await end(portal.freeCommune.id, null)
})

it('lets the portal itself write, as bringing in an archive does', async () => {
  const { id } = await payload.create({
    collection: 'news',
    data: { title: 'Tin mang về', slug: '', site: portal.commune.id, _status: 'published' },
    draft: false,
  })
  await payload.delete({ collection: 'news', id })
})

describe('a write that is under way', () => {
  it('is finished before the site ends, and the end is not lost', async () => {
    const { id } = portal.freeCommune
    const editor = await payload.create({
      collection: 'users',
      data: {
        name: 'Người viết',
        email: `${crypto.randomUUID()}@example.org`,
        password: crypto.randomUUID(),
        memberships: [{ site: id, roles: ['editor', 'publisher'] }],
      },
      depth: 0,
    })
    const order: string[] = []
    const req = await createLocalReq({ user: { ...editor, collection: 'users' } }, payload)
    req.transactionID = (await payload.db.beginTransaction()) ?? undefined
    await payload.create({
      collection: 'news',
      data: { title: 'Đang viết dở', slug: '', site: id, _status: 'published' },
      draft: false,
      overrideAccess: false,
      req,
    })
    const ending = end(id, YESTERDAY).then(() => order.push('ended'))
    await waitForLock()
    order.push('written')
    await payload.db.commitTransaction(req.transactionID!)
    await ending
    expect(order).toEqual(['written', 'ended'])

    const late = await createLocalReq({ user: { ...editor, collection: 'users' } }, payload)
    const again = payload.create({
      collection: 'news',
      data: { title: 'Muộn rồi', slug: '', site: id },
      draft: true,
      overrideAccess: false,
      req: late,
    })
    await expect(again).rejects.toThrow(REFUSED)
    await end(id, null)
  })

  it('is refused when it waited for the end to be written', async () => {
    const { id } = portal.freeCommune
    const editor = await SignedIn.at(payload, id, 'editor')
    const ending = await payload.db.beginTransaction()
    await payload.update({
      collection: 'sites',
      id,
      data: { validUntilOn: YESTERDAY, endedBy: 'giai-the' },
      req: { transactionID: ending! },
    })
    const writing = editor.post('news', { title: 'Vừa lúc kết thúc', slug: '', site: id })
    await waitForLock()
    await payload.db.commitTransaction(ending!)
    const { status, body } = await writing
    expect(status).toBe(409)
    expect(said(body).join()).toMatch(REFUSED)
  })
})

/** Waits until some statement of this database waits for a lock of another transaction. */
async function waitForLock(): Promise<void> {
  for (;;) {
    const { rows: waiting } = await payload.db.drizzle.execute(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if (waiting.length > 0) return
  }
}
