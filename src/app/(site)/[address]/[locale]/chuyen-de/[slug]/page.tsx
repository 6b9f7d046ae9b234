import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TopicPage } from '@/features/topics/components/topic-page'
import { readTopic } from '@/features/topics/queries'
import { topicPath } from '@/features/topics/topic-path'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'

type Props = SitePageProps<{ slug: string }>

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ctx, topic } = await topicOf(params)
  return {
    title: topic.title,
    description: topic.summary,
    alternates: { canonical: ctx.canonical(topicPath(topic.slug)) },
  }
}

export default async function TopicRoute({ params }: Props) {
  const { ctx, topic } = await topicOf(params)
  return <TopicPage ctx={ctx} topic={topic} />
}

async function topicOf(params: Props['params']) {
  const { slug, ...site } = await params
  const ctx = await siteContext(site)
  const topic = await readTopic(ctx, slug)
  return topic ? { ctx, topic } : notFound()
}
