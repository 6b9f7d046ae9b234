import type { ReactNode } from 'react'

type CardTableProps = {
  headings: string[]
  /** Columns, from 0, that hold only a number or a word. */
  narrow?: number[]
  children: ReactNode
}

/**
 * A table that becomes a list of cards on a narrow screen: each cell then says its own heading. The roles keep it a
 * table for screen readers, which lose it when the cells turn into blocks.
 */
export function CardTable({ headings, narrow = [], children }: CardTableProps) {
  return (
    <table role="table" className="w-full phone:block">
      <thead className="phone:sr-only">
        <tr role="row" className="border-ink text-small border-b text-left">
          {headings.map((heading, index) => (
            <th
              key={heading}
              role="columnheader"
              scope="col"
              className={`py-2 pr-5 font-semibold whitespace-nowrap last:pr-0 ${narrow.includes(index) ? 'w-24' : ''}`}
            >
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody
        role="rowgroup"
        className="divide-line divide-y phone:block [&>tr]:phone:block [&>tr]:phone:py-3"
      >
        {children}
      </tbody>
    </table>
  )
}

type CellProps = {
  /** Said before the value on a narrow screen; without one the cell is the title of its card. */
  heading?: string
  /** Nothing to say: left out of the card. */
  isEmpty?: boolean
  /** A number or a word: on a card it shares a line with its neighbours. */
  isShort?: boolean
  children: ReactNode
}

/** A cell of a `CardTable`. */
export function Cell({ heading, isEmpty = false, isShort = false, children }: CellProps) {
  const display = isEmpty ? 'phone:hidden' : isShort ? 'phone:mr-6 phone:inline-block' : 'phone:block'
  return (
    <td
      role="cell"
      className={`py-2.5 pr-5 align-top break-words last:pr-0 phone:py-0.5 phone:pr-0 ${display}`}
    >
      {heading && <span className="text-muted text-small phone:inline hidden">{heading}: </span>}
      {children}
    </td>
  )
}
