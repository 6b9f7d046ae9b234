import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayStoredDay } from '@/platform/time/calendar-day'
import { Picture } from '@/platform/ui/picture'
import type { NewsItem } from '../news-item'

/** Further news beside an article: picture, title and day. */
export function RelatedNews({ ctx, items }: { ctx: SiteContext; items: NewsItem[] }) {
  return (
    <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-1">
      {items.map((item) => (
        <li key={item.id} className="flex items-start gap-4">
          {item.cover && (
            <Picture
              image={item.cover}
              sizes="7rem"
              className="bg-sunken aspect-3/2 w-28 shrink-0 rounded object-cover"
            />
          )}
          <div className="min-w-0">
            <h3>
              <a
                className="hover:text-accent underline-offset-4 hover:underline"
                href={ctx.href(contentPath('news', item.slug))}
              >
                {item.title}
              </a>
            </h3>
            <p className="text-small text-muted">{displayStoredDay(item.publishedAt)}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
