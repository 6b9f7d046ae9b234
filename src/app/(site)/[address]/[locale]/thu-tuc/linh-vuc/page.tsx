import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { GroupIndex } from '@/features/procedures/catalogue/components/group-index'
import { sectorIndex } from '@/features/procedures/catalogue/queries'
import { pageMetadata } from '@/platform/page-metadata/page-metadata'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'
import { PageHeader } from '@/platform/ui/page-header'

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: SitePageProps): Promise<Metadata> {
  const ctx = await siteContext(await params)
  const t = await getTranslations('procedure-lists.sectors')
  return pageMetadata(ctx, { path: '/thu-tuc/linh-vuc', title: t('title') })
}

export default async function SectorIndexPage({ params }: SitePageProps) {
  const ctx = await siteContext(await params)
  const t = await getTranslations('procedure-lists.sectors')
  const procedures = await getTranslations('procedures')
  const sectors = await sectorIndex(ctx)
  return (
    <>
      <PageHeader
        ctx={ctx}
        title={t('title')}
        trail={[{ label: procedures('title'), href: ctx.href('/thu-tuc') }]}
        lead={t('lead', { count: sectors.length })}
      />
      <GroupIndex
        groups={sectors}
        hrefOf={(slug) => ctx.href(`/thu-tuc/linh-vuc/${slug}`)}
        find={t('find')}
      />
    </>
  )
}
