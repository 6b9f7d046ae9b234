import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { BrowseNav } from '@/features/procedures/catalogue/components/browse-nav'
import { EventCards } from '@/features/procedures/catalogue/components/event-cards'
import { eventIndex, listProcedures } from '@/features/procedures/catalogue/queries'
import { ProcedureList } from '@/features/procedures/components/procedure-list'
import { pageMetadata } from '@/platform/page-metadata/page-metadata'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'
import { PageHeader } from '@/platform/ui/page-header'

const FRONT_EVENTS = 8

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: SitePageProps): Promise<Metadata> {
  const ctx = await siteContext(await params)
  const t = await getTranslations('procedures')
  return pageMetadata(ctx, { path: '/thu-tuc', title: t('title') })
}

export default async function ProcedureListPage({ params }: SitePageProps) {
  const ctx = await siteContext(await params)
  const t = await getTranslations('procedures')
  const lists = await getTranslations('procedure-lists')
  const filters = { page: 1 }
  const [page, events] = await Promise.all([listProcedures(ctx, filters), eventIndex(ctx)])
  return (
    <>
      <PageHeader ctx={ctx} title={t('title')} lead={t('lead')} />
      <BrowseNav ctx={ctx} levels={page.facets.level} />
      {events.length > 0 && (
        <section className="mb-8 print:hidden">
          <h2 className="text-heading mb-3 font-semibold">{lists('events.short')}</h2>
          <EventCards ctx={ctx} events={events.slice(0, FRONT_EVENTS)} />
        </section>
      )}
      <ProcedureList ctx={ctx} filters={filters} page={page} />
    </>
  )
}
