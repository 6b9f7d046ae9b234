import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '@/platform/sites/site-context'
import type { CatalogueEvent } from '../catalogue'
import type { Counted } from '../queries'

type EventCardsProps = {
  ctx: SiteContext
  events: Counted<CatalogueEvent>[]
  /** With what each event is about; without it only its name. */
  isFull?: boolean
}

/** Life events as cards that lead to their procedures. */
export async function EventCards({ ctx, events, isFull = false }: EventCardsProps) {
  const t = await getTranslations('procedure-lists.events')
  const columns = isFull ? 'sm:grid-cols-2 lg:grid-cols-3' : 'grid-cols-2 lg:grid-cols-4'
  return (
    <ul className={`grid gap-3 ${columns}`}>
      {events.map(({ slug, name, description, count }) => (
        <li key={slug}>
          <a
            className="border-line bg-card hover:border-accent hover:text-accent flex h-full flex-col rounded border px-4 py-3"
            href={ctx.href(`/thu-tuc/su-kien/${slug}`)}
          >
            <span className="font-semibold">{name}</span>
            {isFull && description && <span className="text-small text-ink mt-1 mb-2">{description}</span>}
            <span className="text-small text-muted mt-auto">{t('count', { count })}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
