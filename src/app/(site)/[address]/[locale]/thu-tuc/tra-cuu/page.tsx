import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ProcedureList } from '@/features/procedures/components/procedure-list'
import { parseFilters } from '@/features/procedures/filters'
import { listProcedures } from '@/features/procedures/catalogue/queries'
import { siteContext, type SiteQueryPageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: SiteQueryPageProps): Promise<Metadata> {
  await siteContext(await params)
  const t = await getTranslations('procedures')
  return { title: t('title'), robots: { index: false } }
}

export default async function ProcedureListQueryPage({ params, searchParams }: SiteQueryPageProps) {
  const ctx = await siteContext(await params)
  const filters = parseFilters(await searchParams)
  return <ProcedureList ctx={ctx} filters={filters} page={await listProcedures(ctx, filters)} />
}
