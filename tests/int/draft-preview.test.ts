import sharp from 'sharp'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { News } from '@/payload-types'
import { portalPayload } from '@/platform/payload-client'
import { livePreview } from '@/platform/preview/live/live-preview'
import { readDraft } from '@/platform/preview/live/read-draft'
import type { SiteRole } from '@/platform/users/memberships'
import { createSmallPortal, requestAs, type SmallPortal } from '../support/people'
import { SignedIn } from '../support/signed-in'
import { Desk } from '../support/workflow-desk'

let payload: Payload
let portal: SmallPortal
let editor: { person: SignedIn; headers: Headers }
let desk: Desk

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  editor = await someone(portal.commune.id, ['editor'])
  desk = await Desk.write(payload, 'news', editor.person, portal.commune.id)
  await desk.edit(editor.person, { title: 'Đã lưu' })
})

/** A person with a session, and the headers of a page that they ask for. */
async function someone(site: string, roles: SiteRole[], untilOn?: string) {
  const [email, password] = [`${crypto.randomUUID()}@example.org`, crypto.randomUUID()]
  const memberships = roles.length > 0 ? [{ site, roles, ...(untilOn ? { untilOn } : {}) }] : []
  await payload.create({
    collection: 'users',
    data: { name: roles.join(' ') || 'Không vai trò', email, password, memberships },
  })
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  return { person: SignedIn.with(token ?? ''), headers: new Headers({ authorization: `JWT ${token}` }) }
}

const shown = async (headers: Headers, isUnsaved = false, kind = 'news') => {
  const text = await readDraft(payload, headers, { kind, id: desk.id, isUnsaved })
  return text && (await text.read<News>('vi', {})).title
}

describe('a draft is shown', () => {
  it.each(['editor', 'publisher', 'clerk', 'admin'] as const)('to the %s of its site', async (role) => {
    expect(await shown((await someone(portal.commune.id, [role])).headers)).toBe('Đã lưu')
  })

  it.each([
    ['somebody of another commune', () => someone(portal.freeCommune.id, ['editor', 'publisher', 'admin'])],
    ['somebody of the root', () => someone(portal.root.id, ['editor', 'publisher', 'admin'])],
    ['somebody without a role', () => someone(portal.commune.id, [])],
    ['a cover whose days are over', () => someone(portal.commune.id, ['editor'], '2020-01-01T12:00:00.000Z')],
    ['nobody', () => Promise.resolve({ headers: new Headers() })],
  ])('not to %s', async (_who, make) => {
    expect(await shown((await make()).headers)).toBeNull()
  })

  it('only as what it is', async () => {
    for (const kind of ['directives', 'users', 'media', 'constructor'])
      expect(await shown(editor.headers, false, kind)).toBeNull()
  })
})

describe('what is being typed', () => {
  const type = (person: SignedIn, data: object) => person.post(`xem-truoc/news/${desk.id}`, data)

  it('is shown to whoever types it, to nobody else, and is not stored', async () => {
    const other = await someone(portal.commune.id, ['editor'])
    expect((await type(editor.person, { title: 'Đang gõ', body: null })).status).toBe(200)
    expect(await shown(editor.headers, true)).toBe('Đang gõ')
    expect(await shown(editor.headers)).toBe('Đã lưu')
    expect(await shown(other.headers, true)).toBe('Đã lưu')
    const stored = await payload.findByID({ collection: 'news', id: desk.id, draft: true, depth: 0 })
    expect(stored.title).toBe('Đã lưu')
  })

  it.each([
    ['no form', '[1]', 400],
    ['too much', JSON.stringify({ title: 'x'.repeat(5_000_000) }), 413],
  ])('is refused where it is %s', async (_what, text, status) => {
    const answer = await type(editor.person, JSON.parse(text) as object)
    expect(answer.status).toBe(status)
  })

  it('opens no file of another site, and moves the item nowhere', async () => {
    const data = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#123' } })
      .png()
      .toBuffer()
    const file = { data, mimetype: 'image/png', name: 'a.png', size: data.length }
    const foreign = await payload.create({
      collection: 'media',
      data: { alt: 'Ảnh huyện', site: portal.root.id },
      file,
      depth: 0,
    })
    await type(editor.person, {
      title: 'x',
      site: portal.root.id,
      id: crypto.randomUUID(),
      cover: foreign.id,
    })
    const text = await readDraft(payload, editor.headers, { kind: 'news', id: desk.id, isUnsaved: true })
    expect([text?.id, text?.siteId]).toEqual([desk.id, portal.commune.id])
    expect((await text?.read<News>('vi', {}))?.cover).toMatchObject({ isPublic: false })
  })
})

it('is reached through the host of the root, for a site with a host of its own too', async () => {
  const req = await requestAs(payload, portal.commune.id, 'editor')
  const { url } = livePreview
  if (typeof url !== 'function') throw new Error('no address')
  const addressOf = (slug: string, data: object, code = 'vi') =>
    url({
      collectionConfig: payload.collections[slug as 'news'].config,
      data,
      locale: { code, label: '' },
      payload,
      req,
    })
  const id = desk.id
  expect(await addressOf('news', { id, site: portal.commune.id })).toBe(`/don-vi/xa-mot/xem-truoc/news/${id}`)
  expect(await addressOf('news', { id, site: portal.root.id }, 'en')).toBe(`/en/xem-truoc/news/${id}`)
  expect(await addressOf('procedures', { id })).toBe(`/xem-truoc/procedures/${id}`)
  expect(await addressOf('news', { site: portal.commune.id })).toBeNull()
})
