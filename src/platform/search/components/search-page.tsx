import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '../../sites/site-context'
import { Notice } from '../../ui/notice'
import { PageHeader } from '../../ui/page-header'
import { Pagination } from '../../ui/pagination'
import { SearchBox } from '../../ui/search-box'
import { StatusBanner } from '../../ui/status-banner'
import { searchHref } from '../answering/search-page'
import type { SearchParameters } from '../answering/search-parameters'
import { forEachFilter, type SearchResult } from '../answering/search-query'
import type { SearchKind } from '../indexing/search-document'
import { KindTabs } from './kind-tabs'
import { NoResults } from './no-results'
import { SearchFilters } from './search-filters'
import { SearchResults } from './search-results'

type SearchPageProps = {
  ctx: SiteContext
  parameters: SearchParameters
  /** `null` when neither the engine nor Postgres could answer. */
  result: SearchResult | null
  sectorNames: Record<string, string>
}

/** Box, kinds, filters, results and pages: all plain links and forms. */
export async function SearchPage({ ctx, parameters, result, sectorNames }: SearchPageProps) {
  const t = await getTranslations('search')
  const { text, filters, page, pageSize } = parameters
  const [kind] = filters.kind as SearchKind[]
  const isFiltered = Object.values(filters).some((values) => values.length > 0)
  return (
    <>
      <PageHeader ctx={ctx} title={t('title')} />
      <div className="mb-6 max-w-3xl">
        <SearchBox ctx={ctx} size="hero" value={text} />
      </div>
      {!result && (
        <StatusBanner tone="negative" title={t('down.title')}>
          {t('down.advice')}
        </StatusBanner>
      )}
      {result?.degraded && (
        <StatusBanner tone="warning" title={t('reduced.title')}>
          {t('reduced.advice')}
        </StatusBanner>
      )}
      {result && (
        <>
          <KindTabs
            counts={result.facets.kind}
            current={kind}
            hrefOf={(other) =>
              searchHref(ctx, {
                text,
                ...(other ? { filters: { ...forEachFilter(() => []), kind: [other] } } : {}),
              })
            }
          />
          <SearchFilters ctx={ctx} parameters={parameters} facets={result.facets} sectorNames={sectorNames} />
          <p className="text-muted mb-4" role="status">
            {t(text ? 'count' : 'countNewest', { total: result.total, query: text })}
          </p>
          {result.partial && result.total > 0 && <Notice>{t('partial')}</Notice>}
          {result.total === 0 && (
            <NoResults ctx={ctx} withoutFilters={isFiltered ? searchHref(ctx, { text }) : null} />
          )}
          {result.total > 0 && result.hits.length === 0 && (
            <Notice title={t('beyond.title')}>
              <a className="underline underline-offset-4" href={searchHref(ctx, { ...parameters, page: 1 })}>
                {t('beyond.first')}
              </a>
            </Notice>
          )}
          <SearchResults ctx={ctx} hits={result.hits} query={text} />
          {result.hits.length > 0 && (
            <Pagination
              page={page}
              pageCount={Math.ceil(result.total / pageSize)}
              hrefOf={(other) => searchHref(ctx, { ...parameters, page: other })}
            />
          )}
        </>
      )}
    </>
  )
}
