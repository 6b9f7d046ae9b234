import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ProcedureList } from '@/features/procedures/components/procedure-list'
import { listProcedures } from '@/features/procedures/catalogue/queries'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: SitePageProps): Promise<Metadata> {
  const ctx = await siteContext(await params)
  const t = await getTranslations('procedures')
  return { title: t('title'), alternates: { canonical: ctx.canonical('/thu-tuc') } }
}

export default async function ProcedureListPage({ params }: SitePageProps) {
  const ctx = await siteContext(await params)
  const filters = { page: 1 }
  return <ProcedureList ctx={ctx} filters={filters} page={await listProcedures(ctx, filters)} />
}
