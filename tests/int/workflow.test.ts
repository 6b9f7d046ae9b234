import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { portalPayload } from '@/platform/payload-client'
import { updatePublished } from '@/platform/publishing/update-published'
import { obstacleTo, WORKING_STATES, type Action, type Party, type Working } from '@/platform/workflow/states'
import { ACTION_PATHS } from '@/platform/workflow/paths'
import type { SiteRole } from '@/platform/users/memberships'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { SignedIn } from '../support/signed-in'
import { contentOf, Desk } from '../support/workflow-desk'

let payload: Payload
let portal: SmallPortal
/** At the commune where two people are needed. */
const people = {} as Record<
  'editor' | 'clerk' | 'publisher' | 'second' | 'admin' | 'head' | 'system',
  SignedIn
>

const ROLES: Record<keyof typeof people, SiteRole[]> = {
  editor: ['editor'],
  clerk: ['clerk'],
  publisher: ['publisher'],
  second: ['publisher'],
  admin: ['admin'],
  head: ['admin', 'publisher'],
  system: [],
}

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  for (const [name, roles] of Object.entries(ROLES) as [keyof typeof people, SiteRole[]][]) {
    people[name] =
      name === 'system'
        ? await SignedIn.systemAdmin(payload)
        : await SignedIn.at(payload, portal.commune.id, ...roles)
  }
})

const TOMORROW = new Date(Date.now() + 24 * 60 * 60_000).toISOString()
const WORDS: Partial<Record<Action, object>> = {
  return: { reason: 'Thiếu nguồn' },
  emergency: { reason: 'Báo lũ' },
  schedule: { at: TOMORROW },
  setExpiry: { at: TOMORROW },
}

type Kind = 'news' | 'directives'

const write = (collection: Kind, writer: SignedIn = people.editor) =>
  Desk.write(payload, collection, writer, portal.commune.id)

/** A text of an editor, brought to a state by the steps of people. */
async function brought(collection: Kind, working: Working): Promise<Desk> {
  const desk = await write(collection)
  const { editor, publisher } = people
  if (working === 'draft') return desk
  await desk.done(editor, ACTION_PATHS.submit)
  if (working === 'returned') await desk.done(publisher, ACTION_PATHS.return, WORDS.return)
  if (working === 'approved') await desk.done(publisher, ACTION_PATHS.approve)
  if (working === 'scheduled') await desk.done(publisher, ACTION_PATHS.schedule, WORDS.schedule)
  if (working === 'none') await desk.done(publisher, ACTION_PATHS.publish)
  return desk
}

describe.each(['news', 'directives'] as const)('%s', (collection) => {
  it.each(WORKING_STATES)(
    'that are %s: whatever the table forbids is refused to everybody, and changes nothing',
    async (working) => {
      const desk = await brought(collection, working)
      const before = await desk.row()
      const faults: string[] = []
      let tries = 0
      const actors = (Object.keys(people) as (keyof typeof people)[]).filter((name) => name !== 'second')
      for (const name of actors) {
        for (const action of Object.keys(ACTION_PATHS) as Action[]) {
          const party: Party = {
            roles: ROLES[name],
            isSystemAdmin: name === 'system',
            isDocument: collection === 'directives',
            fourEyes: true,
            // The text is an editor's.
            isSecond: name !== 'editor' || working === 'none',
            isOwnEmergency: false,
          }
          const side = working === 'none' ? 'published' : 'never'
          const obstacle = obstacleTo(action, { working, side, isUnconfirmed: false }, party)
          if (!obstacle) continue
          tries += 1
          const { status } = await desk.step(people[name], ACTION_PATHS[action], WORDS[action])
          const wanted = obstacle === 'state' ? 409 : 403
          if (status !== wanted) faults.push(`${action} as ${name}: ${status}, not ${wanted}`)
        }
      }
      expect(faults).toEqual([])
      expect(tries).toBeGreaterThan(30)
      expect(await desk.row()).toEqual(before)
    },
    60_000,
  )

  it.each(WORKING_STATES)(
    'that are %s: nobody publishes by Payload’s own ways what the table forbids',
    async (working) => {
      const desk = await brought(collection, working)
      const wasPublic = await desk.isPublic()
      const content = { ...contentOf(collection, portal.commune.id), _status: 'published' }
      for (const name of ['editor', 'clerk', 'admin', 'system'] as const) {
        const own = await desk.patch(people[name], content)
        expect([name, own.status]).toEqual([name, 403])
        await people[name].patch(`${collection}?where[id][equals]=${desk.id}`, { _status: 'published' })
        await people[name].post(`${collection}/${desk.id}/duplicate?draft=false`, { _status: 'published' })
      }
      // Not even a publisher, with a text of his own in the same breath.
      const own = await desk.patch(people.publisher, content)
      expect(own.status).toBe(403)
      expect(await desk.isPublic()).toBe(wasPublic)
      expect((await desk.publications()).length).toBe(wasPublic ? 1 : 0)
    },
    60_000,
  )

  it('goes from the writer over the return to the public and down again', async () => {
    const desk = await write(collection)
    const { editor, publisher } = people
    await desk.done(editor, 'gui-duyet')
    expect((await desk.shown(publisher)).status).toMatch(
      /^Chờ duyệt từ \d\d\/\d\d\/\d{4} \d\d:\d\d, người gửi editor/,
    )
    await desk.done(publisher, 'tra-lai', { reason: 'Sai ngày' })
    expect((await desk.shown(editor)).notes).toContainEqual({
      kind: 'reason',
      text: 'Lý do trả lại: Sai ngày',
    })
    await desk.edit(editor, collection === 'news' ? { title: 'Đã sửa' } : { abstract: 'Đã sửa' })
    expect((await desk.row())?.working).toBe('returned')
    await desk.done(editor, 'gui-duyet')
    await desk.done(publisher, 'duyet')
    await desk.done(people.second, 'dang')
    expect(await desk.isPublic()).toBe(true)
    await desk.done(publisher, 'go', { reason: 'Hết việc' })
    expect(await desk.isPublic()).toBe(false)
    await desk.done(publisher, 'dang')
    expect(await desk.isPublic()).toBe(true)
    expect(await desk.steps()).toEqual([
      ...['submit', 'return', 'submit', 'approve', 'publish', 'unpublish', 'publish'],
    ])
    expect(await desk.publications()).toEqual(['publish', 'unpublish', 'publish'])
  })
})

