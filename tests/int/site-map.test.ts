import '../support/no-data-cache'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { readNewsFeed } from '@/features/news/news-feed'
import { readNewsCategory } from '@/features/news/queries'
import type { Site } from '@/payload-types'
import { portalPayload } from '@/platform/payload-client'
import { readSubject } from '@/platform/share-pictures/read-subject'
import { ownPagesOf, siteMapOfHost, siteMapPart } from '@/platform/site-map/site-map'
import { PAGES_PER_PART } from '@/platform/site-map/site-map-paths'
import { newHostTable } from '@/platform/sites/host-table'
import type { SiteContext } from '@/platform/sites/site-context'
import { storedDay } from '@/platform/time/calendar-day'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { readerAt } from '../support/reader'
import { richText } from '../../seed/rich-text'

let payload: Payload
let portal: SmallPortal
let atRoot: SiteContext
let atCommune: SiteContext
/** A commune without a host of its own. */
let byPath: Site

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  const { root, commune, freeCommune } = portal
  byPath = await payload.create({
    collection: 'sites',
    data: { name: 'Xã Ba', kind: 'xa', slug: 'xa-ba', parent: root.id },
    depth: 0,
  })
  await newHostTable()
  const section = await create('categories', { site: commune.id, name: 'Kinh tế', slug: 'kinh-te' })
  await create('categories', { site: commune.id, name: 'Chuyên mục trống', slug: 'trong' })
  await publish('news', commune, 'Tin của xã', {
    category: section.id,
    publishedAt: '2026-01-02T00:00:00.000Z',
  })
  const english = await publish('news', commune, 'Tin hai thứ tiếng', {
    publishedAt: '2026-01-01T00:00:00.000Z',
  })
  await payload.update({
    collection: 'news',
    id: english.id,
    locale: 'en',
    data: { title: 'News in two languages', _status: 'published' },
    draft: false,
  })
  await payload.create({
    collection: 'news',
    data: { site: commune.id, title: 'Tin còn nháp', slug: '', _status: 'draft' } as never,
    draft: true,
  })
  await publish('news', root, 'Tin chung', { sharing: 'all', publishedAt: '2026-01-03T00:00:00.000Z' })
  await publish('news', freeCommune, 'Tin xã khác', { sharing: 'all' })
  await publish('news', byPath, 'Tin xã không tên miền')
  await publish('pages', commune, 'Bộ máy', { body: richText(['Có chữ.']) })
  await publish('pages', commune, 'Còn trống', {})
  await create('legal-documents', {
    site: commune.id,
    documentNumber: '1/2026/QĐ-UBND',
    documentType: 'quyet-dinh',
    abstract: 'Về việc thử',
    issuingBody: 'UBND',
    issuedOn: storedDay('2026-01-01'),
    slug: '',
    _status: 'published',
  })
  atRoot = await readerAt(root, root)
  atCommune = await readerAt(commune, root)
}, 240_000)

function create(collection: CollectionSlug, data: object): Promise<{ id: string; slug: string }> {
  return payload.create({ collection, data: data as never, draft: false, depth: 0 }) as never
}

const publish = (collection: 'news' | 'pages', site: Site, title: string, more: object = {}) =>
  create(collection, { site: site.id, title, slug: '', _status: 'published', ...more })

const pathsOf = async (site: Site) => {
  const place = { id: site.id, slug: site.slug, isRoot: site.isRoot ?? false, hosts: [] }
  return ownPagesOf(place, portal.root.id, 1)
}

describe('the map of a site', () => {
  it('names what is its own and public, and nothing else', async () => {
    const pages = await pathsOf(portal.commune)
    expect(pages.map(({ path }) => path)).toEqual([
      '/gioi-thieu/bo-may',
      '/tin-tuc/chuyen-muc/kinh-te',
      '/tin-tuc/tin-cua-xa',
      '/tin-tuc/tin-hai-thu-tieng',
      expect.stringMatching(/^\/van-ban\/.*1-2026-qd-ubnd/),
    ])
    expect((await pathsOf(portal.root)).map(({ path }) => path)).toEqual(['/tin-tuc/tin-chung'])
  })

  it('claims an English page only where there is an English text', async () => {
    const pages = await pathsOf(portal.commune)
    const inEnglish = pages.filter(({ hasEnglish }) => hasEnglish).map(({ path }) => path)
    expect(inEnglish).toEqual(['/tin-tuc/tin-hai-thu-tieng'])
    const xml = await siteMapPart(atCommune.site, portal.root.id, 1)
    expect(xml).toContain('/en/tin-tuc/tin-hai-thu-tieng</loc>')
    expect(xml).not.toContain('/en/tin-tuc/tin-cua-xa')
    expect(xml).toContain('http://xa-mot.localhost')
  })

  it('has no part beyond its pages', async () => {
    expect(await siteMapPart(atCommune.site, portal.root.id, 2)).toBeNull()
  })
})

