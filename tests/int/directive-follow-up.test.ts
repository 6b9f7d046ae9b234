import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Directive, DirectiveDelivery, TaskReport } from '@/payload-types'
import { portalPayload } from '@/platform/payload-client'
import { idOf } from '@/platform/publishing/references'
import { createSmallPortal, requestAs, type SmallPortal } from '../support/people'
import { SignedIn } from '../support/signed-in'

type Data = Partial<RequiredDataFromCollectionSlug<'directives'>>
type Errors = { errors: { message: string; data?: { errors?: { message: string }[] } }[] }

let payload: Payload
let portal: SmallPortal
let agency: string
let made = 0

/** People of the district, of both communes, and a stranger. */
let district: SignedIn
let one: SignedIn
let colleagueOfOne: SignedIn
let two: SignedIn

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  agency = (
    await payload.create({ collection: 'agencies', data: { name: 'Phòng Thử', slug: '', kind: 'khac' } })
  ).id
  district = await SignedIn.at(payload, portal.root.id, 'publisher')
  one = await SignedIn.at(payload, portal.commune.id, 'clerk')
  colleagueOfOne = await SignedIn.at(payload, portal.commune.id, 'editor')
  two = await SignedIn.at(payload, portal.freeCommune.id, 'editor')
})

/** A directive of the district to both communes and an agency, with a task for all and one for the first commune. */
async function directive(data: Data = {}): Promise<Directive> {
  made += 1
  return payload.create({
    collection: 'directives',
    data: {
      site: portal.root.id,
      documentNumber: `${made}/KH-UBND`,
      documentType: 'ke-hoach',
      abstract: `Kế hoạch thử ${made}`,
      slug: '',
      recipientSites: [portal.commune.id, portal.freeCommune.id],
      recipientAgencies: [agency],
      tasks: [{ what: 'Việc của mọi nơi' }, { what: 'Việc của xã Một', assignedSites: [portal.commune.id] }],
      _status: 'published',
      ...data,
    },
    draft: false,
    depth: 0,
  })
}

async function deliveries({ id }: { id: string }): Promise<DirectiveDelivery[]> {
  const where = { directive: { equals: id } }
  const found = await payload.find({ collection: 'directive-deliveries', where, depth: 0, sort: 'createdAt' })
  return found.docs
}

async function deliveryTo(item: { id: string }, site: string): Promise<DirectiveDelivery> {
  const found = (await deliveries(item)).find((delivery) => delivery.site === site)
  if (!found) throw new Error('Nothing was delivered there.')
  return found
}

const active = (rows: DirectiveDelivery[]) =>
  rows.filter(({ withdrawnAt }) => !withdrawnAt).map(({ site, agency: body }) => site ?? body)

const update = (id: string, data: Data, draft = false) =>
  payload.update({ collection: 'directives', id, data, draft, depth: 0 })

const taskIds = ({ tasks }: Pick<Directive, 'tasks'>) => (tasks ?? []).map(({ id }) => id)

async function reportsOn({ id }: { id: string }): Promise<TaskReport[]> {
  const where = { directive: { equals: id } }
  return (await payload.find({ collection: 'task-reports', where, depth: 0, sort: 'createdAt' })).docs
}

/** The answer to what has to succeed; what was said instead makes the failure readable. */
const succeeded = ({ status, body }: { status: number; body: unknown }) =>
  expect({ status, body }).toMatchObject({ status: 200 })

function form(data: object, file?: { name: string; content: string; type?: string }): FormData {
  const sent = new FormData()
  sent.set('_payload', JSON.stringify(data))
  if (file) sent.set('file', new File([file.content], file.name, { type: file.type ?? 'application/pdf' }))
  return sent
}

const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\nstartxref\n44\n%%EOF\n'

