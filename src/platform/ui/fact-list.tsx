import type { ReactNode } from 'react'

/** A named fact; one without a value is left out. */
export type Fact = { term: string; value: ReactNode }

type FactListProps = {
  facts: Fact[]
  /** Values below their terms, for narrow columns. */
  stacked?: boolean
}

/** Terms and values, two columns where there is room. */
export function FactList({ facts, stacked = false }: FactListProps) {
  const known = facts.filter(
    ({ value }) => value !== null && value !== undefined && value !== '' && value !== false,
  )
  return (
    <dl className="border-line divide-line divide-y border-y">
      {known.map(({ term, value }) => (
        <div key={term} className={`grid gap-x-6 py-2.5 ${stacked ? '' : 'sm:grid-cols-[13rem_1fr]'}`}>
          <dt className={`text-muted ${stacked ? 'text-small' : ''}`}>{term}</dt>
          <dd className="min-w-0 break-words">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
