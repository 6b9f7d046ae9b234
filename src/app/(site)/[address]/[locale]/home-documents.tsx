import { getTranslations } from 'next-intl/server'
import { latestDirectives } from '@/features/directives/queries'
import { latestLegalDocuments } from '@/features/legal-documents/queries'
import { contentPath } from '@/platform/sites/content-path'
import type { BlockOf } from '@/platform/sites/home-layout'
import { nearestWith } from '@/platform/sites/seen-from'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayStoredDay } from '@/platform/time/calendar-day'
import { Section } from '@/platform/ui/section'
import type { LoadedBlock } from './home-block'
import { noteOn } from './home-borrowed'

type Row = { id: string; slug: string; documentNumber: string; abstract: string; issuedOn: string | null }

const KINDS = {
  directives: { collection: 'directives', path: '/chi-dao-dieu-hanh', latest: latestDirectives },
  legalDocuments: { collection: 'legal-documents', path: '/van-ban', latest: latestLegalDocuments },
} as const

const MORE = { directives: 'allDirectives', legalDocuments: 'allLegalDocuments' } as const

/** The newest directives or legal documents, those of the nearest site above while the site has none. */
export async function newestDocuments(
  ctx: SiteContext,
  { type, title, count }: BlockOf<'directives' | 'legalDocuments'>,
): Promise<LoadedBlock | null> {
  const { collection, path, latest } = KINDS[type]
  const t = await getTranslations('home')
  const found = await nearestWith<Row>(ctx, (seen) => latest(seen, count))
  if (!found) return null
  const { seen, items } = found
  return {
    width: 'either',
    height: items.length * 3,
    node: (
      <Section
        title={seen === ctx ? (title ?? t(type)) : t(`${type}Of`, { name: seen.site.name })}
        more={{ href: seen.href(path), label: t(MORE[type]) }}
        note={noteOn(ctx, seen)}
      >
        <ul className="divide-line divide-y">
          {items.map((row) => (
            <DocumentLine key={row.id} row={row} href={seen.href(contentPath(collection, row.slug))} />
          ))}
        </ul>
      </Section>
    ),
  }
}

function DocumentLine({ row, href }: { row: Row; href: string }) {
  return (
    <li className="py-3 first:pt-0">
      <p className="text-small text-muted flex flex-wrap gap-x-4">
        <span className="font-semibold">{row.documentNumber}</span>
        <span>{displayStoredDay(row.issuedOn)}</span>
      </p>
      <a className="hover:text-accent line-clamp-3 underline-offset-4 hover:underline" href={href}>
        {row.abstract}
      </a>
    </li>
  )
}
