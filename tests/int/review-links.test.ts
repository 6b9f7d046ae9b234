import sharp from 'sharp'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { LegalDocument, Media } from '@/payload-types'
import { portalPayload } from '@/platform/payload-client'
import { countOpening } from '@/platform/preview/links/count-opening'
import { openLink } from '@/platform/preview/links/open-link'
import { unpublishedText } from '@/platform/preview/unpublished-text'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { SignedIn } from '../support/signed-in'
import { contentOf, Desk } from '../support/workflow-desk'

const DAY_MS = 24 * 60 * 60_000

let payload: Payload
let portal: SmallPortal
let editor: SignedIn
let publisher: SignedIn

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  editor = await SignedIn.at(payload, portal.commune.id, 'editor')
  publisher = await SignedIn.at(payload, portal.commune.id, 'publisher')
})

type Links = { links: { id: string; state: string; isOpen: boolean; maker: string; opened: string }[] }
type Made = Links & { address: string; errors?: { message: string }[] }

const write = (writer = editor) => Desk.write(payload, 'news', writer, portal.commune.id)

const pathOf = (desk: Desk) => `review-links/muc/${desk.collection}/${desk.id}`

async function link(desk: Desk, maker = editor, days = 3): Promise<string> {
  const { status, body } = await maker.post<Made>(pathOf(desk), { days })
  if (status !== 200) throw new Error(`No link: ${status} ${JSON.stringify(body)}`)
  return body.address.split('/').at(-1) ?? ''
}

async function listed(desk: Desk) {
  return (await editor.get<Links>(pathOf(desk))).body.links
}

async function isOpen(token: string, now?: Date): Promise<boolean> {
  return (await openLink(payload, token, now)) !== null
}

let colour = 0

async function picture(site: string): Promise<Media> {
  colour += 1
  const background = { r: colour, g: 40, b: 90 }
  const data = await sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .png()
    .toBuffer()
  const file = { data, mimetype: 'image/png', name: 'anh.png', size: data.length }
  return payload.create({ collection: 'media', data: { alt: 'Ảnh', site }, file, depth: 0 })
}

describe('a link', () => {
  it('leads below the path of its site, cannot be guessed, and is nowhere kept', async () => {
    const desk = await write()
    const { body } = await editor.post<Made>(pathOf(desk), { days: 1 })
    expect(body.address).toMatch(/\/don-vi\/xa-mot\/xem-thu\/[A-Za-z0-9_-]{43}$/)
    const token = body.address.slice(-43)
    const { rows } = await payload.db.drizzle.execute(sql`SELECT to_jsonb(l) AS row FROM review_links l`)
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(JSON.stringify(body.links)).not.toContain(token)
    expect(await desk.steps()).toEqual(['linkMade'])
  })

  it('is good for as long as was chosen and not a moment more', async () => {
    const before = Date.now()
    const token = await link(await write(), editor, 14)
    expect(await isOpen(token, new Date(before + 14 * DAY_MS - 1))).toBe(true)
    expect(await isOpen(token, new Date(Date.now() + 14 * DAY_MS))).toBe(false)
  })

  it.each([0, 15, 1.5, -1])('is not made for %s days', async (days) => {
    const desk = await write()
    const { status, body } = await editor.post<Made>(pathOf(desk), { days })
    expect([status, body.errors?.[0]?.message]).toEqual([400, 'Hãy chọn thời hạn từ 1 đến 14 ngày.'])
    expect(await listed(desk)).toEqual([])
  })

  it('is ended by a colleague, for good, and the list says by whom', async () => {
    const desk = await write()
    const [token, other] = [await link(desk), await link(desk)]
    const [, first] = await listed(desk)
    const { status } = await publisher.post(`${pathOf(desk)}/thu-hoi/${first?.id}`)
    expect(status).toBe(200)
    expect([await isOpen(token), await isOpen(other)]).toEqual([false, true])
    expect((await listed(desk))[1]).toMatchObject({
      isOpen: false,
      state: expect.stringContaining(`${publisher.name} đã thu hồi`) as string,
    })
    expect(await desk.steps()).toEqual(['linkMade', 'linkMade', 'linkRevoked'])
  })

  it('of another item is not ended by naming it', async () => {
    const [desk, other] = [await write(), await write()]
    const token = await link(desk)
    await editor.post(`${pathOf(other)}/thu-hoi/${(await listed(desk))[0]?.id}`)
    expect(await isOpen(token)).toBe(true)
  })

  it('counts how often it was opened, also by two at once; the history has the first time', async () => {
    const desk = await write()
    const token = await link(desk)
    const opened = await openLink(payload, token)
    if (!opened) throw new Error('not open')
    await Promise.all([1, 2, 3].map(() => countOpening(payload, opened)))
    expect((await listed(desk))[0]?.opened).toContain('Đã mở 3 lần')
    expect(await desk.steps()).toEqual(['linkMade', 'linkOpened'])
  })

  it.each(['', 'x', '../../etc', 'A'.repeat(43), 'A'.repeat(5000)])(
    'made up opens nothing: %.20s',
    async (token) => {
      expect(await isOpen(token)).toBe(false)
    },
  )
})

