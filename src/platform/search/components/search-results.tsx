import { getTranslations } from 'next-intl/server'
import { documentTypeLabel } from '../../official-documents/document-types'
import { EFFECT_TONES } from '../../official-documents/effect-tones'
import type { SiteContext } from '../../sites/site-context'
import { dayOf, displayDay } from '../../time/calendar-day'
import { Badge } from '../../ui/badge'
import type { Reading, SearchHit } from '../answering/search-query'
import { FoundInFile } from './found-in-file'
import { MarkedText } from './marked-text'

type SearchResultsProps = { ctx: SiteContext; hits: SearchHit[]; reading: Reading }

/** The results of one page, marked with the words that found them. */
export async function SearchResults({ ctx, hits, reading }: SearchResultsProps) {
  const t = await getTranslations('search')
  const effects = await getTranslations('legal-documents.effect')
  const words = { query: reading.words, also: reading.official }
  return (
    <ol className="divide-line divide-y">
      {hits.map((hit) => (
        <li key={hit.id} className="py-5 first:pt-0">
          <h2 className="text-heading font-semibold break-words">
            <a className="hover:text-accent underline-offset-4 hover:underline" href={ctx.href(hit.path)}>
              <MarkedText text={hit.title} {...words} />
            </a>
          </h2>
          <p className="text-small text-muted mt-1 flex flex-wrap items-center wrap-anywhere gap-x-4 gap-y-1">
            {hit.isPinned && <Badge tone="positive">{t('pinned')}</Badge>}
            <Badge>{t(`kind.${hit.kind}`)}</Badge>
            {hit.effect && <Badge tone={EFFECT_TONES[hit.effect]}>{effects(hit.effect)}</Badge>}
            {hit.code && (
              <span>
                {hit.type && `${documentTypeLabel(hit.type, ctx.locale)} `}
                <MarkedText text={hit.code} query={reading.words} />
              </span>
            )}
            {hit.date !== null && <span>{displayDay(dayOf(new Date(hit.date * 1000)))}</span>}
            {hit.agency && <span>{hit.agency}</span>}
          </p>
          {hit.excerpt && (
            <p className="mt-2 line-clamp-3 max-w-[46rem]">
              <MarkedText text={hit.excerpt} {...words} />
            </p>
          )}
          {hit.file && <FoundInFile ctx={ctx} path={hit.path} file={hit.file} />}
        </li>
      ))}
    </ol>
  )
}
