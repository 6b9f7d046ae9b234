import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '../../sites/site-context'
import { dayOf, displayDay } from '../../time/calendar-day'
import { Badge } from '../../ui/badge'
import type { SearchHit } from '../answering/search-query'
import { MarkedText } from './marked-text'

type SearchResultsProps = { ctx: SiteContext; hits: SearchHit[]; query: string }

/** The results of one page, the words of the query marked. */
export async function SearchResults({ ctx, hits, query }: SearchResultsProps) {
  const t = await getTranslations('search')
  return (
    <ol className="divide-line divide-y">
      {hits.map((hit) => (
        <li key={hit.id} className="py-5 first:pt-0">
          <h2 className="text-heading font-semibold break-words">
            <a className="hover:text-accent underline-offset-4 hover:underline" href={ctx.href(hit.path)}>
              <MarkedText text={hit.title} query={query} />
            </a>
          </h2>
          <p className="text-small text-muted mt-1 flex flex-wrap items-center gap-x-4 gap-y-1">
            <Badge>{t(`kind.${hit.kind}`)}</Badge>
            {hit.code && <span>{hit.code}</span>}
            {hit.date !== null && <span>{displayDay(dayOf(new Date(hit.date * 1000)))}</span>}
            {hit.agency && <span>{hit.agency}</span>}
          </p>
          {hit.excerpt && (
            <p className="mt-2 line-clamp-3 max-w-[70ch]">
              <MarkedText text={hit.excerpt} query={query} />
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
