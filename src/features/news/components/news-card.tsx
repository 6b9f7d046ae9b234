import { displayStoredDay } from '@/platform/time/calendar-day'
import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'
import { ItemCard } from '@/platform/ui/item-list'
import type { NewsItem } from '../news-item'

type NewsCardProps = { ctx: SiteContext; item: NewsItem; heading?: 'h2' | 'h3' }

/** A news item in a list. */
export function NewsCard({ ctx, item, heading }: NewsCardProps) {
  return (
    <ItemCard
      href={ctx.href(contentPath('news', item.slug))}
      title={item.title}
      meta={[displayStoredDay(item.publishedAt), item.category?.name]}
      excerpt={item.summary}
      image={item.cover}
      heading={heading}
    />
  )
}
