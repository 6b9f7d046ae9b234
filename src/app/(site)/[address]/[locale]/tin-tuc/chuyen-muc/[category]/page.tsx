import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NewsIndex } from '@/features/news/components/news-index'
import { newsPath } from '@/features/news/news-addresses'
import { readNewsCategory } from '@/features/news/queries'
import { feedTypes } from '@/platform/feeds/feed-path'
import { pageMetadata } from '@/platform/page-metadata/page-metadata'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'

type Props = SitePageProps<{ category: string }>

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ctx, category } = await sectionOf(params)
  return pageMetadata(ctx, {
    path: newsPath(category.slug),
    title: category.name,
    types: feedTypes(ctx, newsPath(), category.slug),
  })
}

export default async function SectionPage({ params }: Props) {
  const { ctx, category } = await sectionOf(params)
  return <NewsIndex ctx={ctx} category={category} page={1} />
}

async function sectionOf(params: Props['params']) {
  const { category: slug, ...site } = await params
  const ctx = await siteContext(site)
  const category = await readNewsCategory(ctx, slug)
  return category ? { ctx, category } : notFound()
}
