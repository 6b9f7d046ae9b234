import '../support/no-data-cache'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  latestNews,
  listNews,
  movedNews,
  newsAround,
  newsCategories,
  readNews,
} from '@/features/news/queries'
import { listPages, movedPage, readPage } from '@/features/pages/queries'
import type { News } from '@/payload-types'
import { portalPayload } from '@/platform/payload-client'
import type { SiteContext } from '@/platform/sites/site-context'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { readerAt } from '../support/reader'
import { richText } from '../../seed/rich-text'

let payload: Payload
let portal: SmallPortal
let atRoot: SiteContext
let atCommune: SiteContext

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  atRoot = await readerAt(portal.root, portal.root)
  atCommune = await readerAt(portal.commune, portal.root)
})

const publish = (data: Partial<News> & Pick<News, 'site' | 'title'>): Promise<News> =>
  payload.create({
    collection: 'news',
    data: { slug: '', _status: 'published', ...data } as never,
    draft: false,
    depth: 0,
  })

const titlesAt = async (ctx: SiteContext) =>
  (await listNews(ctx, { page: 1 })).items.map(({ title }) => title)

describe('news of a site', () => {
  it('are its own and, on a member, what the root shares: nothing else', async () => {
    const { root, commune, freeCommune } = portal
    await publish({ site: root.id, title: 'Tin của huyện' })
    const shared = await publish({ site: root.id, title: 'Tin chung', sharing: 'all' })
    const own = await publish({ site: commune.id, title: 'Tin của xã' })
    const foreign = await publish({ site: freeCommune.id, title: 'Tin xã khác', sharing: 'all' })
    const draft = await payload.create({
      collection: 'news',
      data: { site: commune.id, title: 'Tin còn nháp', slug: '', _status: 'draft' } as never,
      draft: true,
    })

    expect((await titlesAt(atCommune)).sort()).toEqual(['Tin chung', 'Tin của xã'])
    expect((await titlesAt(atRoot)).sort()).toEqual(['Tin chung', 'Tin của huyện'])
    expect(await readNews(atCommune, shared.slug)).toMatchObject({ id: shared.id, ownerId: root.id })
    for (const hidden of [foreign, draft]) expect(await readNews(atCommune, hidden.slug)).toBeNull()
    expect(await readNews(atRoot, own.slug)).toBeNull()
  })

  it('show the published text while a draft waits', async () => {
    const item = await publish({ site: portal.root.id, title: 'Bản đã đăng' })
    await payload.update({
      collection: 'news',
      id: item.id,
      data: { title: 'Bản đang sửa' },
      draft: true,
    })
    expect(await readNews(atRoot, item.slug)).toMatchObject({ title: 'Bản đã đăng' })
  })

  it('prefer the own item where root and member use the same address', async () => {
    await publish({
      site: portal.root.id,
      title: 'Lịch tiếp dân của huyện',
      slug: 'lich-tiep-dan',
      sharing: 'all',
    })
    await publish({ site: portal.commune.id, title: 'Lịch tiếp dân của xã', slug: 'lich-tiep-dan' })
    expect(await readNews(atCommune, 'lich-tiep-dan')).toMatchObject({ title: 'Lịch tiếp dân của xã' })
  })

  it('lead from an old address to the present one', async () => {
    const item = await publish({ site: portal.root.id, title: 'Tin đổi địa chỉ', slug: 'dia-chi-cu' })
    await payload.update({
      collection: 'news',
      id: item.id,
      data: { slug: 'dia-chi-moi', _status: 'published' },
      draft: false,
    })
    expect(await readNews(atRoot, 'dia-chi-cu')).toBeNull()
    expect(await movedNews(atRoot, 'dia-chi-cu')).toBe('dia-chi-moi')
    expect(await movedNews(atCommune, 'dia-chi-cu')).toBeNull()
    expect(await movedNews(atRoot, 'chua-tung-co')).toBeNull()
  })

  it('answer hostile addresses and pages with nothing', async () => {
    for (const slug of ['', '%', "' or 1=1 --", '../x', 'A', 'a'.repeat(500)]) {
      expect(await readNews(atRoot, slug)).toBeNull()
      expect(await movedNews(atRoot, slug)).toBeNull()
    }
    expect((await listNews(atRoot, { page: 9999 })).items).toEqual([])
  })

  it('know what came before and after', async () => {
    const site = portal.freeCommune.id
    const ctx = await readerAt(portal.freeCommune, portal.root)
    const older = await publish({ site, title: 'Tin trước', publishedAt: '2030-01-01T00:00:00.000Z' })
    const middle = await publish({ site, title: 'Tin giữa', publishedAt: '2030-01-02T00:00:00.000Z' })
    const newer = await publish({ site, title: 'Tin sau', publishedAt: '2030-01-03T00:00:00.000Z' })
    const article = await readNews(ctx, middle.slug)
    expect(article && (await newsAround(ctx, article))).toMatchObject({
      newer: { id: newer.id },
      older: { id: older.id },
    })
  })

  it('open the front page with a featured item of the site itself', async () => {
    const site = portal.commune.id
    const featured = await publish({
      site,
      title: 'Tin nổi bật của xã',
      featured: true,
      publishedAt: '2020-01-01T00:00:00.000Z',
    })
    const [first] = await latestNews(atCommune, 3)
    expect(first?.id).toBe(featured.id)
  })

  it('are grouped in the sections of the site', async () => {
    const category = await payload.create({
      collection: 'categories',
      data: { name: 'Thông báo', slug: '', site: portal.root.id },
    })
    const item = await publish({ site: portal.root.id, title: 'Tin trong chuyên mục', category: category.id })
    const { items } = await listNews(atRoot, { page: 1, category: category.slug })
    expect(items.map(({ id }) => id)).toEqual([item.id])
    expect((await newsCategories(atRoot)).map(({ slug }) => slug)).toContain(category.slug)
    expect((await newsCategories(atCommune)).map(({ slug }) => slug)).not.toContain(category.slug)
  })

  it('say honestly when there is no English', async () => {
    const item = await publish({ site: portal.root.id, title: 'Chỉ có tiếng Việt' })
    const inEnglish = await readerAt(portal.root, portal.root, 'en')
    expect(await readNews(inEnglish, item.slug)).toMatchObject({
      title: 'Chỉ có tiếng Việt',
      isTranslated: false,
    })
    await payload.update({
      collection: 'news',
      id: item.id,
      locale: 'en',
      data: { title: 'In English', _status: 'published' },
      draft: false,
    })
    expect(await readNews(inEnglish, item.slug)).toMatchObject({ title: 'In English', isTranslated: true })
  })
})

describe('introduction pages', () => {
  it('are shown by their own site only, once published', async () => {
    const data = { site: portal.commune.id, slug: 'gioi-thieu-chung' }
    const page = await payload.create({
      collection: 'pages',
      data: {
        ...data,
        title: 'Giới thiệu chung',
        body: richText(['Xã có tám thôn.']) as never,
        _status: 'published',
      },
      draft: false,
    })
    await payload.create({
      collection: 'pages',
      data: { ...data, title: 'Trang nháp', slug: 'trang-nhap', _status: 'draft' },
      draft: true,
    })
    expect((await listPages(atCommune)).map(({ id }) => id)).toEqual([page.id])
    expect(await readPage(atCommune, 'gioi-thieu-chung')).toMatchObject({ title: 'Giới thiệu chung' })
    expect(await readPage(atCommune, 'trang-nhap')).toBeNull()
    expect(await readPage(atRoot, 'gioi-thieu-chung')).toBeNull()
    await payload.update({
      collection: 'pages',
      id: page.id,
      data: { slug: 'gioi-thieu-xa', _status: 'published' },
      draft: false,
    })
    expect(await movedPage(atCommune, 'gioi-thieu-chung')).toBe('gioi-thieu-xa')
  })
})
