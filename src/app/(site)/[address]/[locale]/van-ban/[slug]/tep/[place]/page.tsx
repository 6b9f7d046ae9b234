import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound, permanentRedirect } from 'next/navigation'
import { movedLegalDocument, readLegalDocument } from '@/features/legal-documents/queries'
import { filePagePath } from '@/platform/file-text/reading/file-page-path'
import { FileTextPage } from '@/platform/file-text/reading/file-text-page'
import { documentTypeLabel } from '@/platform/official-documents/document-types'
import { contentPath } from '@/platform/sites/content-path'
import { canonicalAtOwner, siteContext, type SiteQueryPageProps } from '@/platform/sites/site-context'

type Props = SiteQueryPageProps<{ slug: string; place: string }>

// Every page and every word makes another address: none of them is kept.
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ctx, document, file, path } = await fileOf(params)
  const canonical = await canonicalAtOwner(ctx, path, document.ownerId)
  return { title: file.name, robots: { index: false }, alternates: { canonical } }
}

export default async function LegalDocumentFilePage({ params, searchParams }: Props) {
  const { ctx, document, file, path, place } = await fileOf(params)
  const t = await getTranslations('legal-documents')
  const type = documentTypeLabel(document.documentType, ctx.locale)
  const title = t('heading', { type, number: document.documentNumber })
  const list = { label: t('title'), href: ctx.href('/van-ban') }
  const query = await searchParams
  return <FileTextPage ctx={ctx} item={{ path, title, list }} file={file} place={place} query={query} />
}

/** The file at this address; an old address leads to the new one, an unknown one to the 404 page. */
async function fileOf(params: Props['params']) {
  const { slug, place: given, ...site } = await params
  const ctx = await siteContext(site)
  const place = Number(given)
  const document = await readLegalDocument(ctx, slug)
  if (!document) {
    const moved = await movedLegalDocument(ctx, slug)
    if (!moved) notFound()
    permanentRedirect(ctx.href(filePagePath(contentPath('legal-documents', moved), place)))
  }
  const file = document.files[place - 1]
  if (!file) notFound()
  return { ctx, document, file, place, path: contentPath('legal-documents', document.slug) }
}
