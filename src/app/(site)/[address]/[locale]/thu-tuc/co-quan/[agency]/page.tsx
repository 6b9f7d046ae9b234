import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { listProcedures, readAgency } from '@/features/procedures/catalogue/queries'
import { ProcedureList } from '@/features/procedures/components/procedure-list'
import { pageMetadata } from '@/platform/page-metadata/page-metadata'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'
import { PageHeader } from '@/platform/ui/page-header'

type Props = SitePageProps<{ agency: string }>

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ctx, agency, title } = await agencyOf(params)
  return pageMetadata(ctx, { path: `/thu-tuc/co-quan/${agency.slug}`, owner: ctx.root, title })
}

export default async function AgencyPage({ params }: Props) {
  const { ctx, agency, title } = await agencyOf(params)
  const t = await getTranslations('procedure-lists.agencies')
  const procedures = await getTranslations('procedures')
  const filters = { agency: agency.slug, page: 1 }
  return (
    <>
      <PageHeader
        ctx={ctx}
        title={title}
        trail={[
          { label: procedures('title'), href: ctx.href('/thu-tuc') },
          { label: t('title'), href: ctx.href('/thu-tuc/co-quan') },
        ]}
      />
      <ProcedureList ctx={ctx} filters={filters} page={await listProcedures(ctx, filters)} />
    </>
  )
}

async function agencyOf(params: Props['params']) {
  const { agency: slug, ...site } = await params
  const ctx = await siteContext(site)
  const agency = await readAgency(ctx, slug)
  if (!agency) notFound()
  const t = await getTranslations('procedure-lists.agencies')
  return { ctx, agency, title: t('heading', { name: agency.name }) }
}
