import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NewsIndex } from '@/features/news/components/news-index'
import { queryPage } from '@/platform/sites/query-parameters'
import { siteContext, type SiteQueryPageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: SiteQueryPageProps): Promise<Metadata> {
  await siteContext(await params)
  const t = await getTranslations('news')
  return { title: t('title'), robots: { index: false } }
}

export default async function NewsQueryPage({ params, searchParams }: SiteQueryPageProps) {
  const ctx = await siteContext(await params)
  return <NewsIndex ctx={ctx} page={queryPage(await searchParams)} />
}
