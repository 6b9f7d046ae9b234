import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TopicIndex } from '@/features/topics/components/topic-index'
import { TOPICS_PATH } from '@/features/topics/topic-path'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: SitePageProps): Promise<Metadata> {
  const ctx = await siteContext(await params)
  const t = await getTranslations('topics')
  return { title: t('title'), alternates: { canonical: ctx.canonical(TOPICS_PATH) } }
}

export default async function TopicsPage({ params }: SitePageProps) {
  return <TopicIndex ctx={await siteContext(await params)} />
}
