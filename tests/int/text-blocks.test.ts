import '../support/no-data-cache'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { portalPayload } from '@/platform/payload-client'
import { contentHash, contentOf } from '@/platform/publishing/content-hash'
import type { KnownTargets } from '@/platform/rich-text/checks/finding'
import { referredItems } from '@/platform/rich-text/cards/referred-items'
import type { FoundItem } from '@/platform/rich-text/links/found-item'
import { newHostTable } from '@/platform/sites/host-table'
import { lexicalText } from '@/platform/search/language/lexical-text'
import { readPublicSite } from '@/platform/sites/public-site'
import { slugOf } from '@/platform/text/slug'
import { block, link, paragraph, state } from '../support/block-texts'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { readerAt } from '../support/reader'
import { SignedIn } from '../support/signed-in'

let payload: Payload
let portal: SmallPortal
let editor: SignedIn
let publisher: SignedIn

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  editor = await SignedIn.at(payload, portal.freeCommune.id, 'editor')
  publisher = await SignedIn.at(payload, portal.freeCommune.id, 'editor', 'publisher')
  await newHostTable()
})

async function medium(site: string, name = 'anh'): Promise<string> {
  const data = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#357' } })
    .png()
    .toBuffer()
  const { id } = await payload.create({
    collection: 'media',
    data: { alt: name, site },
    file: { data, mimetype: 'image/png', name: `${name}.png`, size: data.length },
    depth: 0,
  })
  return id
}

async function news(site: string, title: string, _status: 'draft' | 'published', more: object = {}) {
  return payload.create({
    collection: 'news',
    data: { title, site, slug: `${slugOf(title)}-${crypto.randomUUID().slice(0, 8)}`, _status, ...more },
    draft: _status === 'draft',
    depth: 0,
  })
}

async function document(site: string, documentNumber: string, _status: 'draft' | 'published') {
  const data = {
    site,
    documentNumber,
    documentType: 'quyet-dinh' as const,
    abstract: `Về việc ${documentNumber}`,
    slug: '',
    _status,
  }
  return payload.create({
    collection: 'legal-documents',
    data: data as never,
    draft: _status === 'draft',
    depth: 0,
  })
}

const write = (body: object, who = editor, site = portal.freeCommune.id) =>
  who.post<{ doc: { id: string }; errors?: { message: string }[] }>('news?depth=0', {
    title: `Tin ${crypto.randomUUID()}`,
    site,
    body,
    _status: 'draft',
  })

describe('what a block may show', () => {
  /** Every way in which a block points to something, with the collection that it points to. */
  const WAYS: [string, 'media' | 'legal-documents', (id: string) => ReturnType<typeof block>][] = [
    ['gallery', 'media', (id) => block('gallery', { pictures: [{ picture: id }] })],
    ['file list', 'media', (id) => block('fileList', { files: [{ file: id }] })],
    ['video', 'media', (id) => block('video', { url: 'https://vimeo.com/76979871', title: 'V', poster: id })],
    [
      'document card',
      'legal-documents',
      (value) => block('documentCard', { document: { relationTo: 'legal-documents', value } }),
    ],
    [
      'notice',
      'legal-documents',
      (value) =>
        block('notice', { kind: 'note', text: state(paragraph(link('xem', 'legal-documents', value))) }),
    ],
  ]

  it.each(WAYS)('%s: things of the own site, none of another', async (_name, target, node) => {
    const make = (site: string) =>
      target === 'media'
        ? medium(site)
        : document(site, `${Math.floor(Math.random() * 1e6)}/QĐ-UBND`, 'draft').then(({ id }) => id)
    const [own, foreign, ofRoot] = await Promise.all([
      make(portal.freeCommune.id),
      make(portal.commune.id),
      make(portal.root.id),
    ])
    expect((await write(state(node(own)))).status).toBe(201)
    for (const id of [foreign, ofRoot]) {
      const { status, body } = await write(state(node(id)))
      expect({ status, message: body.errors?.[0]?.message }).toEqual({
        status: 400,
        message: expect.stringContaining('không thuộc trang này') as string,
      })
    }
  })

  it('is no other thing for being written as an item', async () => {
    const foreign = await medium(portal.commune.id)
    const { status } = await write(state(block('gallery', { pictures: [{ picture: { id: foreign } }] })))
    expect(status).toBe(400)
  })

  it('is also what the root has in public', async () => {
    const { id } = await document(portal.root.id, '77/QĐ-UBND', 'published')
    const card = state(block('documentCard', { document: { relationTo: 'legal-documents', value: id } }))
    expect((await write(card)).status).toBe(201)
  })

  it('is checked in its form when it is published, in Vietnamese', async () => {
    const body = state(block('video', { url: 'https://khac.example/trang', title: 'V' }))
    const { status, body: answer } = await publisher.post<{
      errors: { data?: { errors?: { message: string }[] } }[]
    }>('news?depth=0', { title: 'Có video', site: portal.freeCommune.id, body, _status: 'published' })
    expect(status).toBe(400)
    expect(JSON.stringify(answer)).toContain('YouTube')
    expect(JSON.stringify(answer)).not.toContain('following fields')
  })
})