describe('an approval', () => {
  it('is of exactly the text that was read: an edit after it needs a new one', async () => {
    const desk = await brought('news', 'approved')
    await desk.edit(people.editor, { title: 'Sửa lén sau khi duyệt' })
    expect(await desk.row()).toMatchObject({ working: 'draft', approvedHash: null })
    // The publisher who edits it himself needs somebody else.
    await desk.edit(people.publisher, { title: 'Người duyệt tự sửa' })
    const own = await desk.step(people.publisher, 'dang')
    expect(own).toMatchObject({ status: 403, reason: expect.stringContaining('bốn mắt') as string })
    expect((await desk.patch(people.publisher, { _status: 'published' })).status).toBe(403)
    expect(await desk.isPublic()).toBe(false)
    // An editor who has read it stands behind it as well.
    await desk.done(people.editor, 'gui-duyet')
    await desk.done(people.publisher, 'dang')
    expect(await payload.findByID({ collection: 'news', id: desk.id })).toMatchObject({
      title: 'Người duyệt tự sửa',
    })
  })

  it('of a text that somebody changes meanwhile is refused', async () => {
    const desk = await brought('news', 'submitted')
    const { seen } = await desk.shown(people.publisher)
    await desk.edit(people.editor, { title: 'Đổi trong lúc người duyệt đọc' })
    await desk.done(people.editor, 'gui-duyet')
    for (const step of ['duyet', 'dang']) {
      const late = await people.publisher.post(`workflow-items/muc/news/${desk.id}/${step}`, { seen })
      expect(late.status).toBe(409)
    }
  })

  it('and an edit at the same moment: whatever comes first, nothing unapproved is public', async () => {
    for (let round = 0; round < 8; round += 1) {
      const desk = await brought('news', 'submitted')
      const title = `Sửa cùng lúc ${round}`
      const { seen } = await desk.shown(people.publisher)
      const [edit] = await Promise.all([
        desk.edit(people.editor, { title }),
        people.publisher.post(`workflow-items/muc/news/${desk.id}/dang`, { seen }),
      ])
      expect(edit.status).toBe(200)
      const item = await payload.findByID({ collection: 'news', id: desk.id, draft: false })
      if (item._status === 'published') expect(item.title).not.toBe(title)
    }
  })

  it('of a draft falls when the portal changes what lies underneath; those who wait go on waiting', async () => {
    const desk = await brought('news', 'none')
    await desk.edit(people.editor, { title: 'Bản sửa' })
    await desk.done(people.editor, 'gui-duyet')
    await desk.done(people.publisher, 'duyet')
    const req = await createLocalReq({}, payload)
    await updatePublished({ payload, req, collection: 'news', id: desk.id }, { author: 'Nguồn mới' })
    expect(await desk.row()).toMatchObject({ working: 'submitted', side: 'published', approvedHash: null })
    await desk.done(people.publisher, 'dang')
    expect(await payload.findByID({ collection: 'news', id: desk.id })).toMatchObject({
      title: 'Bản sửa',
      author: 'Nguồn mới',
    })
  })

  it('is not asked again of what was public before: an old version comes back by one publisher', async () => {
    const desk = await brought('news', 'none')
    const first = (await payload.findByID({ collection: 'news', id: desk.id })).title
    await desk.edit(people.editor, { title: 'Bản hai' })
    await desk.done(people.publisher, 'dang')
    const { docs } = await payload.findVersions({
      collection: 'news',
      where: { parent: { equals: desk.id }, 'version._status': { equals: 'published' } },
      sort: 'createdAt',
    })
    const straight = await people.publisher.post(`news/versions/${docs[0]!.id}`)
    expect(straight.status).toBe(403)
    const restored = await people.publisher.post(`news/versions/${docs[0]!.id}?draft=true`)
    expect(restored.status).toBe(200)
    expect(await payload.findByID({ collection: 'news', id: desk.id })).toMatchObject({ title: 'Bản hai' })
    await desk.done(people.publisher, 'dang')
    expect(await payload.findByID({ collection: 'news', id: desk.id })).toMatchObject({ title: first })
  })

  it('is refused, with the reason, of a text that could not be published', async () => {
    const { body } = await people.editor.post<{ doc: { id: string } }>('news?draft=true', {
      site: portal.commune.id,
    })
    const path = `workflow-items/muc/news/${body.doc.id}`
    const { seen } = (await people.editor.get<{ seen: string }>(path)).body
    const refused = await people.editor.post<{ errors: { message: string }[] }>(`${path}/gui-duyet`, { seen })
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0]?.message).toContain('Tiêu đề')
  })
})

