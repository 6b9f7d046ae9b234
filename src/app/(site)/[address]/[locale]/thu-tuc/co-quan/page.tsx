import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { GroupIndex } from '@/features/procedures/catalogue/components/group-index'
import { agencyIndex } from '@/features/procedures/catalogue/queries'
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
  const t = await getTranslations('procedure-lists.agencies')
  return pageMetadata(ctx, { path: '/thu-tuc/co-quan', title: t('title') })
}

export default async function AgencyIndexPage({ params }: SitePageProps) {
  const ctx = await siteContext(await params)
  const t = await getTranslations('procedure-lists.agencies')
  const procedures = await getTranslations('procedures')
  const agencies = await agencyIndex(ctx)
  return (
    <>
      <PageHeader
        ctx={ctx}
        title={t('title')}
        trail={[{ label: procedures('title'), href: ctx.href('/thu-tuc') }]}
        lead={t('lead', { count: agencies.length })}
      />
      <GroupIndex
        groups={agencies}
        hrefOf={(slug) => ctx.href(`/thu-tuc/co-quan/${slug}`)}
        find={t('find')}
      />
    </>
  )
}
