import { notFound, permanentRedirect } from 'next/navigation'
import { LegalDocumentArticle } from '@/features/legal-documents/components/legal-document-article'
import type { LegalDocumentView } from '@/features/legal-documents/legal-document-view'
import { movedLegalDocument, readLegalDocument } from '@/features/legal-documents/queries'
import { CitingProcedures } from '@/features/procedures/components/citing-procedures'
import { listProcedures } from '@/features/procedures/catalogue/queries'
import { contentPath } from '@/platform/sites/content-path'
import { siteContext, type SiteContext, type SiteParams } from '@/platform/sites/site-context'
import type { CalendarDay } from '@/platform/time/calendar-day'

type Params = SiteParams & { slug: string }

/**
 * The document at this address; an old address leads to the new one, an unknown one to the 404 page.
 *
 * @param below what follows the slug in the address
 */
export async function documentAt({ slug, ...site }: Params, below = '') {
  const ctx = await siteContext(site)
  const document = await readLegalDocument(ctx, slug)
  if (document) return { ctx, document }
  const moved = await movedLegalDocument(ctx, slug)
  return moved ? permanentRedirect(ctx.href(contentPath('legal-documents', moved) + below)) : notFound()
}

type LegalDocumentAtProps = { ctx: SiteContext; document: LegalDocumentView; day: CalendarDay }

/** The page of a document as it stands on a day, with the procedures that cite it. */
export async function LegalDocumentAt({ ctx, document, day }: LegalDocumentAtProps) {
  // The shared catalogue cites documents of the root only.
  const isCited = document.ownerId === ctx.root.id
  return (
    <LegalDocumentArticle ctx={ctx} document={document} day={day}>
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
