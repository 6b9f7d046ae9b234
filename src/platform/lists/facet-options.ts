import type { FacetCount } from './faceted-list'

type Option = { value: string; label: string }

type OptionWords = {
  /** The words for a value, where they are not the facet's own. */
  labelOf?: (value: string) => string
  /** Joins label and count. */
  withCount: (label: string, count: number) => string
  /** What the reader chose; it stays in the list even when nothing is left under it. */
  chosen?: string | undefined
}

const MOST_OPTIONS = 300

/** The counts of a facet as options of a filter, in the order given. */
export function facetOptions(counts: FacetCount[], words: OptionWords): Option[] {
  const { labelOf, withCount, chosen } = words
  const options = counts.slice(0, MOST_OPTIONS).map(({ value, label, count }) => ({
    value,
    label: withCount(labelOf ? labelOf(value) : label, count),
  }))
  if (!chosen || options.some(({ value }) => value === chosen)) return options
  return [{ value: chosen, label: withCount(labelOf ? labelOf(chosen) : chosen, 0) }, ...options]
}

/** By name, as the Vietnamese alphabet has it. */
export function byLabel(counts: FacetCount[]): FacetCount[] {
  const alphabet = new Intl.Collator('vi')
  return [...counts].sort((a, b) => alphabet.compare(a.label, b.label))
}

/** Newest first, for years. */
export function byValueDown(counts: FacetCount[]): FacetCount[] {
  return [...counts].sort((a, b) => b.value.localeCompare(a.value))
}
