import { sql } from '@payloadcms/db-postgres/drizzle'
import { getTranslations } from 'next-intl/server'
import { feedPath } from '@/platform/feeds/feed-path'
import { ownersOf } from '@/platform/feeds/owners-of'
import { writeRss } from '@/platform/feeds/write-rss'
import { sqlRows } from '@/platform/lists/sql-rows'
import { cachedRead } from '@/platform/publishing/cached-read'
import { contentPath } from '@/platform/sites/content-path'
import { sightKey } from '@/platform/sites/shared-lists'
import type { SiteContext } from '@/platform/sites/site-context'
import { visibleRows } from '@/platform/sites/visible-at'
import { newsPath, newsTags } from './news-addresses'
import type { NewsCategory } from './news-item'

/** A news item as a feed tells it, in the language asked for where it has words in that; instants in ISO form. */
type FeedNews = {
  id: string
  slug: string
  siteId: string
  title: string
  summary: string | null
  category: string | null
  publishedAt: string
  changedAt: string
}

/** What fits a reader who looks once a week. */
const MOST_ITEMS = 50

/** The newest news that a site shows, all or of one section of its own, as RSS 2.0. */
export async function newsFeed(ctx: SiteContext, category: NewsCategory | null): Promise<string> {
  const key = ['news-feed', sightKey(ctx), ctx.locale, category?.slug ?? 'all']
  const items = await cachedRead(key, newsTags(ctx), () => readNewsFeed(ctx, category))
  const t = await getTranslations({ locale: ctx.locale, namespace: 'news' })
  const owners = await ownersOf(ctx, items)
  const { name } = ctx.site
  return writeRss({
    title: `${category?.name ?? t('title')} – ${name}`,
    description: t('lead', { name }),
    link: ctx.canonical(newsPath(category?.slug)),
    feed: ctx.canonical(feedPath(newsPath(), category?.slug)),
    language: ctx.locale,
    items: items.map((item) => ({
      ...item,
      link: ctx.canonical(contentPath('news', item.slug), owners.get(item.siteId) ?? ctx.site),
      at: item.publishedAt,
      description: item.summary ?? '',
    })),
  })
}

/** The items of a feed, newest first. */
export function readNewsFeed(ctx: SiteContext, category: NewsCategory | null): Promise<FeedNews[]> {
  return sqlRows<FeedNews>(sql`
    SELECT d.id::text AS id, d.slug, d.site_id::text AS "siteId",
      coalesce(nullif(asked.title, ''), vi.title) AS title,
      coalesce(nullif(asked.summary, ''), vi.summary) AS summary,
      coalesce(section.name, section_vi.name) AS category,
      coalesce(d.published_at, d.created_at)::text AS "publishedAt", d.updated_at::text AS "changedAt"
    FROM news d
    JOIN news_locales vi ON vi._parent_id = d.id AND vi._locale = 'vi'
    LEFT JOIN news_locales asked ON asked._parent_id = d.id AND asked._locale::text = ${ctx.locale}
    LEFT JOIN categories_locales section_vi ON section_vi._parent_id = d.category_id AND section_vi._locale = 'vi'
    LEFT JOIN categories_locales section
      ON section._parent_id = d.category_id AND section._locale::text = ${ctx.locale}
    WHERE ${visibleRows(ctx, 'news')} ${category ? sql`AND d.category_id = ${category.id}` : sql``}
    ORDER BY coalesce(d.published_at, d.created_at) DESC, d.id DESC
    LIMIT ${MOST_ITEMS}`)
}
