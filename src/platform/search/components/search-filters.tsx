import { getTranslations } from 'next-intl/server'
import { documentTypeLabel } from '../../official-documents/document-types'
import type { SiteContext } from '../../sites/site-context'
import { FilterPanel, SelectFilter } from '../../ui/filter-panel'
import { searchHref } from '../answering/search-page'
import type { SearchParameters } from '../answering/search-parameters'
import { forEachFilter, type Facets } from '../answering/search-query'

type SearchFiltersProps = {
  ctx: SiteContext
  parameters: SearchParameters
  facets: Facets
  sectorNames: Record<string, string>
}

/** Sector, type, year and owner as a plain GET form; each choice says how many results it leaves. */
export async function SearchFilters({ ctx, parameters, facets, sectorNames }: SearchFiltersProps) {
  const t = await getTranslations('search')
  const { text, filters } = parameters
  const [kind, sector, type, year, owner] = (['kind', 'sector', 'type', 'year', 'site'] as const).map(
    (name) => filters[name][0],
  )
  const sites = new Map([ctx.site, ctx.root].map((site) => [site.id, site]))
  const isFiltered = Boolean(sector ?? type ?? year ?? owner)
  const sectors = options(facets.sector, sector, (slug) => sectorNames[slug] ?? slug)
  const types = options(facets.type, type, documentTypeLabel)
  const years = options(facets.year, year, (number) => number).sort((a, b) => b.value.localeCompare(a.value))
  const ownersOffered = options(facets.site, owner, (id) => sites.get(id)?.name ?? id).map(
    ({ value, label }) => ({ value: sites.get(value)?.slug ?? value, label }),
  )
  if (!isFiltered && [sectors, types, years, ownersOffered].every(({ length }) => length < 2)) return null
  return (
    <FilterPanel
      action={ctx.href('/tim-kiem')}
      {...(isFiltered
        ? {
            resetHref: searchHref(ctx, { text, filters: { ...forEachFilter(() => []), kind: filters.kind } }),
          }
        : {})}
    >
      <input type="hidden" name="q" value={text} />
      {kind && <input type="hidden" name="kind" value={kind} />}
      {sectors.length > 0 && (
        <SelectFilter name="sector" label={t('sector')} value={sector} options={sectors} />
      )}
      {types.length > 0 && <SelectFilter name="type" label={t('type')} value={type} options={types} />}
      {years.length > 0 && <SelectFilter name="year" label={t('year')} value={year} options={years} />}
      {ownersOffered.length > 1 && (
        <SelectFilter
          name="owner"
          label={t('owner')}
          value={owner && sites.get(owner)?.slug}
          options={ownersOffered}
        />
      )}
    </FilterPanel>
  )
}

/** The values of a facet, most frequent first; the chosen one is always among them. */
function options(
  counts: Record<string, number>,
  chosen: string | undefined,
  labelOf: (value: string) => string,
) {
  const all = chosen && !(chosen in counts) ? { [chosen]: 0, ...counts } : counts
  return Object.entries(all)
    .sort(([, a], [, b]) => b - a)
    .map(([value, count]) => ({ value, label: `${labelOf(value)} (${count})` }))
}
