import type { ReactNode } from 'react'

/** A named fact; one without a value is left out. */
export type Fact = { term: string; value: ReactNode }

type FactListProps = {
  facts: Fact[]
  /** Values below their terms where columns are narrow; on telephones the list has the whole width. */
  stacked?: boolean
}

/** Terms and values, two columns where there is room for the text in the reader's size. */
export function FactList({ facts, stacked = false }: FactListProps) {
  const known = facts.filter(
    ({ value }) => value !== null && value !== undefined && value !== '' && value !== false,
  )
  return (
    <dl className="border-line divide-line divide-y border-y">
      {known.map(({ term, value }) => (
        <div
          key={term}
          className={`flex flex-wrap gap-x-4 py-2 sm:gap-x-6 sm:py-2.5 ${stacked ? 'md:flex-col' : ''}`}
        >
          <dt
            className={`text-muted max-sm:text-small basis-29 ${stacked ? 'text-small md:basis-auto' : 'sm:basis-52'}`}
          >
            {term}
          </dt>
          <dd className={`min-w-0 flex-1 basis-36 break-words ${stacked ? 'md:basis-auto' : ''}`}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
