import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { containsWords } from '../lists/text-match'
import type { SiteContext } from '../sites/site-context'
import { visibleRows } from '../sites/visible-at'
import type { DocumentFilters } from './document-filters'
import { documentNumberKey } from './document-number'

const TABLES = { 'legal-documents': sql`legal_documents`, directives: sql`directives` }

const issuer = sql`coalesce(nullif(d.issuing_body, ''), issuer.name)`
const year = sql`extract(year FROM d.issued_on AT TIME ZONE 'Asia/Ho_Chi_Minh')::text`

/** The list query that legal documents and directives share; the rows are named `d`. */
export function documentListQuery(
  ctx: SiteContext,
  collection: keyof typeof TABLES,
  filters: DocumentFilters,
) {
  return {
    from: sql`FROM ${TABLES[collection]} d
      LEFT JOIN agencies_locales issuer ON issuer._parent_id = d.issuing_agency_id AND issuer._locale = 'vi'`,
    id: sql`d.id`,
    where: [visibleRows(ctx), ...(filters.q ? [matches(filters.q)] : [])],
    order: [{ by: sql`d.issued_on`, direction: 'DESC' as const }],
    facets: {
      type: { value: sql`d.document_type::text`, chosen: filters.type },
      issuer: { value: issuer, chosen: filters.issuer },
      year: { value: year, chosen: filters.year },
    },
    page: filters.page,
  }
}

/** Words of number and abstract, or a part of the number however it is spelled. */
function matches(question: string): SQL {
  const words = containsWords(
    sql`d.document_number || ' ' || d.abstract || ' ' || coalesce(d.title_en, '')`,
    question,
  )
  const key = documentNumberKey(question)
  return /\d/.test(key) ? sql`(${words} OR d.number_key LIKE ${`%${key}%`})` : words
}
