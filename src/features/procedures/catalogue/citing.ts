import { sql } from '@payloadcms/db-postgres/drizzle'
import { sqlRows } from '@/platform/lists/sql-rows'
import { cachedRead } from '@/platform/publishing/cached-read'
import { pageTag } from '@/platform/publishing/page-tags'
import type { SiteContext } from '@/platform/sites/site-context'
import { isSlug } from '@/platform/text/slug'

/** A legal document of the root and the ids of the published procedures that cite it. */
type Citing = { documentNumber: string; procedureIds: string[] }

/**
 * What cites the document with this slug; `null` when the root has no such public document. Procedures cite documents of
 * the root only, so the slug alone names it.
 */
export function citingProcedures({ root }: SiteContext, slug: string): Promise<Citing | null> {
  if (!isSlug(slug)) return Promise.resolve(null)
  const tags = [pageTag.shared('procedures'), pageTag.list('legal-documents', root.id)]
  return cachedRead(['citing', root.id, slug], tags, async () => {
    const [document] = await sqlRows<{ number: string; ids: string[] }>(sql`
      SELECT d.document_number AS number, ARRAY(
        SELECT DISTINCT p.id::text FROM procedure_bases b JOIN procedures p ON p.id = b._parent_id
        WHERE b.legal_document_id = d.id AND p._status = 'published') AS ids
      FROM legal_documents d
      WHERE d._status = 'published' AND d.site_id = ${root.id} AND d.slug = ${slug}`)
    return document ? { documentNumber: document.number, procedureIds: document.ids } : null
  })
}
