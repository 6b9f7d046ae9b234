import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'
import type { LegalDocumentView } from './legal-document-view'

/** The one absolute address of a document's page: at the site that owns it. */
export function canonicalOf(ctx: SiteContext, { slug, ownerId }: LegalDocumentView): string {
  const owner = ownerId === ctx.site.id ? ctx.site : ctx.root
  return ctx.canonical(contentPath('legal-documents', slug), owner)
}
