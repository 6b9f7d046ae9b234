import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FoundStreets } from '@/features/pages/parts/found-streets'
import { readPage } from '@/features/pages/queries'
import { queryText } from '@/platform/sites/query-parameters'
import { siteContext, type SiteQueryPageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: SiteQueryPageProps): Promise<Metadata> {
  const { page } = await pageOf(params)
  return { title: page.title, robots: { index: false } }
}

export default async function StreetsQueryPage({ params, searchParams }: SiteQueryPageProps) {
  const { ctx, page } = await pageOf(params)
  return <FoundStreets ctx={ctx} title={page.title} asked={queryText(await searchParams, 'q') ?? ''} />
}

async function pageOf(params: SiteQueryPageProps['params']) {
  const ctx = await siteContext(await params)
  const page = await readPage(ctx, 'ten-duong')
  return page ? { ctx, page } : notFound()
}