describe('deliveries', () => {
  it('are written with the publication, one for each recipient, and not for a draft', async () => {
    const draft = await directive({ _status: 'draft' })
    expect(await deliveries(draft)).toEqual([])
    await update(draft.id, { _status: 'published' })
    const rows = await deliveries(draft)
    expect(active(rows).sort()).toEqual([portal.commune.id, portal.freeCommune.id, agency].sort())
    expect(rows.every(({ issuer, receivedAt }) => issuer === portal.root.id && !receivedAt)).toBe(true)
  })

  it('are withdrawn, not lost, when a recipient is removed, and come back with it', async () => {
    const item = await directive()
    const before = await deliveryTo(item, portal.freeCommune.id)
    expect((await two.post(`directive-deliveries/${before.id}/da-nhan`)).status).toBe(200)
    await update(item.id, { recipientSites: [portal.commune.id], _status: 'published' })
    const gone = await deliveryTo(item, portal.freeCommune.id)
    expect(gone).toMatchObject({ id: before.id, receivedBy: two.name })
    expect(gone.withdrawnAt).toBeTruthy()
    await update(item.id, {
      recipientSites: [portal.commune.id, portal.freeCommune.id],
      _status: 'published',
    })
    const back = await deliveryTo(item, portal.freeCommune.id)
    expect(back).toMatchObject({ id: before.id, withdrawnAt: null, sentAt: before.sentAt })
    expect(await deliveries(item)).toHaveLength(3)
  })

  it('are all withdrawn with the directive and all back when it is published again', async () => {
    const item = await directive()
    await update(item.id, { _status: 'draft' })
    expect(active(await deliveries(item))).toEqual([])
    await update(item.id, { _status: 'published' })
    expect(active(await deliveries(item))).toHaveLength(3)
    expect(await deliveries(item)).toHaveLength(3)
  })

  it('follow the published recipients, not those of a draft on top', async () => {
    const item = await directive({ recipientSites: [portal.commune.id], recipientAgencies: [], tasks: [] })
    await update(item.id, { recipientSites: [portal.freeCommune.id], _status: 'draft' }, true)
    expect(active(await deliveries(item))).toEqual([portal.commune.id])
    await update(item.id, { _status: 'published' })
    expect(active(await deliveries(item))).toEqual([portal.freeCommune.id])
  })

  it('are not written when the rule of publishing refuses the person', async () => {
    const editor = await requestAs(payload, portal.root.id, 'editor')
    const item = await directive({ _status: 'draft' })
    const publishing = payload.update({
      collection: 'directives',
      id: item.id,
      data: { _status: 'published' },
      draft: false,
      overrideAccess: false,
      req: editor,
    })
    await expect(publishing).rejects.toMatchObject({ status: 403 })
    expect(await deliveries(item)).toEqual([])
  })

  it('are never doubled by many who publish at once', async () => {
    const item = await directive({ _status: 'draft' })
    const req = () => createLocalReq({}, payload)
    const attempts = await Promise.allSettled(
      Array.from({ length: 6 }, async (_, index) =>
        payload.update({
          collection: 'directives',
          id: item.id,
          data: { abstract: `Lần ${index}`, _status: 'published' },
          draft: false,
          req: await req(),
        }),
      ),
    )
    expect(attempts.some(({ status }) => status === 'fulfilled')).toBe(true)
    expect(await deliveries(item)).toHaveLength(3)
    expect(active(await deliveries(item))).toHaveLength(3)
  })

  it('come with a bulk publication too', async () => {
    const items = [await directive({ _status: 'draft' }), await directive({ _status: 'draft' })]
    await payload.update({
      collection: 'directives',
      where: { id: { in: items.map(({ id }) => id) } },
      data: { _status: 'published' },
      draft: false,
    })
    for (const item of items) expect(active(await deliveries(item))).toHaveLength(3)
  })
})

describe('task rows', () => {
  it('keep their ids through edits, drafts and restored versions; a copy gets its own', async () => {
    const item = await directive()
    const ids = taskIds(item)
    const tasks = (item.tasks ?? []).map((task) => ({ ...task, what: `${task.what}, sửa` }))
    expect(taskIds(await update(item.id, { tasks, _status: 'draft' }, true))).toEqual(ids)
    expect(taskIds(await update(item.id, { _status: 'published' }))).toEqual(ids)
    const { docs } = await payload.findVersions({
      collection: 'directives',
      where: { parent: { equals: item.id } },
      sort: 'createdAt',
    })
    await payload.restoreVersion({ collection: 'directives', id: docs[0]?.id ?? '' })
    const restored = await payload.findByID({ collection: 'directives', id: item.id, depth: 0 })
    expect(restored.tasks?.[0]?.what).toBe('Việc của mọi nơi')
    expect(taskIds(restored)).toEqual(ids)
    const copy = await payload.duplicate({ collection: 'directives', id: item.id, depth: 0 })
    expect(taskIds(copy)).toHaveLength(2)
    expect(taskIds(copy).some((id) => ids.includes(id))).toBe(false)
  })

  it('keep their ids when somebody sends tasks without any', async () => {
    const item = await directive()
    const [first, second] = taskIds(item)
    const changed = await update(item.id, {
      tasks: [{ what: 'Việc mới' }, { what: 'Việc của mọi nơi', who: 'Văn phòng' }],
      _status: 'published',
    })
    expect(taskIds(changed)[1]).toBe(first)
    expect([first, second]).not.toContain(taskIds(changed)[0])
  })
})

