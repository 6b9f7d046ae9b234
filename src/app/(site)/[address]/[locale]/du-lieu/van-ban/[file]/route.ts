import { canonicalOf } from '@/features/legal-documents/canonical-of'
import { dataPath } from '@/features/legal-documents/open-data/data-path'
import { legalDocumentRecord } from '@/features/legal-documents/open-data/legal-document-record'
import { findLegalDocument, findMovedLegalDocument } from '@/features/legal-documents/read-legal-document'
import { dataAnswer, dataMoved } from '@/platform/open-data/data-answer'
import { answerData } from '@/platform/open-data/data-route'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'
import { isSlug } from '@/platform/text/slug'
import { dayOf } from '@/platform/time/calendar-day'

export const dynamic = 'force-dynamic'

/** One legal document as open data: docs/open-data.md. Read anew: made-up addresses must not fill the cache. */
export async function GET(_: Request, { params }: SitePageProps<{ file: string }>): Promise<Response> {
  const { file, ...site } = await params
  const slug = file.replace(/\.json$/, '')
  return answerData(async () => {
    const ctx = await siteContext(site)
    const document = isSlug(slug) ? await findLegalDocument(ctx, slug) : null
    if (document && file.endsWith('.json')) {
      const about = { today: dayOf(new Date()), canonical: await canonicalOf(ctx, document) }
      return dataAnswer(200, legalDocumentRecord(ctx, document, about))
    }
    const moved = isSlug(slug) ? (document?.slug ?? (await findMovedLegalDocument(ctx, slug))) : null
    return moved
      ? dataMoved(ctx.href(dataPath(moved)))
      : dataAnswer(404, { message: 'Không có văn bản nào ở địa chỉ này.' })
  })
}
