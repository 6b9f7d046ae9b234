import { getTranslations } from 'next-intl/server'
import { latestDirectives } from '@/features/directives/queries'
import { latestLegalDocuments } from '@/features/legal-documents/queries'
import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayStoredDay } from '@/platform/time/calendar-day'
import { Section } from '@/platform/ui/section'

const FRONT_DOCUMENTS = 6

/** The newest directives; nothing while there are none. */
export async function HomeDirectives({ ctx }: { ctx: SiteContext }) {
  const t = await getTranslations('home')
  const rows = await latestDirectives(ctx, FRONT_DOCUMENTS)
  if (rows.length === 0) return null
  return (
    <Section
      title={t('directives')}
      more={{ href: ctx.href('/chi-dao-dieu-hanh'), label: t('allDirectives') }}
    >
      <ul className="divide-line divide-y">
        {rows.map((row) => (
          <DocumentLine key={row.id} row={row} href={ctx.href(contentPath('directives', row.slug))} />
        ))}
      </ul>
    </Section>
  )
}

/** The newest legal documents; nothing while there are none. */
export async function HomeLegalDocuments({ ctx }: { ctx: SiteContext }) {
  const t = await getTranslations('home')
  const rows = await latestLegalDocuments(ctx, FRONT_DOCUMENTS)
  if (rows.length === 0) return null
  return (
    <Section title={t('legalDocuments')} more={{ href: ctx.href('/van-ban'), label: t('allLegalDocuments') }}>
      <ul className="divide-line divide-y">
        {rows.map((row) => (
          <DocumentLine key={row.id} row={row} href={ctx.href(contentPath('legal-documents', row.slug))} />
        ))}
      </ul>
    </Section>
  )
}

type Row = { documentNumber: string; abstract: string; issuedOn: string | null }

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
