import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { portalPayload } from '@/platform/payload-client'
import { updatePublished } from '@/platform/publishing/update-published'
import { createSmallPortal, requestAs, type SmallPortal } from '../support/people'

let payload: Payload
let portal: SmallPortal
let editor: PayloadRequest
let publisher: PayloadRequest

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  editor = await requestAs(payload, portal.commune.id, 'editor')
  publisher = await requestAs(payload, portal.commune.id, 'publisher')
})

/** Each act of a person is a request of its own, with its own transaction. */
async function as(req: PayloadRequest): Promise<PayloadRequest> {
  return createLocalReq({ user: req.user ?? undefined }, payload)
}

async function publishedNews(title: string) {
  return payload.create({
    collection: 'news',
    data: { title, slug: '', site: portal.commune.id, _status: 'published' },
    draft: false,
  })
}

async function publicationsOf(itemId: string) {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { itemId: { equals: itemId } },
    sort: 'createdAt',
    pagination: false,
  })
  return docs
}

describe('who may publish', () => {
  it('lets an editor save a draft but not publish where four eyes are needed', async () => {
    const draft = await payload.create({
      collection: 'news',
      data: { title: 'Bản nháp', site: portal.commune.id },
      draft: true,
      req: await as(editor),
      overrideAccess: false,
    })
    const publish = payload.update({
      collection: 'news',
      id: draft.id,
      data: { _status: 'published' },
      draft: false,
      req: await as(editor),
      overrideAccess: false,
    })
    await expect(publish).rejects.toMatchObject({ status: 403 })
    expect(await payload.findByID({ collection: 'news', id: draft.id })).toMatchObject({ _status: 'draft' })
    expect(await publicationsOf(draft.id)).toHaveLength(0)
  })

  it("lets a publisher publish an editor's draft, and an editor his own where four eyes are off", async () => {
    const draft = await payload.create({
      collection: 'news',
      data: { title: 'Tin của biên tập', slug: '', site: portal.commune.id },
      draft: true,
      req: await as(editor),
      overrideAccess: false,
    })
    await payload.update({
      collection: 'news',
      id: draft.id,
      data: { _status: 'published' },
      draft: false,
      req: await as(publisher),
      overrideAccess: false,
    })
    const own = await payload.create({
      collection: 'news',
      data: { title: 'Tin đăng ngay', slug: '', site: portal.freeCommune.id, _status: 'published' },
      draft: false,
      req: await as(await requestAs(payload, portal.freeCommune.id, 'editor')),
      overrideAccess: false,
    })
    for (const { id } of [draft, own]) {
      expect((await publicationsOf(id)).map(({ action }) => action)).toEqual(['publish'])
    }
  })

  it.each([
    [
      'edit what is public',
      (id: string, req: PayloadRequest) =>
        payload.update({
          collection: 'news',
          id,
          data: { title: 'Sửa lén', _status: 'published' },
          draft: false,
          req,
          overrideAccess: false,
        }),
    ],
    [
      'take it offline',
      (id: string, req: PayloadRequest) =>
        payload.update({
          collection: 'news',
          id,
          data: { _status: 'draft' },
          draft: false,
          req,
          overrideAccess: false,
        }),
    ],
    [
      'edit it in bulk',
      (id: string, req: PayloadRequest) =>
        payload.update({
          collection: 'news',
          where: { id: { equals: id } },
          data: { title: 'Sửa hàng loạt', _status: 'published' },
          draft: false,
          req,
          overrideAccess: false,
        }),
    ],
    [
      'restore an old version into the public',
      async (id: string, req: PayloadRequest) => {
        const { docs } = await payload.findVersions({
          collection: 'news',
          where: { parent: { equals: id } },
          sort: 'createdAt',
          limit: 1,
        })
        return payload.restoreVersion({ collection: 'news', id: docs[0]!.id, req, overrideAccess: false })
      },
    ],
    [
      'delete it',
      (id: string, req: PayloadRequest) =>
        payload.delete({ collection: 'news', id, req, overrideAccess: false }),
    ],
  ])('never lets an editor %s', async (_act, act) => {
    const item = await publishedNews('Tin đã đăng')
    await payload.update({
      collection: 'news',
      id: item.id,
      data: { title: 'Tin đã sửa', _status: 'published' },
      draft: false,
    })
    await expect(act(item.id, await as(editor))).rejects.toThrow(/Duyệt đăng|not allowed|quyền/)
    const now = await payload.findByID({ collection: 'news', id: item.id })
    expect(now).toMatchObject({ title: 'Tin đã sửa', _status: 'published' })
    expect(await publicationsOf(item.id)).toHaveLength(2)
  })

  it('never lets a duplicate of a public item be public by itself', async () => {
    const item = await publishedNews('Tin để nhân bản')
    const copy = await payload
      .duplicate({ collection: 'news', id: item.id, req: await as(editor), overrideAccess: false })
      .catch((error: { status?: number }) => error)
    if ('status' in copy && copy.status) expect(copy.status).toBe(403)
    else expect(copy).toMatchObject({ _status: 'draft' })
    const { docs } = await payload.find({
      collection: 'news',
      where: { title: { equals: 'Tin để nhân bản' }, _status: { equals: 'published' } },
    })
    expect(docs).toHaveLength(1)
  })
})

