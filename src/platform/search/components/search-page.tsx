import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '../../sites/site-context'
import { Breadcrumb } from '../../ui/breadcrumb'
import { SearchBox } from '../../ui/search-box'
import { StatusBanner } from '../../ui/status-banner'
import { searchHref } from '../answering/search-page'
import type { SearchParameters } from '../answering/search-parameters'
import type { SearchResult } from '../answering/search-query'
import { FilterChips } from './filter-chips'
import { filterLabels } from './filter-labels'
import { FoundItems } from './found-items'
import { KindTabs } from './kind-tabs'
import { ReadingNotes } from './reading-notes'
import { SearchFilters } from './search-filters'

type SearchPageProps = {
  ctx: SiteContext
  parameters: SearchParameters
  /** `null` when neither the engine nor Postgres could answer. */
  result: SearchResult | null
  sectorNames: Record<string, string>
}

/** Box, how it was read, kinds, filters, results and pages: all plain links and forms. */
export async function SearchPage({ ctx, parameters, result, sectorNames }: SearchPageProps) {
  const t = await getTranslations('search')
  const site = await getTranslations('site')
  return (
    <>
      <Breadcrumb trail={[{ label: site('home'), href: ctx.href('/') }, { label: t('title') }]} />
      <h1 className="text-heading mt-3 mb-2 font-semibold">{t('title')}</h1>
      <div className="mb-4 max-w-3xl">
        <SearchBox ctx={ctx} size="hero" value={parameters.text} />
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
      {result && <Answer ctx={ctx} parameters={parameters} result={result} sectorNames={sectorNames} />}
    </>
  )
}

async function Answer({ ctx, parameters, result, sectorNames }: SearchPageProps & { result: SearchResult }) {
  const { filters } = parameters
  const labelOf = await filterLabels(ctx, sectorNames, [
    ...new Set([...filters.site, ...Object.keys(result.facets.site)]),
  ])
  return (
    <>
      <ReadingNotes ctx={ctx} parameters={parameters} reading={result.reading} />
      <KindTabs
        counts={result.facets.kind}
        chosen={filters.kind}
        hrefOf={(kind) =>
          searchHref(ctx, { ...parameters, filters: { ...filters, kind: kind ? [kind] : [] }, page: 1 })
        }
      />
      <div className="items-start gap-x-10 lg:flex">
        <SearchFilters ctx={ctx} parameters={parameters} facets={result.facets} labelOf={labelOf} />
        <div className="min-w-0 flex-1">
          <FilterChips ctx={ctx} parameters={parameters} read={result.reading.filters} labelOf={labelOf} />
          <FoundItems ctx={ctx} parameters={parameters} result={result} />
        </div>
      </div>
    </>
  )
}
