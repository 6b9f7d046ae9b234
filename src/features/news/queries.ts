import type { Where } from 'payload'
import { PAGE_SIZE } from '@/platform/lists/faceted-list'
import { PUBLIC_MEDIA_SELECT } from '@/platform/media/public-image'
import { portalPayload } from '@/platform/payload-client'
import { cachedRead } from '@/platform/publishing/cached-read'
import { movedSlug } from '@/platform/publishing/moved-slug'
import { pageTag } from '@/platform/publishing/page-tags'
import { idOf } from '@/platform/publishing/references'
import type { SiteContext } from '@/platform/sites/site-context'
import { visibleAt } from '@/platform/sites/visible-at'
import { isSlug } from '@/platform/text/slug'
import { NEWS_ITEM_SELECT, newsItem, type NewsArticle, type NewsCategory, type NewsItem } from './news-item'

export type NewsPage = { items: NewsItem[]; total: number; pageCount: number }

/** `category` is a slug. */
export type NewsFilters = { page: number; category?: string | undefined }

const MOST_KEPT_PAGES = 50

const NEWEST_FIRST = ['-publishedAt', '-id']

const POPULATE = { media: PUBLIC_MEDIA_SELECT, categories: { slug: true, name: true } } as const

/** One page of a site's news, newest first. */
export function listNews(ctx: SiteContext, filters: NewsFilters): Promise<NewsPage> {
  // Made-up page numbers are endless; only the pages people walk through are kept.
  if (filters.page > MOST_KEPT_PAGES) return findNews(ctx, filters)
  const key = keyOf(ctx, 'list', filters.category ?? '', String(filters.page))
  return cachedRead(key, tagsOf(ctx), () => findNews(ctx, filters))
}

/** The newest news of a site for its home page; the first is the site's own, a featured one where it has any. */
export function latestNews(ctx: SiteContext, limit: number): Promise<NewsItem[]> {
  return cachedRead(keyOf(ctx, 'latest', String(limit)), tagsOf(ctx), async () => {
    const newest = await findItems(ctx, { where: visibleAt(ctx, 'news'), sort: NEWEST_FIRST, limit })
    const own: Where[] = [visibleAt(ctx, 'news'), { site: { equals: ctx.site.id } }]
    const featured: Where = { and: [...own, { featured: { equals: true } }] }
    const [lead] = await findItems(ctx, { where: featured, sort: NEWEST_FIRST, limit: 1 })
    if (!lead) return newest
    return [lead, ...newest.filter(({ id }) => id !== lead.id)].slice(0, limit)
  })
}

/** The sections of a site's news in their order; on a member only its own. */
export function newsCategories(ctx: SiteContext): Promise<NewsCategory[]> {
  return cachedRead(keyOf(ctx, 'categories'), [pageTag.list('categories', ctx.site.id)], async () => {
    const payload = await portalPayload()
    const { docs } = await payload.find({
      collection: 'categories',
      where: { site: { equals: ctx.site.id } },
      locale: ctx.locale,
      select: { slug: true, name: true },
      sort: ['order', 'slug'],
      depth: 0,
      pagination: false,
    })
    return docs.map(({ id, slug, name }) => ({ id, slug, name }))
  })
}

/** A section of the site by its slug; `null` when there is none. */
export async function readNewsCategory(ctx: SiteContext, slug: string): Promise<NewsCategory | null> {
  const categories = await newsCategories(ctx)
  return categories.find((category) => category.slug === slug) ?? null
}

/** A news item by its slug, the site's own before the root's; `null` when the site shows none. */
export function readNews(ctx: SiteContext, slug: string): Promise<NewsArticle | null> {
  if (!isSlug(slug)) return Promise.resolve(null)
  return cachedRead(keyOf(ctx, 'item', slug), tagsOf(ctx), async () => {
    const payload = await portalPayload()
    const where: Where = { and: [visibleAt(ctx, 'news'), { slug: { equals: slug } }] }
    const { docs } = await payload.find({
      collection: 'news',
      where,
      locale: ctx.locale,
      select: { ...NEWS_ITEM_SELECT, body: true, author: true, sourceName: true },
      populate: {
        ...POPULATE,
        news: LINKED,
        pages: LINKED,
        directives: LINKED,
        'legal-documents': LINKED,
        procedures: LINKED,
      },
      depth: 1,
      limit: 2,
      pagination: false,
    })
    const found = docs.find(({ site }) => idOf(site) === ctx.site.id) ?? docs[0]
    if (!found) return null
    return {
      ...newsItem(found),
      body: found.body,
      author: found.author ?? null,
      sourceName: found.sourceName ?? null,
      isTranslated: ctx.locale === 'vi' || (await hasTitleIn(ctx, found.id)),
    }
  })
}

