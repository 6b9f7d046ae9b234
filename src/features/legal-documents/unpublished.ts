import type { LegalDocument } from '@/payload-types'
import type { UnpublishedText } from '@/platform/preview/unpublished-text'
import type { SiteContext } from '@/platform/sites/site-context'
import { RELATED_SELECT, type LegalDocumentView } from './legal-document-view'
import { withSurroundings } from './read-legal-document'

/**
 * A legal document that is not public, as its page would print it. Its effect is that of what was last published:
 * a text that nobody has published has none yet.
 */
export async function unpublishedLegalDocument(
  ctx: SiteContext,
  text: UnpublishedText,
): Promise<LegalDocumentView> {
  const document = await text.read<LegalDocument>(ctx.locale, {
    'legal-documents': RELATED_SELECT,
    agencies: { name: true },
    sectors: { name: true, slug: true },
    sites: {},
  })
  return withSurroundings(ctx, document)
}
