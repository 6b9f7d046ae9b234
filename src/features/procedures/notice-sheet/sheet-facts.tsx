import type { ReactNode } from 'react'

/** A term and what it stands for; left out where there is nothing to say. */
export type SheetFact = { term: string; value: ReactNode }

/** Terms and values in two columns. */
export function SheetFacts({ facts }: { facts: SheetFact[] }) {
  return (
    <dl className="sheet-facts">
      {facts
        .filter(({ value }) => value !== null && value !== undefined && value !== '')
        .map(({ term, value }) => (
          <div key={term}>
            <dt>{term}:</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