/** What a link inside a text needs to know of its target. */
const LINKED = { slug: true, _status: true } as const

/** The items just before and after one in time, and further ones of its section. */
export function newsAround(
  ctx: SiteContext,
  article: NewsItem,
): Promise<{ newer: NewsItem | null; older: NewsItem | null; related: NewsItem[] }> {
  return cachedRead(keyOf(ctx, 'around', article.id), tagsOf(ctx), async () => {
    const others: Where[] = [visibleAt(ctx, 'news'), { id: { not_equals: article.id } }]
    const at = article.publishedAt ?? new Date(0).toISOString()
    const sameCategory: Where[] = article.category
      ? [{ 'category.slug': { equals: article.category.slug } }, { site: { equals: article.ownerId } }]
      : []
    const [newer, older, related] = await Promise.all([
      findItems(ctx, {
        where: { and: [...others, { publishedAt: { greater_than: at } }] },
        sort: ['publishedAt', 'id'],
        limit: 1,
      }),
      findItems(ctx, {
        where: { and: [...others, { publishedAt: { less_than: at } }] },
        sort: NEWEST_FIRST,
        limit: 1,
      }),
      findItems(ctx, { where: { and: [...others, ...sameCategory] }, sort: NEWEST_FIRST, limit: 4 }),
    ])
    return { newer: newer[0] ?? null, older: older[0] ?? null, related }
  })
}

/** The present slug of a news item that once had this one; `null` when there is none. */
export function movedNews(ctx: SiteContext, slug: string): Promise<string | null> {
  if (!isSlug(slug)) return Promise.resolve(null)
  return cachedRead(keyOf(ctx, 'moved', slug), tagsOf(ctx), () =>
    movedSlug({ collection: 'news', sites: [ctx.site.id, ctx.root.id], slug, where: visibleAt(ctx, 'news') }),
  )
}

async function findNews(ctx: SiteContext, { page, category }: NewsFilters): Promise<NewsPage> {
  const where: Where[] = [visibleAt(ctx, 'news')]
  if (category) where.push({ 'category.slug': { equals: category } }, { site: { equals: ctx.site.id } })
  const payload = await portalPayload()
  const found = await payload.find({
    collection: 'news',
    where: { and: where },
    locale: ctx.locale,
    select: NEWS_ITEM_SELECT,
    populate: POPULATE,
    sort: NEWEST_FIRST,
    depth: 1,
    limit: PAGE_SIZE,
    page,
  })
  return { items: found.docs.map(newsItem), total: found.totalDocs, pageCount: found.totalPages }
}

type ItemQuery = { where: Where; sort: string[]; limit: number }

async function findItems(ctx: SiteContext, query: ItemQuery): Promise<NewsItem[]> {
  const payload = await portalPayload()
  const { docs } = await payload.find({
    collection: 'news',
    ...query,
    locale: ctx.locale,
    select: NEWS_ITEM_SELECT,
    populate: POPULATE,
    depth: 1,
    pagination: false,
  })
  return docs.map(newsItem)
}

async function hasTitleIn(ctx: SiteContext, id: string): Promise<boolean> {
  const payload = await portalPayload()
  const found = await payload.findByID({
    collection: 'news',
    id,
    locale: ctx.locale,
    fallbackLocale: false,
    select: { title: true },
    depth: 0,
  })
  return Boolean(found.title)
}

function keyOf(ctx: SiteContext, ...parts: string[]): string[] {
  return ['news', ctx.site.id, ctx.locale, ...parts]
}

/** Members also show what the root shares, so their lists expire with the root's. */
function tagsOf(ctx: SiteContext): string[] {
  return [
    pageTag.list('news', ctx.site.id),
    pageTag.list('news', ctx.root.id),
    pageTag.list('categories', ctx.site.id),
  ]
}
