import type { ReactNode } from 'react'

type SectionProps = {
  title: string
  /** Anchor for an on-page index. */
  id?: string
  /** A link to the whole list, beside the title. */
  more?: { href: string; label: string }
  /** A quiet line below the title. */
  note?: ReactNode
  children: ReactNode
}

/** A part of a page under its own `h2`. */
export function Section({ title, id, more, note, children }: SectionProps) {
  return (
    <section className="mt-8 scroll-mt-4 md:mt-10" id={id}>
      <div className="border-ink mb-4 flex flex-wrap items-baseline justify-between gap-x-6 border-b-2 pb-1">
        <h2 className="text-heading font-semibold">{title}</h2>
        {more && (
          <a
            className="text-small text-accent -my-1 py-1 underline-offset-4 hover:underline print:hidden"
            href={more.href}
          >
            {more.label} ›
          </a>
        )}
      </div>
      {note && <p className="text-small text-muted -mt-2 mb-4">{note}</p>}
      {children}
    </section>
  )
}
