import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/platform/page-metadata/page-metadata'
import { SITE_MAP_PAGE } from '@/platform/site-map/site-map-paths'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'
import { PageHeader } from '@/platform/ui/page-header'
import { FollowLinks, IntroductionLinks, MainLinks, NewsLinks, ProcedureLinks, UnitLinks } from './links'

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: SitePageProps): Promise<Metadata> {
  const ctx = await siteContext(await params)
  const t = await getTranslations('site-map')
  return pageMetadata(ctx, { path: SITE_MAP_PAGE, title: t('title'), description: t('lead') })
}

export default async function SiteMapPage({ params }: SitePageProps) {
  const ctx = await siteContext(await params)
  const t = await getTranslations('site-map')
  return (
    <>
      <PageHeader ctx={ctx} title={t('title')} lead={t('lead')} />
      <MainLinks ctx={ctx} />
      <NewsLinks ctx={ctx} />
      <IntroductionLinks ctx={ctx} />
      <ProcedureLinks ctx={ctx} />
      <UnitLinks ctx={ctx} />
      <FollowLinks ctx={ctx} />
    </>
  )
}
