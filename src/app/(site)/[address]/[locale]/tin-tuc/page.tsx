import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NewsIndex } from '@/features/news/components/news-index'
import { CurrentTopic } from '@/features/topics/components/current-topic'
import { newsPath } from '@/features/news/news-addresses'
import { feedTypes } from '@/platform/feeds/feed-path'
import { pageMetadata } from '@/platform/page-metadata/page-metadata'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: SitePageProps): Promise<Metadata> {
  const ctx = await siteContext(await params)
  const t = await getTranslations('news')
  return pageMetadata(ctx, {
    path: newsPath(),
    title: t('title'),
    types: feedTypes(ctx, newsPath()),
  })
}

export default async function NewsPage({ params }: SitePageProps) {
  const ctx = await siteContext(await params)
  return (
    <>
      <NewsIndex ctx={ctx} page={1} />
      <CurrentTopic ctx={ctx} />
    </>
  )
}
