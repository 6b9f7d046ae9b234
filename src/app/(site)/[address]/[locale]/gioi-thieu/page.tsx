import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { IntroductionIndex } from '@/features/pages/components/introduction-index'
import { HistoryLink } from '@/features/unit-history/components/history-link'
import { pageMetadata } from '@/platform/page-metadata/page-metadata'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: SitePageProps): Promise<Metadata> {
  const ctx = await siteContext(await params)
  const t = await getTranslations('pages')
  return pageMetadata(ctx, { path: '/gioi-thieu', title: t('title') })
}

export default async function IntroductionIndexPage({ params }: SitePageProps) {
  const ctx = await siteContext(await params)
  return (
    <>
      <IntroductionIndex ctx={ctx} />
      <HistoryLink ctx={ctx} />
    </>
  )
}
