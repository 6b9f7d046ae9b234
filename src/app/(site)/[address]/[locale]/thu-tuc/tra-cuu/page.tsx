import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { BrowseNav } from '@/features/procedures/catalogue/components/browse-nav'
import { listProcedures } from '@/features/procedures/catalogue/queries'
import { ProcedureList } from '@/features/procedures/components/procedure-list'
import { parseFilters } from '@/features/procedures/filters'
import { siteContext, type SiteQueryPageProps } from '@/platform/sites/site-context'
import { PageHeader } from '@/platform/ui/page-header'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: SiteQueryPageProps): Promise<Metadata> {
  await siteContext(await params)
  const t = await getTranslations('procedures')
  return { title: t('title'), robots: { index: false } }
}

export default async function ProcedureListQueryPage({ params, searchParams }: SiteQueryPageProps) {
  const ctx = await siteContext(await params)
  const t = await getTranslations('procedures')
  const filters = parseFilters(await searchParams)
  const page = await listProcedures(ctx, filters)
  return (
    <>
      <PageHeader ctx={ctx} title={t('title')} lead={t('lead')} />
      <BrowseNav ctx={ctx} levels={page.facets.level} />
      <ProcedureList ctx={ctx} filters={filters} page={page} />
    </>
  )
}
