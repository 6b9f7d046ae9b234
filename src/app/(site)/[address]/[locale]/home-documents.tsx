import { getTranslations } from 'next-intl/server'
import { latestDirectives } from '@/features/directives/queries'
import { latestLegalDocuments } from '@/features/legal-documents/queries'
import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayStoredDay } from '@/platform/time/calendar-day'
import { Section } from '@/platform/ui/section'

const FRONT_DOCUMENTS = 5

/** The newest directives and legal documents; a column is left out while it is empty. */
export async function HomeDocuments({ ctx }: { ctx: SiteContext }) {
  const t = await getTranslations('home')
  const [directives, documents] = await Promise.all([
    latestDirectives(ctx, FRONT_DOCUMENTS),
    latestLegalDocuments(ctx, FRONT_DOCUMENTS),
  ])
  return (
    <div className="grid gap-x-12 lg:grid-cols-2">
      {directives.length > 0 && (
        <Section
          title={t('directives')}
          more={{ href: ctx.href('/chi-dao-dieu-hanh'), label: t('allDirectives') }}
        >
          <DocumentLines rows={directives} hrefOf={({ slug }) => ctx.href(contentPath('directives', slug))} />
        </Section>
      )}
      {documents.length > 0 && (
        <Section
          title={t('legalDocuments')}
          more={{ href: ctx.href('/van-ban'), label: t('allLegalDocuments') }}
        >
          <DocumentLines
            rows={documents}
            hrefOf={({ slug }) => ctx.href(contentPath('legal-documents', slug))}
          />
        </Section>
      )}
    </div>
  )
}

type Row = {
  id: string
  slug: string
  documentNumber: string
  abstract: string
  issuedOn: string | null
}

function DocumentLines({ rows, hrefOf }: { rows: Row[]; hrefOf: (row: Row) => string }) {
  return (
    <ul className="divide-line divide-y">
      {rows.map((row) => (
        <li key={row.id} className="py-3 first:pt-0">
          <p className="text-small text-muted flex flex-wrap gap-x-4">
            <span className="font-semibold">{row.documentNumber}</span>
            <span>{displayStoredDay(row.issuedOn)}</span>
          </p>
          <a className="hover:text-accent line-clamp-3 underline-offset-4 hover:underline" href={hrefOf(row)}>
            {row.abstract}
          </a>
        </li>
      ))}
    </ul>
  )
}
