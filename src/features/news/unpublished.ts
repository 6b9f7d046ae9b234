import type { News } from '@/payload-types'
import type { UnpublishedText } from '@/platform/preview/unpublished-text'
import { changeNotesOf } from '@/platform/publishing/change-notes/change-note'
import { LINKED_ITEMS } from '@/platform/sites/item-place'
import type { SiteContext } from '@/platform/sites/site-context'
import { newsItem, type NewsArticle } from './news-item'

/** A news item that is not public, as its page would print it. */
export async function unpublishedNews(ctx: SiteContext, text: UnpublishedText): Promise<NewsArticle> {
  const news = await text.read<News>(ctx.locale, { categories: { slug: true, name: true }, ...LINKED_ITEMS })
  return {
    ...newsItem(news),
    body: news.body,
    author: news.author ?? null,
    sourceName: news.sourceName ?? null,
    changes: changeNotesOf(news.changeNotes),
    isTranslated: text.hasWordsIn(ctx.locale, 'title'),
    isBodyTranslated: ctx.locale === 'vi' || text.hasWordsIn(ctx.locale, 'body'),
  }
}