describe('the map of a host', () => {
  it('is the site’s own where it is alone there', async () => {
    expect(await siteMapOfHost(atCommune.site, portal.root.id)).toContain('<urlset')
  })

  it('lists on the root’s host the sites that are reached by path, and no others', async () => {
    const index = await siteMapOfHost(atRoot.site, portal.root.id)
    const maps = [...index.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
    expect(maps).toEqual(['/so-do/1.xml', '/don-vi/xa-ba/so-do/1.xml'])
    const part = await siteMapPart({ ...byPath, isRoot: false, hosts: [] }, portal.root.id, 1)
    expect(part).toContain('/don-vi/xa-ba/tin-tuc/tin-xa-khong-ten-mien</loc>')
  })

  it('is split where a site has more pages than a part holds', async () => {
    await payload.db.drizzle.execute(sql`
      INSERT INTO news (id, site_id, slug, sharing, _status)
      SELECT gen_random_uuid(), ${portal.freeCommune.id}, 'tin-' || n, 'none', 'published'
      FROM generate_series(1, ${PAGES_PER_PART + 5}) n`)
    const { site } = await readerAt(portal.freeCommune, portal.root)
    expect((await siteMapOfHost(site, portal.root.id)).match(/<sitemap>/g)).toHaveLength(2)
    const [first, second] = await Promise.all([1, 2].map((part) => ownPagesOf(site, portal.root.id, part)))
    expect(first).toHaveLength(PAGES_PER_PART)
    const all = new Set([...first!, ...second!].map(({ path }) => path))
    expect(all.size).toBe(PAGES_PER_PART + 6)
  }, 120_000)
})

describe('the feed of the news', () => {
  const titles = async (ctx: SiteContext, section?: string) => {
    const category = section ? await readNewsCategory(ctx, section) : null
    return (await readNewsFeed(ctx, category)).map(({ title }) => title)
  }

  it('tells what the site shows, newest first, in the language asked for', async () => {
    expect(await titles(atCommune)).toEqual(['Tin chung', 'Tin của xã', 'Tin hai thứ tiếng'])
    const inEnglish = await readerAt(portal.commune, portal.root, 'en')
    expect(await titles(inEnglish)).toEqual(['Tin chung', 'Tin của xã', 'News in two languages'])
  })

  it('can be of one section of the site', async () => {
    expect(await titles(atCommune, 'kinh-te')).toEqual(['Tin của xã'])
    expect(await readNewsCategory(atRoot, 'kinh-te')).toBeNull()
  })
})

describe('a picture for sharing', () => {
  it('is made of what the site shows only', async () => {
    expect(await readSubject(atCommune, 'news', 'tin-cua-xa')).toEqual({ title: 'Tin của xã', eyebrow: null })
    expect(await readSubject(atCommune, 'news', 'tin-chung')).toMatchObject({ title: 'Tin chung' })
    for (const hidden of ['tin-xa-khac', 'tin-con-nhap', 'khong-co', '../x']) {
      expect(await readSubject(atCommune, 'news', hidden)).toBeNull()
    }
    expect(await readSubject(atRoot, 'news', 'tin-cua-xa')).toBeNull()
  })

  it('carries type and number of a document, and its abstract', async () => {
    const [path] = (await pathsOf(portal.commune))
      .map((page) => page.path)
      .filter((p) => p.startsWith('/van-ban/'))
    const slug = path!.split('/').at(-1)!
    expect(await readSubject(atCommune, 'legal-documents', slug)).toEqual({
      title: 'Về việc thử',
      eyebrow: 'Quyết định 1/2026/QĐ-UBND',
    })
  })
})
