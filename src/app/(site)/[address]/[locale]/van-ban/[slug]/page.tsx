import type { Metadata } from 'next'
import { canonicalOf } from '@/features/legal-documents/canonical-of'
import { LegalDocumentStructuredData } from '@/features/legal-documents/open-data/legal-document-structured-data'
import { dataPath } from '@/features/legal-documents/open-data/data-path'
import { inShort } from '@/features/legal-documents/open-data/in-short'
import { documentTypeLabel } from '@/platform/official-documents/document-types'
import { pageMetadata } from '@/platform/page-metadata/page-metadata'
import { contentPath } from '@/platform/sites/content-path'
import { ownerOf, type SitePageProps } from '@/platform/sites/site-context'
import { dayOf } from '@/platform/time/calendar-day'
import { documentAt, LegalDocumentAt } from './legal-document-at'

type Props = SitePageProps<{ slug: string }>

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ctx, document } = await documentAt(await params)
  const { slug, ownerId, documentType, documentNumber, titleEn } = document
  return pageMetadata(ctx, {
    path: contentPath('legal-documents', slug),
    owner: (await ownerOf(ctx, ownerId)) ?? ctx.site,
    title: `${documentTypeLabel(documentType, ctx.locale)} ${documentNumber}`,
    description: inShort(document),
    hasEnglish: Boolean(titleEn),
    item: { collection: 'legal-documents', slug },
    types: { 'application/json': ctx.canonical(dataPath(slug)) },
  })
}

export default async function LegalDocumentPage({ params }: Props) {
  const { ctx, document } = await documentAt(await params)
  return (
    <>
      <LegalDocumentStructuredData ctx={ctx} document={document} url={await canonicalOf(ctx, document)} />
      <LegalDocumentAt ctx={ctx} document={document} day={dayOf(new Date())} />
    </>
  )
}
