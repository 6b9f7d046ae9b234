import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NewsIndex } from '@/features/news/components/news-index'
import { readNewsCategory } from '@/features/news/queries'
import { queryPage } from '@/platform/sites/query-parameters'
import { siteContext, type SiteQueryPageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { robots: { index: false } }

export default async function SectionQueryPage({
  params,
  searchParams,
}: SiteQueryPageProps<{ category: string }>) {
  const { category: slug, ...site } = await params
  const ctx = await siteContext(site)
  const category = await readNewsCategory(ctx, slug)
  if (!category) notFound()
  return <NewsIndex ctx={ctx} category={category} page={queryPage(await searchParams)} />
}
