import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '../../sites/site-context'
import { slugOfSite } from '../answering/search-page'
import { PARAMETER_OF, type SearchParameters } from '../answering/search-parameters'
import type { Facets, FilterName } from '../answering/search-query'
import { FacetGroup, type FacetOption } from './facet-group'
import type { FilterLabel } from './filter-labels'

type SearchFiltersProps = {
  ctx: SiteContext
  parameters: SearchParameters
  facets: Facets
  labelOf: FilterLabel
}

/** In the order of the page; kinds have tabs of their own. */
const GROUPS = ['sector', 'type', 'year', 'agency', 'effect', 'level', 'site'] as const
const OPEN_AT_FIRST = 2

/**
 * The filters as a plain GET form: checkboxes in groups, each with the results it would leave. Beside the results where
 * there is room, else behind one line.
 */
export async function SearchFilters({ ctx, parameters, facets, labelOf }: SearchFiltersProps) {
  const t = await getTranslations('search.filters')
  const { text, filters, isLiteral, ignored } = parameters
  const groups = GROUPS.map((name) => ({
    name,
    options: optionsOf(name, facets[name], filters[name], labelOf),
  })).filter(({ name, options }) => options.length > 1 || filters[name].length > 0)
  if (groups.length === 0) return null
  const chosen = GROUPS.reduce((sum, name) => sum + filters[name].length, 0)
  return (
    <details className="search-filters group/filters bg-sunken mb-6 rounded px-4 lg:w-68 lg:shrink-0 print:hidden">
      <summary className="flex min-h-12 cursor-pointer list-none items-center justify-between font-semibold">
        {chosen > 0 ? t('openChosen', { chosen }) : t('open')}
        <span aria-hidden="true" className="text-muted group-open/filters:rotate-180">
          ▾
        </span>
      </summary>
      <form action={ctx.href('/tim-kiem')} aria-label={t('title')} className="pb-4 lg:pt-2">
        <input type="hidden" name="q" value={text} />
        {filters.kind.map((kind) => (
          <input key={kind} type="hidden" name="kind" value={kind} />
        ))}
        {isLiteral && <input type="hidden" name="literal" value="1" />}
        {ignored.map((name) => (
          <input key={name} type="hidden" name="ignore" value={name} />
        ))}
        {groups.map(({ name, options }, place) => (
          <FacetGroup
            key={name}
            name={PARAMETER_OF[name]}
            title={t(name)}
            options={
              name === 'site'
                ? options.map((option) => ({ ...option, value: slugOfSite(option.value) }))
                : options
            }
            isOpen={place < OPEN_AT_FIRST || filters[name].length > 0}
          />
        ))}
        <button className="button mt-4 w-full" type="submit">
          {t('submit')}
        </button>
      </form>
    </details>
  )
}

/** Chosen values first, then by results, years newest first. */
function optionsOf(
  name: FilterName,
  counts: Record<string, number>,
  chosen: string[],
  labelOf: FilterLabel,
): FacetOption[] {
  const values = [...new Set([...chosen, ...Object.keys(counts)])]
  return values
    .map((value) => ({
      value,
      label: labelOf(name, value),
      count: counts[value] ?? 0,
      isChosen: chosen.includes(value),
    }))
    .sort(
      (a, b) =>
        Number(b.isChosen) - Number(a.isChosen) ||
        (name === 'year' ? b.value.localeCompare(a.value) : b.count - a.count),
    )
}