describe('the setting', () => {
  it('of a site and a kind of content says whether two people are needed', async () => {
    const { id } = portal.freeCommune
    const editor = await SignedIn.at(payload, id, 'editor')
    const publish = async (collection: Kind) =>
      (await editor.post(collection, { ...contentOf(collection, id), _status: 'published' })).status
    expect([await publish('news'), await publish('directives')]).toEqual([201, 201])
    await payload.update({ collection: 'sites', id, data: { fourEyesExcept: ['directives'] } })
    expect([await publish('news'), await publish('directives')]).toEqual([201, 403])
    await payload.update({ collection: 'sites', id, data: { fourEyes: true } })
    expect([await publish('news'), await publish('directives')]).toEqual([403, 201])
    const may = async (collection: Kind) =>
      (await editor.get<{ may: boolean }>(`workflow-items/dang-ngay?collection=${collection}&site=${id}`))
        .body.may
    expect([await may('news'), await may('directives')]).toEqual([false, true])
  })
})

describe('an emergency', () => {
  it('is published by an admin alone with a reason, and stays open until another publisher confirms it', async () => {
    const desk = await write('news', people.head)
    expect((await desk.step(people.head, 'dang')).status).toBe(403)
    expect((await desk.step(people.head, 'dang-khan')).status).toBe(400)
    await desk.done(people.head, 'dang-khan', { reason: 'Lũ về trong đêm' })
    expect(await desk.isPublic()).toBe(true)
    expect(await desk.row()).toMatchObject({ emergencyReason: 'Lũ về trong đêm', approvedHash: null })
    expect((await desk.step(people.head, 'xac-nhan')).status).toBe(409)
    // Taken down it does not pass for approved.
    await desk.done(people.head, 'go')
    expect((await desk.step(people.head, 'dang')).status).toBe(403)
    expect((await desk.shown(people.head)).notes.map(({ text }) => text).join()).toContain('đăng khẩn')
    await desk.done(people.publisher, 'xac-nhan')
    expect((await desk.row())?.emergencyAt).toBeNull()
    expect(await desk.steps()).toEqual(['emergency', 'unpublish', 'confirm'])
  })
})

it('knows every collection that is drafted', () => {
  const drafted = Object.values(payload.collections)
    .filter(({ config }) => config.versions?.drafts)
    .map(({ config }) => config.slug)
  const kept = drafted.filter((slug) =>
    payload.collections[slug].config.fields.some(
      (field) => 'name' in field && field.name === 'workflowPanel',
    ),
  )
  expect(kept).toEqual(drafted)
})
