import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { UnitHistoryPage } from '@/features/unit-history/components/unit-history-page'
import { HISTORY_PATH } from '@/features/unit-history/history-path'
import { pageMetadata } from '@/platform/page-metadata/page-metadata'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: SitePageProps): Promise<Metadata> {
  const ctx = await siteContext(await params)
  const t = await getTranslations('unit-history.page')
  return pageMetadata(ctx, { path: HISTORY_PATH, title: t('title') })
}

export default async function UnitHistoryRoute({ params }: SitePageProps) {
  return <UnitHistoryPage ctx={await siteContext(await params)} />
}