describe('a link dies', () => {
  it('when its item is published; a later draft gets links of its own, which die with the next publication', async () => {
    const desk = await write()
    const token = await link(desk)
    await desk.done(publisher, 'dang')
    expect(await isOpen(token)).toBe(false)
    expect((await listed(desk))[0]?.state).toBe('Đã hết dùng: mục này đã được đăng')

    const refused = await editor.post<Made>(pathOf(desk), { days: 3 })
    expect(refused.status).toBe(409)
    expect(refused.body.errors?.[0]?.message).toContain('không có bản nháp mới')

    await desk.edit(editor, { title: 'Bản sửa' })
    const second = await link(desk)
    expect([await isOpen(token), await isOpen(second)]).toEqual([false, true])
    await desk.done(publisher, 'dang')
    expect(await isOpen(second)).toBe(false)
  })

  it('when it is made in the moment of the publication', async () => {
    for (let round = 0; round < 5; round++) {
      const desk = await write()
      const { seen } = await desk.shown(publisher)
      const [made] = await Promise.all([
        editor.post<Made>(pathOf(desk), { days: 3 }),
        publisher.post(`workflow-items/muc/news/${desk.id}/dang`, { seen }),
      ])
      expect(await desk.isPublic()).toBe(true)
      if (made.status === 200) expect(await isOpen(made.body.address.slice(-43))).toBe(false)
      else expect(made.status).toBe(409)
    }
  })

  it('when its item is deleted', async () => {
    const desk = await write()
    const token = await link(desk)
    await publisher.delete(`news/${desk.id}`)
    expect(await isOpen(token)).toBe(false)
  })

  it.each([
    ['loses the role', (id: string) => setRoles(id, [])],
    ['only reads what others write', (id: string) => setRoles(id, ['clerk'])],
    ['works at another site', (id: string) => setRoles(id, ['editor'], portal.freeCommune.id)],
    [
      'has covered for somebody until yesterday',
      (id: string) => setRoles(id, ['editor'], portal.commune.id, '2020-01-01T12:00:00.000Z'),
    ],
    [
      'is put out of use',
      (id: string) =>
        payload.db.drizzle.execute(sql`
          INSERT INTO account_states (user_id, enabled_at, disabled_at) VALUES (${id}, now(), now())
          ON CONFLICT (user_id) DO UPDATE SET disabled_at = now()`),
    ],
    ['is deleted', (id: string) => payload.delete({ collection: 'users', id })],
  ])('when its maker %s', async (_what, change) => {
    const maker = await SignedIn.at(payload, portal.commune.id, 'editor')
    const desk = await write()
    const token = await link(desk, maker)
    expect(await isOpen(token)).toBe(true)
    const { docs } = await payload.find({ collection: 'users', where: { name: { equals: maker.name } } })
    await change(docs[0]?.id ?? '')
    expect(await isOpen(token)).toBe(false)
    expect((await listed(desk))[0]?.state).toContain('không còn quyền')
  })
})

