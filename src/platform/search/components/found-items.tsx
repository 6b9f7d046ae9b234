import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '../../sites/site-context'
import { Notice } from '../../ui/notice'
import { Pagination } from '../../ui/pagination'
import { searchHref } from '../answering/search-page'
import type { SearchParameters } from '../answering/search-parameters'
import type { SearchResult } from '../answering/search-query'
import { NoResults } from './no-results'
import { SearchResults } from './search-results'

type FoundItemsProps = { ctx: SiteContext; parameters: SearchParameters; result: SearchResult }

/** How many there are, the results of one page, the other pages; and what to do where there are none. */
export async function FoundItems({ ctx, parameters, result }: FoundItemsProps) {
  const t = await getTranslations('search')
  const { text, page, pageSize } = parameters
  const { total, hits, reading } = result
  const hrefOf = (other: number) => searchHref(ctx, { ...parameters, page: other })
  return (
    <>
      <p className="text-muted mb-4" role="status">
        {t(text ? 'count' : 'countNewest', { total, query: reading.text })}
      </p>
      {result.partial && total > 0 && <Notice>{t('partial')}</Notice>}
      {total === 0 && <NoResults ctx={ctx} parameters={parameters} reading={reading} />}
      {total > 0 && hits.length === 0 && (
        <Notice title={t('beyond.title')}>
          <a className="underline underline-offset-4" href={hrefOf(1)}>
            {t('beyond.first')}
          </a>
        </Notice>
      )}
      <SearchResults ctx={ctx} hits={hits} reading={reading} />
      {hits.length > 0 && <Pagination page={page} pageCount={Math.ceil(total / pageSize)} hrefOf={hrefOf} />}
    </>
  )
}