it('opens files of blocks to the public with the text, and closes them with it', async () => {
  const [inGallery, inList, asPoster] = await Promise.all(
    ['a', 'b', 'c'].map((name) => medium(portal.freeCommune.id, name)),
  )
  const body = state(
    block('gallery', { pictures: [{ picture: inGallery }] }),
    block('fileList', { files: [{ file: inList }] }),
    block('video', { url: 'https://vimeo.com/76979871', title: 'V', poster: asPoster }),
  )
  const openFiles = async () => {
    const ids = [inGallery, inList, asPoster].map(String)
    const { docs } = await payload.find({
      collection: 'media',
      where: { id: { in: ids }, isPublic: { equals: true } },
    })
    return docs.length
  }
  const { body: made } = await write(body)
  expect(await openFiles()).toBe(0)
  const item = await news(portal.freeCommune.id, 'Có tệp', 'published', { body })
  expect(await openFiles()).toBe(3)
  const { totalDocs } = await payload.count({
    collection: 'media-uses',
    where: { itemId: { equals: item.id } },
  })
  expect(totalDocs).toBe(3)
  await payload.update({
    collection: 'news',
    id: item.id,
    data: { _status: 'draft' },
    draft: false,
    depth: 0,
  })
  expect(await openFiles()).toBe(0)
  expect(made.doc.id).not.toBe(item.id)
})

describe('what a text refers to', () => {
  it('is shown as it is now, follows a changed address, and closes with its item', async () => {
    const site = portal.freeCommune
    const told = await news(site.id, 'Được nhắc tới', 'published')
    const text = state(
      paragraph(link('tin', 'news', told.id)),
      block('documentCard', { document: { relationTo: 'news', value: told.id } }),
    )
    const read = async () =>
      (await referredItems(await readerAt(site, portal.root), null, text)).get(`news ${told.id}`)
    expect(await read()).toMatchObject({ title: 'Được nhắc tới', href: `/tin-tuc/${told.slug}` })

    const slug = `dia-chi-moi-${crypto.randomUUID().slice(0, 8)}`
    await payload.update({
      collection: 'news',
      id: told.id,
      data: { slug, title: 'Tên mới', _status: 'published' },
      draft: false,
      depth: 0,
    })
    // A draft on top is not what readers see.
    await payload.update({
      collection: 'news',
      id: told.id,
      data: { title: 'Bản nháp' },
      draft: true,
      depth: 0,
    })
    expect(await read()).toMatchObject({ title: 'Tên mới', href: `/tin-tuc/${slug}` })

    await payload.update({
      collection: 'news',
      id: told.id,
      data: { _status: 'draft' },
      draft: false,
      depth: 0,
    })
    expect(await read()).toBeUndefined()
  })

  it('leads a reader of a commune to what the commune shows, and to the root for what it does not', async () => {
    const shared = await news(portal.root.id, 'Chia sẻ', 'published', { sharing: 'all' })
    const kept = await news(portal.root.id, 'Không chia sẻ', 'published', { sharing: 'none' })
    const foreign = await news(portal.commune.id, 'Của xã khác', 'published')
    const text = state(paragraph(...[shared, kept, foreign].map(({ id }) => link('x', 'news', id))))
    const ctx = {
      ...(await readerAt(portal.freeCommune, portal.root)),
      canonical: (path: string) => `goc:${path}`,
    }
    const read = async (owner: Awaited<ReturnType<typeof readPublicSite>>) => {
      const items = await referredItems(ctx, owner, text)
      return [shared, kept, foreign].map(({ id }) => items.get(`news ${id}`)?.href ?? null)
    }
    expect(await read(null)).toEqual([`/tin-tuc/${shared.slug}`, `goc:/tin-tuc/${kept.slug}`, null])
    expect(await read(await readPublicSite(portal.commune.id, 'vi'))).toEqual([
      `/tin-tuc/${shared.slug}`,
      `goc:/tin-tuc/${kept.slug}`,
      `goc:/tin-tuc/${foreign.slug}`,
    ])
  })

  it('makes its pages anew: the tags of the page name every item, or their lists where they are many', async () => {
    const wanted: string[][] = []
    const cache = (globalThis as unknown as { __incrementalCache: { get: (...args: never[]) => unknown } })
      .__incrementalCache
    const get = cache.get.bind(cache)
    cache.get = (...args: never[]) => {
      wanted.push((args[1] as unknown as { tags?: string[] }).tags ?? [])
      return get(...args)
    }
    try {
      const ids = Array.from({ length: 61 }, () => crypto.randomUUID())
      const ctx = await readerAt(portal.freeCommune, portal.root)
      wanted.length = 0
      await referredItems(
        ctx,
        null,
        state(...ids.slice(0, 2).map((id) => block('procedureCard', { procedure: id }))),
      )
      expect(wanted.flat().sort()).toEqual(
        ids
          .slice(0, 2)
          .map((id) => `item:procedures:${id}`)
          .sort(),
      )
      wanted.length = 0
      await referredItems(ctx, null, state(...ids.map((id) => block('procedureCard', { procedure: id }))))
      expect(wanted.flat()).toEqual(['shared:procedures'])
    } finally {
      cache.get = get
    }
  })
})