describe('a directive is refused', () => {
  const refusalOf = async (data: Data) => {
    const answer = await district.post<Errors>('directives', {
      site: portal.root.id,
      documentNumber: `${(made += 1)}/KH-UBND`,
      documentType: 'ke-hoach',
      abstract: 'Kế hoạch sai',
      slug: '',
      issuedOn: '2026-11-20T12:00:00.000Z',
      _status: 'published',
      ...data,
    })
    expect(answer.status).toBe(400)
    return JSON.stringify(answer.body.errors)
  }

  it('with a task for somebody who does not receive it, and the row is named', async () => {
    const tasks = [{ what: 'Một' }, { what: 'Hai', assignedSites: [portal.freeCommune.id] }]
    expect(await refusalOf({ recipientSites: [portal.commune.id], tasks })).toContain('Nhiệm vụ 2')
    expect(await refusalOf({ tasks: [{ what: 'Một', assignedAgencies: [agency] }] })).toContain('Nhiệm vụ 1')
  })

  it('with a day due before it was issued', async () => {
    expect(await refusalOf({ dueOn: '2026-11-19T12:00:00.000Z' })).toContain('từ ngày ban hành trở đi')
    const tasks = [{ what: 'Một', dueOn: '2026-11-19T12:00:00.000Z' }]
    expect(await refusalOf({ tasks })).toContain('từ ngày ban hành trở đi')
  })

  it('with recipients that the portal does not have', async () => {
    expect(await refusalOf({ recipientSites: [agency] })).toContain('trang không có trong cổng')
    expect(await refusalOf({ recipientAgencies: [portal.root.id] })).toContain('cơ quan không có trong cổng')
  })
})

