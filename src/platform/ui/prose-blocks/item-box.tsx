import type { ReactNode } from 'react'

type ItemBoxProps = {
  /** What it is: a document, a procedure. */
  kind: string
  href: string
  title: string
  badge?: ReactNode
  /** Small facts; empty ones are left out. */
  facts: (string | null | undefined)[]
  excerpt?: string | null
  /** What the text says of it. */
  words: string | null
}

/** An item shown inside a text. */
export function ItemBox({ kind, href, title, badge, facts, excerpt, words }: ItemBoxProps) {
  return (
    <div className="prose-card">
      {words && <p className="prose-card-words">{words}</p>}
      <p className="prose-card-facts">
        <span>{kind}</span>
        {badge}
        {facts.map((fact) => fact && <span key={fact}>{fact}</span>)}
      </p>
      <p className="prose-card-title">
        <a href={href}>{title}</a>
      </p>
      {excerpt && <p className="prose-card-excerpt">{excerpt}</p>}
    </div>
  )
}
