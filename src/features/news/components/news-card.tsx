import { displayStoredDay } from '@/platform/time/calendar-day'
import { contentPath } from '@/platform/sites/content-path'
import { ownerOf, type SiteContext } from '@/platform/sites/site-context'
import { ItemCard } from '@/platform/ui/item-list'
import type { NewsItem } from '../news-item'

type NewsCardProps = { ctx: SiteContext; item: NewsItem; heading?: 'h2' | 'h3' }

/** A news item in a list, with whose it is where it is another site's. */
export async function NewsCard({ ctx, item, heading }: NewsCardProps) {
  return (
    <ItemCard
      href={ctx.href(contentPath('news', item.slug))}
      title={item.title}
      meta={[displayStoredDay(item.publishedAt), await saidWith(ctx, item)]}
      excerpt={item.summary}
      image={item.cover}
      heading={heading}
    />
  )
}

/** Another site's sections mean nothing here; its name does. */
export async function saidWith(ctx: SiteContext, { ownerId, category }: NewsItem): Promise<string | null> {
  if (ownerId === ctx.site.id) return category?.name ?? null
  return (await ownerOf(ctx, ownerId))?.name ?? null
}
