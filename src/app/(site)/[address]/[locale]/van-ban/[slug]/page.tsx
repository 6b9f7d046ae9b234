import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { LegalDocumentArticle } from '@/features/legal-documents/components/legal-document-article'
import { movedLegalDocument, readLegalDocument } from '@/features/legal-documents/queries'
import { CitingProcedures } from '@/features/procedures/components/citing-procedures'
import { listProcedures } from '@/features/procedures/catalogue/queries'
import { documentTypeLabel } from '@/platform/official-documents/document-types'
import { contentPath } from '@/platform/sites/content-path'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'

type Props = SitePageProps<{ slug: string }>

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ctx, document } = await documentOf(params)
  const owner = document.ownerId === ctx.site.id ? ctx.site : ctx.root
  return {
    title: `${documentTypeLabel(document.documentType)} ${document.documentNumber}`,
    description: document.abstract,
    alternates: { canonical: ctx.canonical(contentPath('legal-documents', document.slug), owner) },
  }
}

export default async function LegalDocumentPage({ params }: Props) {
  const { ctx, document } = await documentOf(params)
  // The shared catalogue cites documents of the root only.
  const isCited = document.ownerId === ctx.root.id
  return (
    <LegalDocumentArticle ctx={ctx} document={document}>
      {isCited && (
        <CitingProcedures
          ctx={ctx}
          documentSlug={document.slug}
          page={await listProcedures(ctx, { basis: document.slug, page: 1 })}
        />
      )}
    </LegalDocumentArticle>
  )
}

/** The document at this address; an old address leads to the new one, an unknown one to the 404 page. */
async function documentOf(params: Props['params']) {
  const { slug, ...site } = await params
  const ctx = await siteContext(site)
  const document = await readLegalDocument(ctx, slug)
  if (document) return { ctx, document }
  const moved = await movedLegalDocument(ctx, slug)
  return moved ? permanentRedirect(ctx.href(contentPath('legal-documents', moved))) : notFound()
}
