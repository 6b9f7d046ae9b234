import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NewsIndex } from '@/features/news/components/news-index'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: SitePageProps): Promise<Metadata> {
  const ctx = await siteContext(await params)
  const t = await getTranslations('news')
  return { title: t('title'), alternates: { canonical: ctx.canonical('/tin-tuc') } }
}

export default async function NewsPage({ params }: SitePageProps) {
  return <NewsIndex ctx={await siteContext(await params)} page={1} />
}
