import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LegalDocumentList } from '@/features/legal-documents/components/legal-document-list'
import { listLegalDocuments } from '@/features/legal-documents/queries'
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
  const t = await getTranslations('legal-documents')
  return pageMetadata(ctx, {
    path: '/van-ban',
    title: t('title'),
    types: { ...feedTypes(ctx, '/van-ban'), 'application/json': ctx.canonical('/du-lieu/van-ban.json') },
  })
}

export default async function LegalDocumentListPage({ params }: SitePageProps) {
  const ctx = await siteContext(await params)
  const filters = { page: 1 }
  return <LegalDocumentList ctx={ctx} filters={filters} page={await listLegalDocuments(ctx, filters)} />
}
