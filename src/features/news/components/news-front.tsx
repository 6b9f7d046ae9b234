import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayStoredDay } from '@/platform/time/calendar-day'
import { ItemList } from '@/platform/ui/item-list'
import { Picture } from '@/platform/ui/picture'
import type { NewsItem } from '../news-item'
import { NewsCard, saidWith } from './news-card'

/** The news of a front page: the first large, the others below it. */
export async function NewsFront({ ctx, items }: { ctx: SiteContext; items: NewsItem[] }) {
  const [lead, ...others] = items
  if (!lead) return null
  return (
    <>
      <article className="border-line mb-6 grid gap-x-7 gap-y-3 border-b pb-6 sm:grid-cols-[3fr_2fr]">
        {lead.cover && (
          <Picture
            image={lead.cover}
            sizes="(min-width: 64rem) 29rem, (min-width: 40rem) 60vw, 100vw"
            eager
            // On a telephone the words are in the first screen, and the picture below them.
            className="max-sm:order-last bg-sunken aspect-3/2 w-full rounded object-cover"
          />
        )}
        <div>
          <h3 className="text-lead font-semibold">
            <a
              className="hover:text-accent underline-offset-4 hover:underline"
              href={ctx.href(contentPath('news', lead.slug))}
            >
              {lead.title}
            </a>
          </h3>
          <p className="text-small text-muted mt-1">
            {[displayStoredDay(lead.publishedAt), await saidWith(ctx, lead)].filter(Boolean).join(' · ')}
          </p>
          {lead.summary && <p className="mt-2 line-clamp-5 max-sm:hidden">{lead.summary}</p>}
        </div>
      </article>
      <ItemList>
        {others.map((item) => (
          <NewsCard key={item.id} ctx={ctx} item={item} heading="h3" />
        ))}
      </ItemList>
    </>
  )
}
