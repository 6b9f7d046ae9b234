import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '../../sites/site-context'
import { searchHref } from '../answering/search-page'
import type { SearchParameters } from '../answering/search-parameters'
import { FILTER_NAMES, type FilterName } from '../answering/search-query'
import type { ReadFilters } from '../understanding/understood-query'
import type { FilterLabel } from './filter-labels'

type FilterChipsProps = {
  ctx: SiteContext
  parameters: SearchParameters
  /** Filters that the search read from the words. */
  read: ReadFilters
  labelOf: FilterLabel
}

type Chip = { key: string; label: string; href: string }

/** Every filter in force as a link that takes it off: those that were chosen, and those read from the words. */
export async function FilterChips({ ctx, parameters, read, labelOf }: FilterChipsProps) {
  const t = await getTranslations('search.filters')
  const { text, filters, ignored, isLiteral } = parameters
  const named = (name: FilterName, value: string) => t('chip', { name: t(name), value: labelOf(name, value) })
  // One kind alone is what its tab says.
  const names = FILTER_NAMES.filter((name) => name !== 'kind' || filters.kind.length > 1)
  const chosen = names.flatMap((name) =>
    filters[name].map((value): Chip => {
      const others = { ...filters, [name]: filters[name].filter((other) => other !== value) }
      const href = searchHref(ctx, { ...parameters, filters: others, page: 1 })
      return { key: `${name}-${value}`, label: named(name, value), href }
    }),
  )
  const fromWords = (['type', 'year'] as const).flatMap((name): Chip[] => {
    const value = read[name]
    if (value === undefined) return []
    const href = searchHref(ctx, { ...parameters, ignored: [...ignored, name], page: 1 })
    return [{ key: name, label: named(name, String(value)), href }]
  })
  return (
    <>
      <Chips title={t('read')} chips={fromWords} remove={(filter) => t('remove', { filter })} />
      <Chips title={t('chosen')} chips={chosen} remove={(filter) => t('remove', { filter })}>
        {chosen.length > 1 && (
          <a
            className="text-small inline-flex min-h-11 items-center underline underline-offset-4"
            href={searchHref(ctx, { text, ignored, isLiteral })}
          >
            {t('reset')}
          </a>
        )}
      </Chips>
    </>
  )
}

type ChipsProps = {
  title: string
  chips: Chip[]
  remove: (filter: string) => string
  children?: React.ReactNode
}

function Chips({ title, chips, remove, children }: ChipsProps) {
  if (chips.length === 0) return null
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1 print:hidden">
      <span className="text-small text-muted">{title}</span>
      <ul className="flex flex-wrap gap-x-2 gap-y-1">
        {chips.map(({ key, label, href }) => (
          <li key={key}>
            <a
              className="border-line bg-card hover:border-accent hover:text-accent text-small inline-flex min-h-11 items-center gap-2 rounded-full border px-4"
              href={href}
              aria-label={remove(label)}
            >
              {label} <span aria-hidden="true">✕</span>
            </a>
          </li>
        ))}
      </ul>
      {children}
    </div>
  )
}
