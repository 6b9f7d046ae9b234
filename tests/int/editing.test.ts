import { createLocalReq, type Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { portalPayload } from '@/platform/payload-client'
import { readStart, writeStart } from '@/platform/editing/start'
import { readVersionPair } from '@/platform/editing/versions/read-versions'
import { changeNotesOf } from '@/platform/publishing/change-notes/change-note'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { SignedIn } from '../support/signed-in'
import { Desk } from '../support/workflow-desk'

type Refused = { errors?: { message: string }[] }
type Saved = { doc: { startedFrom?: string; title?: string } } & Refused
type Kept = { id: string; opening: string; keptAt: string; isRefused: boolean; startedFrom: string }
type State = {
  holder: { name: string; since: string; isMe: boolean } | null
  present: string
  kept: Kept[]
}
type Compared = {
  data: Record<string, unknown>
  differences: { name: string; before: string; after: string }[]
}

let payload: Payload
let portal: SmallPortal
let anna: SignedIn
let binh: SignedIn
let publisher: SignedIn

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  anna = await SignedIn.at(payload, portal.commune.id, 'editor')
  binh = await SignedIn.at(payload, portal.commune.id, 'editor')
  publisher = await SignedIn.at(payload, portal.commune.id, 'publisher')
})

afterEach(() => vi.useRealTimers())

async function accountOf({ name }: SignedIn) {
  const { docs } = await payload.find({ collection: 'users', where: { name: { equals: name } }, depth: 0 })
  return { ...docs[0]!, collection: 'users' as const }
}

const write = () => Desk.write(payload, 'news', anna, portal.commune.id)

/** Opens the form of an item, as the admin reads it. */
async function open(person: SignedIn, { id }: Desk): Promise<string> {
  const { body } = await person.get<{ startedFrom: string }>(`news/${id}?draft=true&depth=0`)
  expect(readStart(body.startedFrom)?.opening).toBeTruthy()
  return body.startedFrom
}

const save = (person: SignedIn, { id }: Desk, data: object) =>
  person.patch<Saved>(`news/${id}?draft=true`, data)

const ask = async (person: SignedIn, { id }: Desk, step = '', data?: object): Promise<State> => {
  const path = `editing-holds/muc/news/${id}${step}`
  return (step ? await person.post<State>(path, data) : await person.get<State>(path)).body
}

const keep = (person: SignedIn, desk: Desk | null, data: object) =>
  person.post<{ keptAt: string } & Refused>('unsaved-texts/giu', {
    kind: 'news',
    ...(desk ? { id: desk.id } : { site: portal.commune.id }),
    locale: 'vi',
    data,
  })

const compare = (person: SignedIn, { id }: Kept) => person.get<Compared>(`unsaved-texts/cua-toi/${id}`)

async function titleOf({ id }: Desk): Promise<string> {
  return (await payload.findByID({ collection: 'news', id, draft: true, depth: 0 })).title
}

async function versionsOf({ id }: Desk): Promise<number> {
  return (await payload.countVersions({ collection: 'news', where: { parent: { equals: id } } })).totalDocs
}

