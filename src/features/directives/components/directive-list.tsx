import { getTranslations } from 'next-intl/server'
import { byLabel, byValueDown, facetOptions } from '@/platform/lists/facet-options'
import type { DocumentFilters } from '@/platform/official-documents/document-filters'
import { documentTypeLabel } from '@/platform/official-documents/document-types'
import type { SiteContext } from '@/platform/sites/site-context'
import { FilterPanel, SelectFilter, TextFilter } from '@/platform/ui/filter-panel'
import { ItemList } from '@/platform/ui/item-list'
import { ListResults } from '@/platform/ui/list-results'
import { PageHeader } from '@/platform/ui/page-header'
import type { DirectivePage } from '../directive-view'
import { DirectiveCard } from './directive-card'

type DirectiveListProps = { ctx: SiteContext; filters: DocumentFilters; page: DirectivePage }

/** `/chi-dao-dieu-hanh`: filters with counts, and the directives. */
export async function DirectiveList({ ctx, filters, page }: DirectiveListProps) {
  const t = await getTranslations('directives')
  const { q, type, issuer, year } = filters
  const withCount = (label: string, count: number) => t('filters.option', { label, count })
  const isFiltered = [q, type, issuer, year].some(Boolean)
  const action = ctx.href('/chi-dao-dieu-hanh')
  return (
    <>
      <PageHeader ctx={ctx} title={t('title')} lead={t('lead')} />
      <FilterPanel action={action} {...(isFiltered ? { resetHref: action } : {})}>
        <TextFilter name="q" label={t('filters.q')} value={q ?? ''} placeholder={t('filters.qHint')} />
        <SelectFilter
          name="type"
          label={t('filters.type')}
          value={type ?? ''}
          options={facetOptions(page.facets.type, { labelOf: documentTypeLabel, withCount, chosen: type })}
        />
        <SelectFilter
          name="issuer"
          label={t('filters.issuer')}
          value={issuer ?? ''}
          options={facetOptions(byLabel(page.facets.issuer), { withCount, chosen: issuer })}
        />
        <SelectFilter
          name="year"
          label={t('filters.year')}
          value={year ?? ''}
          options={facetOptions(byValueDown(page.facets.year), { withCount, chosen: year })}
        />
      </FilterPanel>
      <ListResults
        ctx={ctx}
        namespace="directives"
        kind="directive"
        path="/chi-dao-dieu-hanh"
        filters={filters}
        total={page.total}
        pageCount={page.pageCount}
      >
        <ItemList>
          {page.rows.map((directive) => (
            <DirectiveCard key={directive.id} ctx={ctx} directive={directive} />
          ))}
        </ItemList>
      </ListResults>
    </>
  )
}
