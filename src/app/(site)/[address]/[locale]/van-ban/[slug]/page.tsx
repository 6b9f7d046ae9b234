import type { Metadata } from 'next'
import { canonicalOf } from '@/features/legal-documents/canonical-of'
import { LegalDocumentStructuredData } from '@/features/legal-documents/open-data/legal-document-structured-data'
import { dataPath } from '@/features/legal-documents/open-data/data-path'
import { inShort, shareCard } from '@/features/legal-documents/open-data/share-card'
import { documentTypeLabel } from '@/platform/official-documents/document-types'
import type { SitePageProps } from '@/platform/sites/site-context'
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
  const canonical = await canonicalOf(ctx, document)
  return {
    title: `${documentTypeLabel(document.documentType)} ${document.documentNumber}`,
    description: inShort(document),
    openGraph: shareCard(ctx, document, canonical),
    alternates: { canonical, types: { 'application/json': ctx.canonical(dataPath(document.slug)) } },
  }
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
