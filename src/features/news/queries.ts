import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { facetedList, PAGE_SIZE } from '@/platform/lists/faceted-list'
import { inOrderOf } from '@/platform/lists/in-order'
import { PUBLIC_MEDIA_SELECT } from '@/platform/media/public-image'
import { portalPayload } from '@/platform/payload-client'
import { cachedRead } from '@/platform/publishing/cached-read'
import { changeNotesOf } from '@/platform/publishing/change-notes/change-note'
import { pageTag } from '@/platform/publishing/page-tags'
import { translatedTexts } from '@/platform/rich-text/translated'
import { LINKED_ITEMS } from '@/platform/sites/item-place'
import { sightKey } from '@/platform/sites/shared-lists'
import { movedAt, shownAt, shownIds } from '@/platform/sites/shown-items'
import type { SiteContext } from '@/platform/sites/site-context'
import { visibleAt, visibleRows } from '@/platform/sites/visible-at'
import { isSlug } from '@/platform/text/slug'
import { newsTags } from './news-addresses'
import { NEWS_ITEM_SELECT, newsItem, type NewsArticle, type NewsCategory, type NewsItem } from './news-item'

export type NewsPage = { items: NewsItem[]; total: number; pageCount: number }

/** `category` is a slug. */
export type NewsFilters = { page: number; category?: string | undefined }

const MOST_KEPT_PAGES = 50

const NEWEST_FIRST = sql`d.published_at DESC NULLS LAST, d.id DESC`

const POPULATE = { media: PUBLIC_MEDIA_SELECT, categories: { slug: true, name: true } } as const

/** One page of a site's news, newest first. */
export function listNews(ctx: SiteContext, filters: NewsFilters): Promise<NewsPage> {
  // Made-up page numbers are endless; only the pages people walk through are kept.
  if (filters.page > MOST_KEPT_PAGES) return findNews(ctx, filters)
  const key = keyOf(ctx, 'list', filters.category ?? '', String(filters.page))
  return cachedRead(key, newsTags(ctx), () => findNews(ctx, filters))
}

/**
 * The newest news of a site for its home page; the first is one that the site has featured, its own or another's, where
 * there is any.
 */
export function latestNews(ctx: SiteContext, limit: number): Promise<NewsItem[]> {
  return cachedRead(keyOf(ctx, 'latest', String(limit)), newsTags(ctx), async () => {
    const isFeatured = sql`((d.site_id = ${ctx.site.id} AND d.featured)
      OR d.id = ANY(${sql.param(ctx.featured.news)}::uuid[]))`
    const [lead, newest] = await Promise.all([
      newsIds(ctx, { where: [isFeatured], limit: 1 }),
      newsIds(ctx, { limit }),
    ])
    return readItems(ctx, [...new Set([...lead, ...newest])].slice(0, limit))
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

/** A news item by its slug, the site's own before others'; `null` when the site shows none. */
export function readNews(ctx: SiteContext, slug: string): Promise<NewsArticle | null> {
  if (!isSlug(slug)) return Promise.resolve(null)
  return cachedRead(keyOf(ctx, 'item', slug), newsTags(ctx), async () => {
    const id = await shownAt(ctx, 'news', slug)
    if (id === null) return null
    const payload = await portalPayload()
    const { docs } = await payload.find({
      collection: 'news',
      where: { and: [visibleAt(ctx, 'news'), { id: { equals: id } }] },
      locale: ctx.locale,
      select: { ...NEWS_ITEM_SELECT, body: true, author: true, sourceName: true, changeNotes: true },
      populate: { ...POPULATE, ...LINKED_ITEMS },
      depth: 1,
      limit: 1,
      pagination: false,
    })
    const [found] = docs
    if (!found) return null
    return {
      ...newsItem(found),
      body: found.body,
      author: found.author ?? null,
      sourceName: found.sourceName ?? null,
      changes: changeNotesOf(found.changeNotes),
      ...(await translatedTexts(ctx.locale, { collection: 'news', id: found.id, body: found.body })),
    }
  })
}

/** The items just before and after one in time, and further ones of its section. */
export function newsAround(
  ctx: SiteContext,
  article: NewsItem,
): Promise<{ newer: NewsItem | null; older: NewsItem | null; related: NewsItem[] }> {
  const key = keyOf(ctx, 'around', article.id, article.publishedAt ?? '', article.category?.slug ?? '')
  return cachedRead(key, newsTags(ctx), async () => {
    const others = sql`d.id <> ${article.id}`
    const at = sql`${article.publishedAt ?? new Date(0).toISOString()}::timestamptz`
    const alike = article.category
      ? [sql`d.site_id = ${article.ownerId}`, inCategory(article.ownerId, article.category.slug)]
      : []
    const [newer, older, related] = await Promise.all([
      newsIds(ctx, {
        where: [others, sql`d.published_at > ${at}`],
        order: sql`d.published_at, d.id`,
        limit: 1,
      }),
      newsIds(ctx, { where: [others, sql`d.published_at < ${at}`], limit: 1 }),
      newsIds(ctx, { where: [others, ...alike], limit: 4 }),
    ])
    const items = await readItems(ctx, [...new Set([...newer, ...older, ...related])])
    const those = (ids: string[]) => items.filter(({ id }) => ids.includes(id))
    return { newer: those(newer)[0] ?? null, older: those(older)[0] ?? null, related: those(related) }
  })
}

/** The present slug of a news item that once had this one; `null` when there is none. */
export function movedNews(ctx: SiteContext, slug: string): Promise<string | null> {
  if (!isSlug(slug)) return Promise.resolve(null)
  return cachedRead(keyOf(ctx, 'moved', slug), newsTags(ctx), () => movedAt(ctx, 'news', slug))
}

async function findNews(ctx: SiteContext, { page, category }: NewsFilters): Promise<NewsPage> {
  const { ids, total } = await facetedList({
    from: sql`FROM news d`,
    where: [visibleRows(ctx, 'news'), ...(category ? [inCategory(ctx.site.id, category)] : [])],
    id: sql`d.id`,
    order: [{ by: sql`d.published_at`, direction: 'DESC' }],
    facets: {},
    page,
  })
  return { items: await readItems(ctx, ids), total, pageCount: Math.ceil(total / PAGE_SIZE) }
}

/** A section belongs to one site. */
function inCategory(siteId: string, slug: string): SQL {
  return sql`d.category_id = (SELECT id FROM categories WHERE site_id = ${siteId} AND slug = ${slug})`
}

type ItemQuery = { where?: SQL[]; order?: SQL; limit: number }

function newsIds(ctx: SiteContext, { order = NEWEST_FIRST, ...query }: ItemQuery): Promise<string[]> {
  return shownIds(ctx, 'news', { order, ...query })
}

/** What lists print of these items, in their order; one that is no longer shown is left out. */
async function readItems(ctx: SiteContext, ids: string[]): Promise<NewsItem[]> {
  if (ids.length === 0) return []
  const payload = await portalPayload()
  const { docs } = await payload.find({
    collection: 'news',
    where: { and: [visibleAt(ctx, 'news'), { id: { in: ids } }] },
    locale: ctx.locale,
    select: NEWS_ITEM_SELECT,
    populate: POPULATE,
    depth: 1,
    pagination: false,
  })
  return inOrderOf(ids, docs).map(newsItem)
}

function keyOf(ctx: SiteContext, ...parts: string[]): string[] {
  return ['news', sightKey(ctx), ctx.locale, ...parts]
}
