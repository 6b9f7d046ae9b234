import { getTranslations } from 'next-intl/server'
import { byLabel, byValueDown, facetOptions } from '@/platform/lists/facet-options'
import { documentTypeLabel } from '@/platform/official-documents/document-types'
import type { SiteContext } from '@/platform/sites/site-context'
import { FilterPanel, SelectFilter, TextFilter } from '@/platform/ui/filter-panel'
import { ItemList } from '@/platform/ui/item-list'
import { ListResults } from '@/platform/ui/list-results'
import { PageHeader } from '@/platform/ui/page-header'
import type { LegalDocumentFilters } from '../filters'
import type { LegalDocumentPage } from '../legal-document-view'
import { LegalDocumentCard } from './legal-document-card'

type LegalDocumentListProps = { ctx: SiteContext; filters: LegalDocumentFilters; page: LegalDocumentPage }

/** `/van-ban`: filters with counts, and the documents. */
export async function LegalDocumentList({ ctx, filters, page }: LegalDocumentListProps) {
  const t = await getTranslations('legal-documents')
  return (
    <>
      <PageHeader ctx={ctx} title={t('title')} lead={t('lead')} />
      <Filters ctx={ctx} filters={filters} facets={page.facets} />
      <ListResults
        ctx={ctx}
        namespace="legal-documents"
        kind="legal-document"
        path="/van-ban"
        filters={filters}
        total={page.total}
        pageCount={page.pageCount}
      >
        <ItemList>
          {page.rows.map((document) => (
            <LegalDocumentCard key={document.id} ctx={ctx} document={document} />
          ))}
        </ItemList>
      </ListResults>
    </>
  )
}

type FiltersProps = Pick<LegalDocumentListProps, 'ctx' | 'filters'> & Pick<LegalDocumentPage, 'facets'>

async function Filters({ ctx, filters, facets }: FiltersProps) {
  const t = await getTranslations('legal-documents')
  const { q, type, issuer, sector, year, effect } = filters
  const withCount = (label: string, count: number) => t('filters.option', { label, count })
  const isFiltered = [q, type, issuer, sector, year, effect].some(Boolean)
  const action = ctx.href('/van-ban')
  return (
    <FilterPanel action={action} {...(isFiltered ? { resetHref: action } : {})}>
      <TextFilter name="q" label={t('filters.q')} value={q ?? ''} placeholder={t('filters.qHint')} />
      <SelectFilter
        name="type"
        label={t('filters.type')}
        value={type ?? ''}
        options={facetOptions(facets.type, { labelOf: documentTypeLabel, withCount, chosen: type })}
      />
      <SelectFilter
        name="issuer"
        label={t('filters.issuer')}
        value={issuer ?? ''}
        options={facetOptions(byLabel(facets.issuer), { withCount, chosen: issuer })}
      />
      <SelectFilter
        name="sector"
        label={t('filters.sector')}
        value={sector ?? ''}
        options={facetOptions(byLabel(facets.sector), { withCount, chosen: sector })}
      />
      <SelectFilter
        name="year"
        label={t('filters.year')}
        value={year ?? ''}
        options={facetOptions(byValueDown(facets.year), { withCount, chosen: year })}
      />
      <SelectFilter
        name="effect"
        label={t('filters.effect')}
        value={effect ?? ''}
        options={facetOptions(facets.effect, {
          labelOf: (value) => t(`effect.${value}`),
          withCount,
          chosen: effect,
        })}
      />
    </FilterPanel>
  )
}
