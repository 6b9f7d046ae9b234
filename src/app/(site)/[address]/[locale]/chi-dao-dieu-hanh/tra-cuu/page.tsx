import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DirectiveList } from '@/features/directives/components/directive-list'
import { listDirectives } from '@/features/directives/queries'
import { parseDocumentFilters } from '@/platform/official-documents/document-filters'
import { feedTypes } from '@/platform/feeds/feed-path'
import { siteContext, type SiteQueryPageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params, searchParams }: SiteQueryPageProps): Promise<Metadata> {
  const ctx = await siteContext(await params)
  const t = await getTranslations('directives')
  const { type } = parseDocumentFilters(await searchParams)
  return {
    title: t('title'),
    robots: { index: false },
    alternates: { types: feedTypes(ctx, '/chi-dao-dieu-hanh', type) },
  }
}

export default async function DirectiveListQueryPage({ params, searchParams }: SiteQueryPageProps) {
  const ctx = await siteContext(await params)
  const filters = parseDocumentFilters(await searchParams)
  return <DirectiveList ctx={ctx} filters={filters} page={await listDirectives(ctx, filters)} />
}
