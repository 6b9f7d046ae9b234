import { contentPath } from '@/platform/sites/content-path'
import { canonicalAtOwner, type SiteContext } from '@/platform/sites/site-context'
import type { LegalDocumentView } from './legal-document-view'

/** The one absolute address of a document's page: at the site that owns it. */
export function canonicalOf(ctx: SiteContext, { slug, ownerId }: LegalDocumentView): Promise<string> {
  return canonicalAtOwner(ctx, contentPath('legal-documents', slug), ownerId)
}
