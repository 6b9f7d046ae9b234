import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LegalDocumentList } from '@/features/legal-documents/components/legal-document-list'
import { parseFilters } from '@/features/legal-documents/filters'
import { listLegalDocuments } from '@/features/legal-documents/queries'
import { feedTypes } from '@/platform/feeds/feed-path'
import { siteContext, type SiteQueryPageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params, searchParams }: SiteQueryPageProps): Promise<Metadata> {
  const ctx = await siteContext(await params)
  const t = await getTranslations('legal-documents')
  const { type } = parseFilters(await searchParams)
  return {
    title: t('title'),
    robots: { index: false },
    alternates: { types: feedTypes(ctx, '/van-ban', type) },
  }
}

export default async function LegalDocumentListQueryPage({ params, searchParams }: SiteQueryPageProps) {
  const ctx = await siteContext(await params)
  const filters = parseFilters(await searchParams)
  return <LegalDocumentList ctx={ctx} filters={filters} page={await listLegalDocuments(ctx, filters)} />
}
