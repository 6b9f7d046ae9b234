import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/platform/i18n/locales'
import type { FacetCount } from '@/platform/lists/faceted-list'
import { byLabel, byValueDown, facetOptions } from '@/platform/lists/facet-options'
import {
  FilterPanel,
  LabelledFilter,
  MoreFilters,
  SelectFilter,
  SuggestFilter,
  TextFilter,
} from '@/platform/ui/filter-panel'
import type { DocumentFacet } from '../document-list'
import { documentTypeLabel } from '../document-types'

/** More values than this are typed, not chosen: nobody scrolls through hundreds on a telephone. */
const MOST_TO_CHOOSE_FROM = 40

export type DocumentFilterPanelProps = {
  /** Address of the list. */
  action: string
  filters: Partial<Record<DocumentFacet | 'q', string | undefined>> & { sort?: string | undefined }
  facets: Record<DocumentFacet, FacetCount[]>
  /** An example of what to type. */
  hint: string
  /** Other orders than newest first: values that `document-lists.sorts` has words for. */
  sorts: readonly string[]
  /** Filters that only one kind of document has; the first ones are always in sight. */
  first?: ReactNode
  more?: ReactNode
  /** Whether one of those is set: any at all, or one of `more`. */
  isNarrowed?: boolean
  hasMore?: boolean
}

/** The filters that every list of official documents has: those most people need, and the others behind one line. */
export async function DocumentFilterPanel(props: DocumentFilterPanelProps) {
  const { action, filters, facets, hint, sorts, first, more, isNarrowed = false, hasMore = false } = props
  const t = await getTranslations('document-lists')
  const locale = (await getLocale()) as Locale
  const { q, type, issuer, signer, year, sort } = filters
  const isFiltered = isNarrowed || [q, type, issuer, signer, year].some(Boolean)
  const withCount = (label: string, count: number) => t('filters.option', { label, count })
  return (
    <FilterPanel action={action} {...(isFiltered ? { resetHref: action } : {})}>
      <TextFilter name="q" label={t('filters.q')} value={q ?? ''} placeholder={hint} />
      <SelectFilter
        name="type"
        label={t('filters.type')}
        value={type ?? ''}
        options={facetOptions(facets.type, {
          labelOf: (value) => documentTypeLabel(value, locale),
          withCount,
          chosen: type,
        })}
      />
      {first}
      <MoreFilters label={t('filters.more')} isOpen={hasMore || [issuer, signer, year, sort].some(Boolean)}>
        <NameFilter name="issuer" label={t('filters.issuer')} chosen={issuer} counts={facets.issuer} />
        <NameFilter name="signer" label={t('filters.signer')} chosen={signer} counts={facets.signer} />
        <SelectFilter
          name="year"
          label={t('filters.year')}
          value={year ?? ''}
          options={facetOptions(byValueDown(facets.year), { withCount, chosen: year })}
        />
        {more}
        <SortFilter sorts={sorts} chosen={sort} />
      </MoreFilters>
    </FilterPanel>
  )
}

type NameFilterProps = { name: string; label: string; chosen: string | undefined; counts: FacetCount[] }

/** Names of people or bodies; nothing where the documents name none. */
async function NameFilter({ name, label, chosen, counts }: NameFilterProps) {
  if (counts.length === 0 && !chosen) return null
  const t = await getTranslations('document-lists.filters')
  const options = facetOptions(byLabel(counts), {
    withCount: (words, count) => t('option', { label: words, count }),
  })
  const isWords = chosen !== undefined && !counts.some(({ value }) => value === chosen)
  const props = { name, label, value: chosen ?? '', options }
  return isWords || counts.length > MOST_TO_CHOOSE_FROM ? (
    <SuggestFilter {...props} hint={t('typeName')} />
  ) : (
    <SelectFilter {...props} />
  )
}

async function SortFilter({ sorts, chosen }: { sorts: readonly string[]; chosen: string | undefined }) {
  const t = await getTranslations('document-lists')
  return (
    <LabelledFilter label={t('filters.sort')}>
      <select className="field" name="sort" defaultValue={chosen ?? ''}>
        <option value="">{t('sorts.newest')}</option>
        {sorts.map((value) => (
          <option key={value} value={value}>
            {t(`sorts.${value}`)}
          </option>
        ))}
      </select>
    </LabelledFilter>
  )
}