describe('a save that says what it started from', () => {
  it('wins or is refused, when two come in the same instant, and both texts are kept', async () => {
    for (let round = 0; round < 5; round += 1) {
      const desk = await write()
      const people = [anna, binh]
      const starts = await Promise.all(people.map((person) => open(person, desk)))
      const answers = await Promise.all(
        people.map((person, at) =>
          save(person, desk, { title: `Bản ${at} của vòng ${round}`, startedFrom: starts[at] }),
        ),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const won = answers.findIndex(({ status }) => status === 200)
      const lost = 1 - won
      expect(await titleOf(desk)).toBe(`Bản ${won} của vòng ${round}`)
      expect(answers[lost]?.body.errors?.[0]?.message).toContain('đã lưu bản khác sau khi bạn mở')
      const { kept } = await ask(people[lost]!, desk)
      expect(kept).toMatchObject([{ isRefused: true, opening: readStart(starts[lost])?.opening }])
      const { body } = await compare(people[lost]!, kept[0]!)
      expect(body.differences).toMatchObject([
        { name: 'title', before: `Bản ${won} của vòng ${round}`, after: `Bản ${lost} của vòng ${round}` },
      ])
      expect((await ask(people[won]!, desk)).kept).toEqual([])
    }
  })

  it('goes on from the text that it made, save after save', async () => {
    const desk = await write()
    let start = await open(anna, desk)
    for (const title of ['Lần một', 'Lần hai', 'Lần ba']) {
      const { body, status } = await save(anna, desk, { title, startedFrom: start })
      expect([status, body.errors]).toEqual([200, undefined])
      start = body.doc.startedFrom!
    }
    expect(await titleOf(desk)).toBe('Lần ba')
  })

  it('is refused on the way to the public too, and after another has changed the English text', async () => {
    const desk = await write()
    const start = await open(publisher, desk)
    await anna.patch(`news/${desk.id}?draft=true&locale=en`, { title: 'In English' })
    const { status } = await publisher.patch(`news/${desk.id}`, { _status: 'published', startedFrom: start })
    expect(status).toBe(409)
    expect(await desk.isPublic()).toBe(false)
  })

  it('is not refused after somebody has only approved or published the same text', async () => {
    const desk = await write()
    await desk.done(anna, 'gui-duyet')
    const start = await open(anna, desk)
    await desk.done(publisher, 'dang')
    const { status } = await save(anna, desk, { title: 'Sửa tiếp', startedFrom: start })
    expect(status).toBe(200)
    expect(await desk.isPublic()).toBe(true)
  })

  it('is not asked of programs that name none, and one that is no start is refused', async () => {
    const desk = await write()
    expect((await save(anna, desk, { title: 'Một' })).status).toBe(200)
    expect((await save(binh, desk, { title: 'Hai' })).status).toBe(200)
    expect((await save(anna, desk, { title: 'Ba', startedFrom: 'bản hôm qua' })).status).toBe(400)
    expect(await titleOf(desk)).toBe('Hai')
  })
})

describe('who is changing an item', () => {
  it('is one of two who begin in the same instant', async () => {
    const desk = await write()
    const [one, other] = await Promise.all([ask(anna, desk, '/giu', {}), ask(binh, desk, '/giu', {})])
    expect(one.holder?.name).toBe(other.holder?.name)
    expect([one.holder?.isMe, other.holder?.isMe].sort()).toEqual([false, true])
  })

  it('is told to others with the hour, and keeps the item until it is saved', async () => {
    const desk = await write()
    const start = await open(anna, desk)
    const { holder } = await ask(anna, desk, '/giu', {})
    expect(await ask(binh, desk, '/giu', {})).toMatchObject({
      holder: { name: anna.name, since: holder?.since, isMe: false },
    })
    const refused = await save(binh, desk, { title: 'Chen vào', startedFrom: await open(binh, desk) })
    expect(refused.status).toBe(409)
    expect(refused.body.errors?.[0]?.message).toMatch(/đang sửa mục này từ \d\d\/\d\d\/\d{4} \d\d:\d\d/)
    expect((await save(anna, desk, { title: 'Xong', startedFrom: start })).status).toBe(200)
    expect((await ask(binh, desk)).holder).toBeNull()
  })

  it('can be taken over: the first is told, and neither text is lost', async () => {
    const desk = await write()
    const [annas, binhs] = [await open(anna, desk), await open(binh, desk)]
    await ask(anna, desk, '/giu', {})
    await keep(anna, desk, { title: 'Chữ của người đầu', startedFrom: annas })
    expect((await ask(binh, desk, '/giu', { takeOver: true })).holder?.isMe).toBe(true)
    expect((await ask(anna, desk, '/giu', {})).holder).toMatchObject({ name: binh.name, isMe: false })
    const refused = await save(anna, desk, { title: 'Chữ sau cùng của người đầu', startedFrom: annas })
    expect(refused.status).toBe(409)
    expect((await save(binh, desk, { title: 'Chữ của người sau', startedFrom: binhs })).status).toBe(200)
    const { kept } = await ask(anna, desk)
    expect(kept).toHaveLength(1)
    expect((await compare(anna, kept[0]!)).body.differences).toMatchObject([
      { before: 'Chữ của người sau', after: 'Chữ sau cùng của người đầu' },
    ])
  })

  it('loses the item by three minutes of silence, not before', async () => {
    const desk = await write()
    const from = Date.now()
    vi.useFakeTimers({ toFake: ['Date'], now: from })
    await ask(anna, desk, '/giu', {})
    vi.setSystemTime(from + 179_000)
    expect((await ask(binh, desk, '/giu', {})).holder?.name).toBe(anna.name)
    vi.setSystemTime(from + 181_000)
    expect((await ask(binh, desk)).holder).toBeNull()
    expect((await ask(binh, desk, '/giu', {})).holder?.isMe).toBe(true)
    expect((await ask(anna, desk, '/giu', {})).holder?.name).toBe(binh.name)
  })

  it('is asked of nobody who may not save the item', async () => {
    const desk = await write()
    const clerk = await SignedIn.at(payload, portal.commune.id, 'clerk')
    const stranger = await SignedIn.at(payload, portal.freeCommune.id, 'editor')
    expect((await clerk.post(`editing-holds/muc/news/${desk.id}/giu`)).status).toBe(403)
    expect((await stranger.post(`editing-holds/muc/news/${desk.id}/giu`)).status).toBe(404)
  })
})

describe('what is written and not saved', () => {
  it('makes no version and leaves hold, workflow, approval and the public alone', async () => {
    const desk = await write()
    await desk.done(anna, 'gui-duyet')
    await desk.done(publisher, 'dang')
    await desk.edit(anna, { title: 'Nháp sửa' })
    await desk.done(anna, 'gui-duyet')
    await desk.done(publisher, 'duyet')
    const start = await open(anna, desk)
    await ask(anna, desk, '/giu', {})
    const look = async () => ({
      versions: await versionsOf(desk),
      row: await desk.row(),
      publications: await desk.publications(),
      item: await payload.findByID({ collection: 'news', id: desk.id, draft: true, depth: 0 }),
      public: await payload.findByID({ collection: 'news', id: desk.id, draft: false, depth: 0 }),
      holder: (await ask(binh, desk)).holder,
    })
    const before = await look()
    for (const title of ['C', 'Ch', 'Chư', 'Chưa lưu'])
      expect((await keep(anna, desk, { title, startedFrom: start })).status).toBe(200)
    expect(await look()).toEqual(before)
    expect(before.row?.working).toBe('approved')
    await desk.done(publisher, 'dang')
  })

  it('is one text for each opening of a form, and gone after the save', async () => {
    const desk = await write()
    const start = await open(anna, desk)
    await keep(anna, desk, { title: 'Một', startedFrom: start })
    await keep(anna, desk, { title: 'Hai', startedFrom: start })
    const again = await open(anna, desk)
    await keep(anna, desk, { title: 'Cửa sổ khác', startedFrom: again })
    expect((await ask(anna, desk)).kept).toHaveLength(2)
    await save(anna, desk, { title: 'Hai', startedFrom: start })
    const { kept } = await ask(anna, desk)
    expect(kept.map(({ opening }) => opening)).toEqual([readStart(again)?.opening])
  })

  it('of a new item is offered for its kind and site, until it is saved', async () => {
    const startedFrom = writeStart({ hash: 'new', opening: crypto.randomUUID() })
    const title = 'Tin chưa từng lưu'
    await keep(anna, null, { title, startedFrom })
    const own = async (person: SignedIn, site = portal.commune.id) =>
      (await person.get<{ kept: Kept[] }>(`unsaved-texts/cua-toi?kind=news&site=${site}`)).body.kept
    expect(await own(anna)).toHaveLength(1)
    expect(await own(binh)).toEqual([])
    const { status } = await anna.post('news?draft=true', { title, site: portal.commune.id, startedFrom })
    expect(status).toBe(201)
    expect(await own(anna)).toEqual([])
  })

  it('is read and dropped by its writer alone, not by those who run the portal', async () => {
    const desk = await write()
    await keep(anna, desk, { title: 'Riêng của tôi', startedFrom: await open(anna, desk) })
    const [own] = (await ask(anna, desk)).kept
    const system = await SignedIn.systemAdmin(payload)
    for (const other of [binh, publisher, system, SignedIn.stranger]) {
      expect((await compare(other, own!)).status).toBeGreaterThanOrEqual(401)
      expect((await other.post(`unsaved-texts/cua-toi/${own!.id}/bo`)).status).toBeGreaterThanOrEqual(401)
      expect((await other.get(`unsaved-texts/${own!.id}`)).status).toBe(403)
      expect((await other.get('unsaved-texts')).status).toBe(403)
    }
    expect((await ask(binh, desk)).kept).toEqual([])
    expect((await compare(anna, own!)).body.data.title).toBe('Riêng của tôi')
    await anna.post(`unsaved-texts/cua-toi/${own!.id}/bo`)
    expect((await ask(anna, desk)).kept).toEqual([])
  })

  it('is no longer told to a writer who has left the site', async () => {
    const desk = await write()
    const leaver = await SignedIn.at(payload, portal.commune.id, 'editor')
    await keep(leaver, desk, { title: 'Trước khi đi', startedFrom: await open(leaver, desk) })
    const [own] = (await ask(leaver, desk)).kept
    await payload.update({
      collection: 'users',
      where: { name: { equals: leaver.name } },
      data: { memberships: [{ site: portal.freeCommune.id, roles: ['editor'] }] },
    })
    expect((await compare(leaver, own!)).status).toBe(404)
  })

  it('is forgotten after thirty days', async () => {
    const desk = await write()
    const start = await open(anna, desk)
    const from = Date.now()
    vi.useFakeTimers({ toFake: ['Date'], now: from - 31 * 86_400_000 })
    await keep(anna, desk, {
      title: 'Rất cũ',
      startedFrom: writeStart({ ...readStart(start)!, opening: crypto.randomUUID() }),
    })
    vi.setSystemTime(from)
    expect((await ask(anna, desk)).kept).toHaveLength(1)
    await keep(anna, desk, { title: 'Mới', startedFrom: start })
    expect((await ask(anna, desk)).kept.map(({ opening }) => opening)).toEqual([readStart(start)?.opening])
  })
})

describe('an old version', () => {
  const versionIds = async ({ id }: Desk) => {
    const { docs } = await payload.findVersions({
      collection: 'news',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      depth: 0,
    })
    return docs.map((version) => version.id)
  }

  it('comes back as a draft that needs approval, whatever approval the text before it had', async () => {
    const desk = await write()
    const [first] = await versionIds(desk)
    await desk.edit(anna, { title: 'Bản sau' })
    await desk.done(anna, 'gui-duyet')
    await desk.done(publisher, 'dang')
    await desk.edit(anna, { title: 'Bản đã duyệt' })
    await desk.done(anna, 'gui-duyet')
    await desk.done(publisher, 'duyet')
    for (const path of [`news/versions/${first}`, `news/versions/${first}?draft=false`])
      expect((await publisher.post(path)).status).toBe(403)
    expect((await binh.post(`news/versions/${first}?draft=true`)).status).toBe(200)
    expect(await desk.row()).toMatchObject({ working: 'draft', approvedHash: null, side: 'published' })
    const shown = await payload.findByID({ collection: 'news', id: desk.id, draft: false, depth: 0 })
    expect(shown.title).toBe('Bản sau')
    expect((await desk.patch(binh, { _status: 'published' })).status).toBe(403)
  })

  it('is laid beside another one in words that people read', async () => {
    const category = await payload.create({
      collection: 'categories',
      data: { name: 'Thể thao', slug: 'the-thao-so', site: portal.commune.id },
      depth: 0,
    })
    const desk = await write()
    const text = (words: string) => ({ type: 'text', version: 1, text: words })
    const body = (...lines: string[]) => ({
      root: {
        type: 'root',
        version: 1,
        direction: null,
        format: '',
        indent: 0,
        children: lines.map((line) => ({ type: 'paragraph', version: 1, children: [text(line)] })),
      },
    })
    await desk.edit(anna, { body: body('Họp lúc 8 giờ.', 'Tại nhà văn hóa.') })
    await desk.edit(anna, {
      body: body('Họp lúc 14 giờ.', 'Tại nhà văn hóa.'),
      category: category.id,
      featured: true,
      publishedAt: '2026-11-22T07:03:00.000Z',
    })
    const ids = await versionIds(desk)
    const req = await createLocalReq({ locale: 'vi', user: await accountOf(anna) }, payload)
    const pair = await readVersionPair(req, {
      collection: 'news',
      item: desk.id,
      version: ids.at(-1)!,
      other: ids.at(-2)!,
    })
    const found = new Map(pair?.differences.map((each) => [each.label, each]))
    expect(found.get('Nội dung')?.parts.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: '8' },
      { kind: 'added', text: '14' },
    ])
    expect(found.get('Chuyên mục')).toMatchObject({ before: '', after: 'Thể thao' })
    expect(found.get('Tin nổi bật')).toMatchObject({ before: '', after: 'Có' })
    expect(found.get('Thời điểm đăng')?.after).toBe('22/11/2026 14:03')
  })

  it('is told to nobody of another site', async () => {
    const desk = await write()
    await desk.edit(anna, { title: 'Hai' })
    const [first] = await versionIds(desk)
    const stranger = await SignedIn.at(payload, portal.freeCommune.id, 'editor')
    const req = await createLocalReq({ locale: 'vi', user: await accountOf(stranger) }, payload)
    const asked = { collection: 'news', item: desk.id, version: first!, other: null }
    expect(await readVersionPair(req, asked)).toBeNull()
  })
})

describe('a note on a change', () => {
  it('is told to readers, needs approval, and is no part of a small change', async () => {
    const desk = await write()
    await desk.done(anna, 'gui-duyet')
    await desk.done(publisher, 'dang')
    const before = (await desk.row())?.contentHash
    await desk.edit(anna, { changeNotes: [] })
    expect((await desk.row())?.contentHash).toBe(before)
    await desk.edit(anna, { changeNotes: [{ changedOn: '2026-11-21T17:30:00.000Z', note: 'Đổi giờ họp' }] })
    expect(await desk.row()).toMatchObject({ working: 'draft' })
    expect((await desk.row())?.contentHash).not.toBe(before)
    await desk.done(anna, 'gui-duyet')
    await desk.done(publisher, 'dang')
    const { changeNotes } = await payload.findByID({ collection: 'news', id: desk.id, depth: 0 })
    expect(changeNotesOf(changeNotes)).toEqual([{ day: '2026-11-22', note: 'Đổi giờ họp' }])
  })
})
