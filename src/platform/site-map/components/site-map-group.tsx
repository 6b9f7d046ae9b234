import { Section } from '../../ui/section'

export type SiteMapLink = { label: string; href: string; note?: string | undefined }

/** One part of the site map for people; nothing where there is nothing to list. */
export function SiteMapGroup({ title, links }: { title: string; links: SiteMapLink[] }) {
  if (links.length === 0) return null
  return (
    <Section title={title}>
      <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
        {links.map(({ label, href, note }) => (
          <li key={href} className="min-w-0">
            <a className="inline-flex min-h-11 items-center underline underline-offset-4" href={href}>
              {label}
            </a>
            {note && <span className="text-small text-muted ml-2">{note}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