describe('publications', () => {
  it('writes one row for each change that the public sees, and none for drafts or equal saves', async () => {
    const item = await publishedNews('Lần một')
    await payload.update({ collection: 'news', id: item.id, data: { title: 'Nháp' }, draft: true })
    await payload.update({
      collection: 'news',
      id: item.id,
      data: { title: 'Lần hai', _status: 'published' },
      draft: false,
    })
    await payload.update({
      collection: 'news',
      id: item.id,
      data: { title: 'Lần hai', _status: 'published' },
      draft: false,
    })
    await payload.update({ collection: 'news', id: item.id, data: { _status: 'draft' }, draft: false })
    const rows = await publicationsOf(item.id)
    expect(rows.map(({ action }) => action)).toEqual(['publish', 'publish', 'unpublish'])
    expect(rows[1]?.snapshot).toMatchObject({ title: { vi: 'Lần hai' } })
    expect(rows[0]?.hash).not.toBe(rows[1]?.hash)
  })

  it('queues the sync in the same transaction: a failed save leaves neither', async () => {
    const jobsBefore = await payload.count({ collection: 'payload-jobs' })
    const broken = payload.create({
      collection: 'news',
      data: {
        title: 'Tin hỏng',
        slug: '',
        site: portal.commune.id,
        category: crypto.randomUUID(),
        _status: 'published',
      },
      draft: false,
    })
    await expect(broken).rejects.toThrow()
    expect(await payload.count({ collection: 'payload-jobs' })).toEqual(jobsBefore)
    expect(
      (await payload.count({ collection: 'news', where: { title: { equals: 'Tin hỏng' } } })).totalDocs,
    ).toBe(0)
  })

  it('never gives an address that was once public to another item', async () => {
    const first = await publishedNews('Địa chỉ cũ')
    await payload.update({
      collection: 'news',
      id: first.id,
      data: { slug: 'dia-chi-moi', _status: 'published' },
      draft: false,
    })
    const second = await publishedNews('Địa chỉ cũ')
    expect(second.slug).toBe('dia-chi-cu-2')
    const steal = payload.update({
      collection: 'news',
      id: second.id,
      data: { slug: 'dia-chi-cu', _status: 'published' },
      draft: false,
    })
    await expect(steal).rejects.toMatchObject({ status: 409 })
  })
})

describe('references', () => {
  it('refuses a file or category of another commune, whoever writes', async () => {
    const foreign = await payload.create({
      collection: 'categories',
      data: { name: 'Chuyên mục xã hai', slug: 'xa-hai', site: portal.freeCommune.id },
    })
    const write = payload.create({
      collection: 'news',
      data: { title: 'Mượn chuyên mục', site: portal.commune.id, category: foreign.id },
      draft: true,
    })
    await expect(write).rejects.toMatchObject({ status: 400 })
  })

  it('lets a commune use what the district has in public, and never opens a file of its drafts', async () => {
    const data = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })
      .png()
      .toBuffer()
    const picture = await payload.create({
      collection: 'media',
      data: { site: portal.root.id, alt: 'Ảnh của huyện' },
      file: { data, mimetype: 'image/png', name: 'huyện.png', size: data.length },
    })
    const borrow = () =>
      payload.create({
        collection: 'news',
        data: {
          title: 'Dùng ảnh huyện',
          slug: '',
          site: portal.commune.id,
          cover: picture.id,
          _status: 'published',
        },
        draft: false,
      })
    await expect(borrow()).rejects.toMatchObject({ status: 400 })
    expect((await payload.findByID({ collection: 'media', id: picture.id })).isPublic).toBe(false)

    await payload.create({
      collection: 'news',
      data: {
        title: 'Tin của huyện',
        slug: '',
        site: portal.root.id,
        cover: picture.id,
        _status: 'published',
      },
      draft: false,
    })
    expect(await borrow()).toMatchObject({ _status: 'published' })
  })
})

describe('a server-side update of a published item with a pending draft', () => {
  it('leaks nothing, takes nothing offline and keeps the draft', async () => {
    const item = await publishedNews('Bản công khai')
    await payload.update({
      collection: 'news',
      id: item.id,
      data: { title: 'Bản đang soạn', summary: 'Chưa duyệt' },
      draft: true,
    })

    const req = await createLocalReq({}, payload)
    await updatePublished(
      { payload, req, collection: 'news', id: item.id },
      { author: 'Hệ thống nhập', summary: 'Từ nguồn' },
    )

    const live = await payload.findByID({ collection: 'news', id: item.id, draft: false })
    expect(live).toMatchObject({
      title: 'Bản công khai',
      author: 'Hệ thống nhập',
      summary: 'Từ nguồn',
      _status: 'published',
    })
    const draft = await payload.findByID({ collection: 'news', id: item.id, draft: true })
    expect(draft).toMatchObject({
      title: 'Bản đang soạn',
      summary: 'Chưa duyệt',
      author: 'Hệ thống nhập',
      _status: 'draft',
    })
  })

  it('keeps an item that is not public out of the public', async () => {
    const item = await publishedNews('Đã gỡ')
    await payload.update({ collection: 'news', id: item.id, data: { _status: 'draft' }, draft: false })
    await updatePublished(
      { payload, req: await createLocalReq({}, payload), collection: 'news', id: item.id },
      { author: 'Nhập' },
    )
    expect(await payload.findByID({ collection: 'news', id: item.id })).toMatchObject({ _status: 'draft' })
    expect((await publicationsOf(item.id)).map(({ action }) => action)).toEqual(['publish', 'unpublish'])
  })
})