it('reads the words of blocks for the search, and hashes texts alike whatever the ids of their rows', () => {
  const body = (rowId: string) =>
    state(
      paragraph({ type: 'text', text: 'Mở đầu.' }),
      block(
        'gallery',
        { title: 'Ngày hội', pictures: [{ id: rowId, picture: 'x', caption: 'Thi kéo co' }] },
        rowId,
      ),
      block('quote', { text: 'Nước về thôn', source: 'Ông An' }, rowId),
      block(
        'notice',
        { kind: 'note', title: 'Hạn nộp', text: state(paragraph({ type: 'text', text: 'Trước ngày 30' })) },
        rowId,
      ),
    )
  expect(lexicalText(body('1')).split(/\n+/)).toEqual([
    'Mở đầu.',
    'Ngày hội',
    'Thi kéo co',
    'Nước về thôn',
    'Ông An',
    'Hạn nộp',
    'Trước ngày 30',
  ])
  const hash = (rowId: string) => contentHash(contentOf({ body: body(rowId) }))
  expect(hash('1')).toBe(hash('2'))
})

describe('finding what to link to', () => {
  const find = async (question: object, who = editor, site = portal.freeCommune.id) => {
    const { status, body } = await who.post<{ items?: FoundItem[] }>('bai-viet/tim-muc', {
      site,
      ...question,
    })
    return { status, items: body.items ?? [] }
  }

  it('offers drafts of the own site, and of no other', async () => {
    const own = await news(portal.freeCommune.id, 'Lễ hội đền Thượng nháp', 'draft')
    await news(portal.commune.id, 'Lễ hội đền Thượng nháp', 'draft')
    const { items } = await find({ text: 'lễ hội đền', among: ['news'] })
    expect(items.filter(({ isPublic }) => !isPublic)).toEqual([
      { collection: 'news', id: own.id, title: 'Lễ hội đền Thượng nháp', number: null, isPublic: false },
    ])
  })

  it('tells what was chosen before, unless it is hidden from the person', async () => {
    const hidden = await news(portal.commune.id, 'Nháp của xã khác', 'draft')
    const open = await document(portal.root.id, '78/QĐ-UBND', 'published')
    expect((await find({ chosen: { collection: 'news', id: hidden.id } })).items).toEqual([])
    expect((await find({ chosen: { collection: 'legal-documents', id: open.id } })).items).toEqual([
      {
        collection: 'legal-documents',
        id: open.id,
        title: 'Về việc 78/QĐ-UBND',
        number: '78/QĐ-UBND',
        isPublic: true,
      },
    ])
  })

  it('is for people of the site only', async () => {
    expect((await find({ text: '', among: ['news'] }, editor, portal.commune.id)).status).toBe(403)
    expect((await find({ text: '', among: ['news'] }, SignedIn.stranger)).status).toBe(401)
    expect((await find({ among: ['users'] })).status).toBe(400)
  })
})

it('names in the checks what readers cannot open', async () => {
  const closed = await news(portal.freeCommune.id, 'Còn nháp', 'draft')
  const open = await news(portal.freeCommune.id, 'Đã đăng', 'published')
  const targets = [`news ${closed.id}`, `news ${open.id}`, `procedures ${crypto.randomUUID()}`, 'lạ']
  const { body } = await editor.post<KnownTargets>('bai-viet/soat', {
    site: portal.freeCommune.id,
    links: [],
    numbers: [],
    media: [],
    targets,
  })
  expect(body.closedTargets).toEqual([targets[0], targets[2], targets[3]])
})
