import { getTranslations } from 'next-intl/server'
import { facetOptions } from '@/platform/lists/facet-options'
import type { FacetCount } from '@/platform/lists/faceted-list'
import type { SiteContext } from '@/platform/sites/site-context'
import {
  FilterPanel,
  LabelledFilter,
  MoreFilters,
  SelectFilter,
  TextFilter,
} from '@/platform/ui/filter-panel'
import { FACETS, type FacetName } from '../catalogue/catalogue'
import type { ListPage } from '../catalogue/list-page'
import { SORTS, type ProcedureFilters } from '../filters'

/**
 * The largest of each. All 283 sectors and 637 agencies of the national catalogue would be two thirds of the page; they
 * are found in their indexes, and one that is chosen stays.
 */
const MOST_OPTIONS = { sector: 60, agency: 30 }

type PanelProps = { ctx: SiteContext; filters: ProcedureFilters; facets: ListPage['facets'] }

/** The filters most people need, and the others behind one line. */
export async function ProcedureFilterPanel({ ctx, filters, facets }: PanelProps) {
  const t = await getTranslations('procedures')
  const more = await getTranslations('procedure-lists')
  const { q, letter, begins, basis, event, audience, agency, online, status, sort } = filters
  const isFiltered = [q, letter, begins, basis, ...FACETS.map((name) => filters[name])].some(Boolean)
  const hasMore = [event, audience, agency, online, status, sort].some(Boolean)
  const action = ctx.href('/thu-tuc')
  const select = (name: Exclude<FacetName, 'letter'>, label: string, labelOf?: (value: string) => string) => (
    <SelectFilter
      name={name}
      label={label}
      value={filters[name] ?? ''}
      options={facetOptions(shown(name, facets[name]), {
        ...(labelOf ? { labelOf } : {}),
        withCount: (words, count) => t('filters.option', { label: words, count }),
        chosen: filters[name],
      })}
    />
  )
  return (
    <FilterPanel action={action} {...(isFiltered ? { resetHref: action } : {})}>
      {Object.entries({ basis, letter, begins }).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <TextFilter name="q" label={t('filters.q')} value={q ?? ''} placeholder={t('filters.qHint')} />
      {select('sector', t('filters.sector'))}
      {select('level', t('filters.level'), (value) => t(`levels.${value}`))}
      <MoreFilters label={more('filters.more')} isOpen={hasMore}>
        {facets.event.length > 0 && select('event', more('filters.event'))}
        {select('audience', more('filters.audience'), (value) => more(`applicants.${value}`))}
        {select('agency', t('filters.agency'))}
        {select('online', t('filters.online'), (value) => t(`online.${value}`))}
        {select('status', t('filters.status'), (value) => t(`status.${value}`))}
        <LabelledFilter label={more('filters.sort')}>
          <select className="field" name="sort" defaultValue={sort ?? ''}>
            <option value="">{more('sorts.name')}</option>
            {SORTS.map((value) => (
              <option key={value} value={value}>
                {more(`sorts.${value}`)}
              </option>
            ))}
          </select>
        </LabelledFilter>
      </MoreFilters>
    </FilterPanel>
  )
}

/** The values to offer, in the order they came in. */
function shown(name: FacetName, counts: FacetCount[]): FacetCount[] {
  if (name !== 'sector' && name !== 'agency') return counts
  const largest = new Set(counts.toSorted((a, b) => b.count - a.count).slice(0, MOST_OPTIONS[name]))
  return counts.filter((count) => largest.has(count))
}