describe('receiving', () => {
  it('is written down once, for the first of two who press at the same moment', async () => {
    const delivery = await deliveryTo(await directive(), portal.commune.id)
    const path = `directive-deliveries/${delivery.id}/da-nhan`
    const answers = await Promise.all([one.post(path), colleagueOfOne.post(path)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const first = await payload.findByID({ collection: 'directive-deliveries', id: delivery.id })
    expect([one.name, colleagueOfOne.name]).toContain(first.receivedBy)
    await colleagueOfOne.post(path)
    await one.post(path)
    const later = await payload.findByID({ collection: 'directive-deliveries', id: delivery.id })
    expect(later).toMatchObject({ receivedBy: first.receivedBy, receivedAt: first.receivedAt })
  })

  it('is for the recipient alone; for an agency its issuer does it', async () => {
    const item = await directive()
    const toOne = `directive-deliveries/${(await deliveryTo(item, portal.commune.id)).id}/da-nhan`
    const rows = await deliveries(item)
    const toAgency = `directive-deliveries/${rows.find((row) => row.agency)?.id}/da-nhan`
    const tries = [SignedIn.stranger, two, district, one]
    const statuses = async (path: string) =>
      Promise.all(tries.map(async (person) => (await person.post(path)).status))
    expect(await statuses(toOne)).toEqual([401, 404, 403, 200])
    expect(await statuses(toAgency)).toEqual([401, 404, 200, 404])
    expect((await one.post('directive-deliveries/khong-co/da-nhan')).status).toBe(404)
  })
})

describe('reporting', () => {
  const send = (person: SignedIn, { id }: { id: string }, data: object, file?: Parameters<typeof form>[1]) =>
    person.post<Errors>(`directive-deliveries/${id}/bao-cao`, form(data, file))

  it('keeps each report, counts the newest and receives by itself', async () => {
    const item = await directive()
    const [task] = taskIds(item)
    const delivery = await deliveryTo(item, portal.commune.id)
    expect((await send(one, delivery, { task, state: 'doing', percent: 30, note: 'Đang làm' })).status).toBe(
      200,
    )
    const [first] = await reportsOn(item)
    expect(first).toMatchObject({
      state: 'doing',
      percent: 30,
      reportedBy: one.name,
      site: portal.commune.id,
    })
    const done = { task, state: 'done', percent: 30, after: first?.id }
    expect((await send(colleagueOfOne, delivery, done)).status).toBe(200)
    expect((await reportsOn(item)).map(({ percent }) => percent)).toEqual([30, 100])
    expect(await deliveryTo(item, portal.commune.id)).toMatchObject({ receivedBy: one.name })
  })

  it('is written once for two clicks, and refuses who has not seen the newest', async () => {
    const item = await directive()
    const [task] = taskIds(item)
    const delivery = await deliveryTo(item, portal.commune.id)
    const twice = { task, state: 'doing', percent: 50, note: 'Hai lần bấm' }
    const answers = await Promise.all([send(one, delivery, twice), send(one, delivery, twice)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await reportsOn(item)).toHaveLength(1)
    const late = await send(colleagueOfOne, delivery, { task, state: 'done' })
    expect(late.status).toBe(409)
    expect(late.body.errors[0]?.message).toContain('vừa có báo cáo mới')
    expect(await reportsOn(item)).toHaveLength(1)
  })

  it('is refused for a task of others, of another directive, and for nonsense', async () => {
    const item = await directive()
    const other = await directive()
    const [, ofOne] = taskIds(item)
    const toTwo = await deliveryTo(item, portal.freeCommune.id)
    expect((await send(two, toTwo, { task: ofOne, state: 'done' })).status).toBe(409)
    expect((await send(two, toTwo, { task: taskIds(other)[0], state: 'done' })).status).toBe(409)
    expect((await send(two, toTwo, { task: ofOne, state: 'xong' })).status).toBe(400)
    expect((await send(two, toTwo, {})).status).toBe(400)
    expect(await reportsOn(item)).toEqual([])
  })

  it('is refused once the directive is withdrawn, which can still be read', async () => {
    const item = await directive()
    const [task] = taskIds(item)
    const delivery = await deliveryTo(item, portal.commune.id)
    await send(one, delivery, { task, state: 'doing', percent: 10 })
    await update(item.id, { _status: 'draft' })
    const [{ id: after } = { id: '' }] = await reportsOn(item)
    const answer = await send(one, delivery, { task, state: 'done', after })
    expect(answer.status).toBe(409)
    expect(answer.body.errors[0]?.message).toContain('thu hồi')
    expect((await one.post(`directive-deliveries/${delivery.id}/da-nhan`)).status).toBe(409)
    expect((await one.get(`directive-deliveries/${delivery.id}`)).status).toBe(200)
    await update(item.id, { _status: 'published' })
    expect((await send(one, delivery, { task, state: 'done', after })).status).toBe(200)
  })

  it('and publishing at the same moment neither block nor lose each other', async () => {
    const item = await directive()
    const [task] = taskIds(item)
    const delivery = await deliveryTo(item, portal.commune.id)
    for (let round = 0; round < 5; round += 1) {
      const before = await reportsOn(item)
      const [answer] = await Promise.all([
        send(one, delivery, { task, state: 'doing', percent: round, after: before.at(-1)?.id ?? null }),
        update(item.id, {
          abstract: `Lần ${round}`,
          recipientSites: [portal.commune.id],
          tasks: item.tasks?.slice(0, 1) ?? [],
          _status: 'published',
        }),
        update(item.id, { abstract: `Lần nữa ${round}`, _status: 'published' }),
      ])
      expect(answer.status).toBe(200)
      expect(await reportsOn(item)).toHaveLength(before.length + 1)
    }
  })

  it('stays when a task is removed, and a directive with reports is not deleted', async () => {
    const item = await directive()
    const delivery = await deliveryTo(item, portal.commune.id)
    const [first] = taskIds(item)
    await send(one, delivery, { task: first, state: 'doing', percent: 20 })
    await update(item.id, { tasks: (item.tasks ?? []).slice(1), _status: 'published' })
    expect(await reportsOn(item)).toHaveLength(1)
    await expect(payload.delete({ collection: 'directives', id: item.id })).rejects.toMatchObject({
      status: 409,
    })
    const unreported = await directive()
    await payload.delete({ collection: 'directives', id: unreported.id })
    expect(await deliveries(unreported)).toEqual([])
  })

  it('for an agency is done by its issuer', async () => {
    const item = await directive()
    const [task] = taskIds(item)
    const toAgency = (await deliveries(item)).find((row) => row.agency)
    if (!toAgency) throw new Error('Nothing was delivered to the agency.')
    expect((await send(two, toAgency, { task, state: 'done' })).status).toBe(404)
    expect(
      (await send(district, toAgency, { task, state: 'done' }, { name: 'a.pdf', content: PDF })).status,
    ).toBe(200)
    const [report] = await reportsOn(item)
    expect(report).toMatchObject({ site: null, issuer: portal.root.id })
  })
})

describe('what a commune sees', () => {
  let item: Directive
  let toOne: DirectiveDelivery
  let file: string

  beforeAll(async () => {
    item = await directive()
    toOne = await deliveryTo(item, portal.commune.id)
    const [task] = taskIds(item)
    const data = { task, state: 'blocked', percent: 20, note: 'Ghi chú riêng của xã Một' }
    const sent = form(data, { name: 'Báo cáo mật.pdf', content: PDF })
    succeeded(await one.post(`directive-deliveries/${toOne.id}/bao-cao`, sent))
    const [report] = await reportsOn(item)
    file = idOf(report?.files?.[0]) ?? ''
  })

  it('is its own rows and reports; the issuer sees all; others and strangers nothing', async () => {
    const query = `where[directive][equals]=${item.id}`
    const seen = async (person: SignedIn, collection: string) => {
      const { status, body } = await person.get<{ docs: { site: unknown }[] }>(
        `${collection}?${query}&depth=2`,
      )
      return status === 200 ? body.docs.length : status
    }
    const neighbour = await SignedIn.at(payload, portal.freeCommune.id, 'admin', 'publisher')
    expect(await seen(one, 'directive-deliveries')).toBe(1)
    expect(await seen(two, 'directive-deliveries')).toBe(1)
    expect(await seen(district, 'directive-deliveries')).toBe(3)
    expect(await seen(SignedIn.stranger, 'directive-deliveries')).toBe(403)
    expect(await seen(one, 'task-reports')).toBe(1)
    expect(await seen(two, 'task-reports')).toBe(0)
    expect(await seen(neighbour, 'task-reports')).toBe(0)
    expect(await seen(district, 'task-reports')).toBe(1)
    expect(await seen(SignedIn.stranger, 'task-reports')).toBe(403)
  })

  it('cannot be widened by asking about what lies behind', async () => {
    const asks = [
      'task-reports?where[note][contains]=riêng',
      'task-reports?where[delivery.receivedBy][exists]=true',
      `directive-deliveries?where[site][equals]=${portal.commune.id}`,
    ]
    for (const ask of asks) {
      const { status, body } = await two.get<{ docs: { directive: unknown }[] }>(ask)
      if (status === 200) expect(body.docs).toEqual([])
      else expect([400, 403]).toContain(status)
    }
  })

  it('is written by nobody through the plain API', async () => {
    const row = {
      directive: item.id,
      issuer: portal.root.id,
      site: portal.commune.id,
      sentAt: new Date().toISOString(),
    }
    for (const person of [one, district, SignedIn.stranger]) {
      expect((await person.post('directive-deliveries', row)).status).toBe(403)
      expect((await person.patch(`directive-deliveries/${toOne.id}`, { receivedBy: 'Ai đó' })).status).toBe(
        403,
      )
      expect((await person.post('task-reports', {})).status).toBe(403)
    }
  })

  it('has files that only it and the issuer open, and never the public', async () => {
    const path = `directive-deliveries/${toOne.id}/tep/${file}`
    for (const person of [one, district]) {
      const { status, bytes, headers } = await person.download(path)
      expect(status).toBe(200)
      expect(bytes.toString()).toBe(PDF)
      expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain('Báo cáo mật.pdf')
    }
    expect((await two.download(path)).status).toBe(404)
    expect((await SignedIn.stranger.download(path)).status).toBe(401)
    const medium = await payload.findByID({ collection: 'media', id: file, depth: 0 })
    expect(medium).toMatchObject({ site: portal.commune.id, isPublic: false })
    const plain = `media/file/${medium.filename}`
    expect((await two.download(plain)).status).toBe(403)
    expect((await SignedIn.stranger.download(plain)).status).toBe(403)
    const foreign = await deliveryTo(item, portal.freeCommune.id)
    expect((await two.download(`directive-deliveries/${foreign.id}/tep/${file}`)).status).toBe(404)
  })

  it('has the files of a directive to read, even once it is withdrawn', async () => {
    const buffer = Buffer.from(PDF)
    const paper = await payload.create({
      collection: 'media',
      data: { site: portal.root.id },
      file: { data: buffer, name: 'Kế hoạch.pdf', mimetype: 'application/pdf', size: buffer.length },
      depth: 0,
    })
    const withPaper = await directive({ recipientSites: [portal.commune.id], tasks: [], files: [paper.id] })
    const delivery = await deliveryTo(withPaper, portal.commune.id)
    const statuses = async () =>
      Promise.all(
        [one, two, SignedIn.stranger].map(
          async (person) =>
            (await person.download(`directive-deliveries/${delivery.id}/tep/${paper.id}`)).status,
        ),
      )
    expect(await statuses()).toEqual([200, 404, 401])
    await update(withPaper.id, { files: [], _status: 'draft' })
    const { isPublic } = await payload.findByID({ collection: 'media', id: paper.id, depth: 0 })
    expect(isPublic).toBe(false)
    expect(await statuses()).toEqual([200, 404, 401])
  })
})
