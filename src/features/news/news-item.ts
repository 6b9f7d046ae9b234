import type { News } from '@/payload-types'
import { publicImage, type PublicImage } from '@/platform/media/public-image'
import type { ChangeNote } from '@/platform/publishing/change-notes/change-note'
import { idOf } from '@/platform/publishing/references'
import type { Translated } from '@/platform/rich-text/translated'
import type { RichTextContent } from '@/platform/ui/prose'

/** A news item as lists print it. `publishedAt` is an instant, ISO text. */
export type NewsItem = {
  id: string
  slug: string
  title: string
  summary: string | null
  publishedAt: string | null
  category: { slug: string; name: string } | null
  cover: PublicImage | null
  /** The site it belongs to; on a member that may be the root. */
  ownerId: string
}

/** A news item with everything its page prints. */
export type NewsArticle = NewsItem &
  Translated & {
    body: RichTextContent
    author: string | null
    sourceName: string | null
    changes: ChangeNote[]
  }

/** A section (chuyên mục) of a site's news. */
export type NewsCategory = { id: string; slug: string; name: string }

export const NEWS_ITEM_SELECT = {
  site: true,
  slug: true,
  title: true,
  summary: true,
  publishedAt: true,
  category: true,
  cover: true,
} as const

export function newsItem(news: Pick<News, 'id' | keyof typeof NEWS_ITEM_SELECT>): NewsItem {
  const category = typeof news.category === 'object' ? news.category : null
  return {
    id: news.id,
    slug: news.slug,
    title: news.title,
    summary: news.summary ?? null,
    publishedAt: news.publishedAt ?? null,
    category: category ? { slug: category.slug, name: category.name } : null,
    cover: publicImage(news.cover),
    ownerId: idOf(news.site) ?? '',
  }
}
