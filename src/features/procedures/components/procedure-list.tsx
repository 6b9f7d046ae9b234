import { getTranslations } from 'next-intl/server'
import { byLabel, facetOptions } from '@/platform/lists/facet-options'
import type { SiteContext } from '@/platform/sites/site-context'
import { FilterPanel, SelectFilter, TextFilter } from '@/platform/ui/filter-panel'
import { ItemList } from '@/platform/ui/item-list'
import { ListResults } from '@/platform/ui/list-results'
import { Notice } from '@/platform/ui/notice'
import { PageHeader } from '@/platform/ui/page-header'
import type { ProcedureFilters } from '../filters'
import type { ProcedurePage } from '../catalogue/queries'
import { ProcedureCard } from './procedure-card'

type ProcedureListProps = { ctx: SiteContext; filters: ProcedureFilters; page: ProcedurePage }

/** `/thu-tuc`: filters with counts, and the procedures. */
export async function ProcedureList({ ctx, filters, page }: ProcedureListProps) {
  const t = await getTranslations('procedures')
  return (
    <>
      <PageHeader ctx={ctx} title={t('title')} lead={t('lead')} />
      <Filters ctx={ctx} filters={filters} facets={page.facets} />
      {page.basisNumber && <Notice>{t('filters.basis', { number: page.basisNumber })}</Notice>}
      <ListResults
        ctx={ctx}
        namespace="procedures"
        kind="procedure"
        path="/thu-tuc"
        filters={filters}
        total={page.total}
        pageCount={page.pageCount}
      >
        <ItemList>
          {page.rows.map((procedure) => (
            <ProcedureCard key={procedure.id} ctx={ctx} procedure={procedure} />
          ))}
        </ItemList>
      </ListResults>
    </>
  )
}

type FiltersProps = Pick<ProcedureListProps, 'ctx' | 'filters'> & Pick<ProcedurePage, 'facets'>

async function Filters({ ctx, filters, facets }: FiltersProps) {
  const t = await getTranslations('procedures')
  const { q, level, sector, agency, online, status, basis } = filters
  const withCount = (label: string, count: number) => t('filters.option', { label, count })
  const isFiltered = [q, level, sector, agency, online, status, basis].some(Boolean)
  const action = ctx.href('/thu-tuc')
  const fixed = (name: 'level' | 'online' | 'status', words: string, chosen: string | undefined) => (
    <SelectFilter
      name={name}
      label={t(`filters.${name}`)}
      value={chosen ?? ''}
      options={facetOptions(facets[name], {
        labelOf: (value) => t(`${words}.${value}`),
        withCount,
        chosen,
      })}
    />
  )
  return (
    <FilterPanel action={action} {...(isFiltered ? { resetHref: action } : {})}>
      {basis && <input type="hidden" name="basis" value={basis} />}
      <TextFilter name="q" label={t('filters.q')} value={q ?? ''} placeholder={t('filters.qHint')} />
      {fixed('level', 'levels', level)}
      <SelectFilter
        name="sector"
        label={t('filters.sector')}
        value={sector ?? ''}
        options={facetOptions(byLabel(facets.sector), { withCount, chosen: sector })}
      />
      <SelectFilter
        name="agency"
        label={t('filters.agency')}
        value={agency ?? ''}
        options={facetOptions(facets.agency, { withCount, chosen: agency })}
      />
      {fixed('online', 'online', online)}
      {fixed('status', 'status', status)}
    </FilterPanel>
  )
}