function setRoles(id: string, roles: ('editor' | 'clerk')[], site = portal.commune.id, untilOn?: string) {
  const memberships = roles.length > 0 ? [{ site, roles, ...(untilOn ? { untilOn } : {}) }] : []
  return payload.update({ collection: 'users', id, data: { memberships } })
}

describe('files', () => {
  const statusOf = async (file: string, token?: string) =>
    (await SignedIn.stranger.download(`media/file/${file}${token ? `?xem-thu=${token}` : ''}`)).status

  it('that are not public are read by the link of the draft that uses them, in every size, and no others', async () => {
    const [own, unused, ofOther] = await Promise.all([1, 2, 3].map(() => picture(portal.commune.id)))
    const elsewhere = await picture(portal.root.id)
    const [desk, other] = [await write(), await write()]
    await desk.edit(editor, { cover: own?.id })
    await other.edit(editor, { cover: ofOther?.id })
    const token = await link(desk)
    const sizes = [own?.filename, own?.sizes?.thumbnail?.filename, own?.sizes?.card?.filename]
    for (const file of sizes) {
      expect(await statusOf(file ?? '')).toBe(403)
      expect(await statusOf(file ?? '', token)).toBe(200)
    }
    for (const file of [unused, ofOther, elsewhere])
      expect(await statusOf(file?.filename ?? '', token)).toBe(403)

    // A picture that has left the draft is no longer shown.
    await desk.edit(editor, { cover: null })
    expect(await statusOf(own?.filename ?? '', token)).toBe(403)
  })

  it('are closed again with the link', async () => {
    const cover = await picture(portal.commune.id)
    const desk = await write()
    await desk.edit(editor, { cover: cover.id })
    const token = await link(desk)
    expect(await statusOf(cover.filename ?? '', token)).toBe(200)
    await editor.post(`${pathOf(desk)}/thu-hoi/${(await listed(desk))[0]?.id}`)
    expect(await statusOf(cover.filename ?? '', token)).toBe(403)
  })

  it('come with an address that carries the link; those of another site do not', async () => {
    const [own, foreign] = [await picture(portal.commune.id), await picture(portal.root.id)]
    const desk = await write()
    const stored = { id: desk.id, title: { vi: 'Có ảnh' }, site: portal.commune.id }
    const read = (cover: string) =>
      unpublishedText(
        payload,
        { collection: 'news', id: desk.id },
        { stored: { ...stored, cover }, token: 'khoa' },
      ).then((text) => text.read<{ cover: { isPublic: boolean; openedBy?: string } }>('vi', {}))
    expect((await read(own.id)).cover).toMatchObject({ isPublic: true, openedBy: 'khoa' })
    expect((await read(foreign.id)).cover).toMatchObject({ isPublic: false })
  })
})

it('shows of what a draft points to the public text, never the draft', async () => {
  const site = portal.freeCommune.id
  const target = await payload.create({
    collection: 'legal-documents',
    data: {
      ...contentOf('directives', site),
      documentType: 'quyet-dinh',
      abstract: 'Bản đã đăng',
      _status: 'published',
    } as never,
    depth: 0,
  })
  await payload.update({
    collection: 'legal-documents',
    id: target.id,
    data: { abstract: 'Bản mật' },
    draft: true,
  })
  const item = await payload.create({
    collection: 'legal-documents',
    data: {
      ...contentOf('directives', site),
      documentType: 'quyet-dinh',
      relations: [{ kind: 'amends', target: target.id }],
    } as never,
    draft: true,
    depth: 0,
  })
  const key = { collection: 'legal-documents', id: item.id } as const
  const stored = { ...item } as never
  const text = await unpublishedText(payload, key, { stored })
  const { relations } = await text.read<LegalDocument>('vi', {})
  expect(JSON.stringify(relations)).toContain('Bản đã đăng')
  expect(JSON.stringify(relations)).not.toContain('Bản mật')
})
