import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { facetedList, PAGE_SIZE, type FacetCount, type ListQuery } from '../lists/faceted-list'
import { containsWords } from '../lists/text-match'
import type { SiteContext } from '../sites/site-context'
import type { DocumentFilters } from './document-filters'
import { documentNumberKey } from './document-number'
import { DOCUMENT_ROWS } from './document-rows'
import type { DocumentKind } from './document-sections'

/** By which every list of official documents can be narrowed. */
export type DocumentFacet = 'type' | 'issuer' | 'signer' | 'year'

/** One page of a list of official documents, with its counts. */
export type DocumentPage<Row, Facet extends string = DocumentFacet> = {
  rows: Row[]
  total: number
  pageCount: number
  facets: Record<Facet, FacetCount[]>
}

const issuer = sql`coalesce(nullif(d.issuing_body, ''), issuer.name)`
const year = sql`extract(year FROM d.issued_on AT TIME ZONE 'Asia/Ho_Chi_Minh')::text`
/** `2/2024/QĐ-UBND` before `10/2023/QĐ-UBND`: all numbers of the number, one after the other. */
const numbersOfNumber = sql`string_to_array(
  trim(regexp_replace(d.document_number, '[^0-9]+', ' ', 'g')), ' ')::numeric[]`

const ORDERS: Record<NonNullable<DocumentFilters['sort']> | 'newest', ListQuery<never>['order']> = {
  newest: [{ by: sql`d.issued_on`, direction: 'DESC' }],
  oldest: [{ by: sql`d.issued_on`, direction: 'ASC' }],
  number: [
    { by: sql`nullif(${numbersOfNumber}, '{}')`, direction: 'ASC' },
    { by: sql`d.document_number`, direction: 'ASC' },
  ],
}

/** The list query that legal documents and directives share; the rows are named `d`. */
export function documentListQuery(
  ctx: SiteContext,
  kind: DocumentKind,
  filters: DocumentFilters,
): ListQuery<DocumentFacet> {
  const { table, visible } = DOCUMENT_ROWS[kind]
  return {
    from: sql`FROM ${table} d
      LEFT JOIN agencies_locales issuer ON issuer._parent_id = d.issuing_agency_id AND issuer._locale = 'vi'`,
    id: sql`d.id`,
    where: [visible(ctx), ...(filters.q ? [matches(filters.q)] : [])],
    order: ORDERS[filters.sort ?? 'newest'],
    facets: {
      type: { value: sql`d.document_type::text`, chosen: filters.type },
      issuer: { value: issuer, chosen: filters.issuer, takesWords: true },
      signer: { value: sql`nullif(d.signer, '')`, chosen: filters.signer, takesWords: true },
      year: { value: year, chosen: filters.year },
    },
    page: filters.page,
  }
}

/** Runs a list query; `rowsOf` reads what a list prints of the documents with these ids, in their order. */
export async function readDocumentPage<Row, Facet extends string>(
  query: ListQuery<Facet>,
  rowsOf: (ids: string[]) => Promise<Row[]>,
): Promise<DocumentPage<Row, Facet>> {
  const { ids, total, facets } = await facetedList(query)
  return { rows: await rowsOf(ids), total, facets, pageCount: Math.ceil(total / PAGE_SIZE) }
}

/** Words of number and abstract, or a part of the number however it is spelled. */
function matches(question: string): SQL {
  const words = containsWords(
    sql`d.document_number || ' ' || d.abstract || ' ' || coalesce(d.title_en, '')`,
    question,
  )
  const number = hasNumber(question)
  return number ? sql`(${words} OR ${number})` : words
}

/** A part of the number; where the year was left out ("QĐ 2782"), the number of any year too. */
function hasNumber(question: string): SQL | null {
  const key = documentNumberKey(question)
  if (!/\d/.test(key)) return null
  const [, running = '', symbol = ''] = /^(\d+)([a-z].*)$/.exec(key) ?? []
  const part = sql`d.number_key LIKE ${`%${key}%`}`
  return symbol ? sql`(${part} OR d.number_key ~ ${`^${running}(19|20)[0-9]{2}${symbol}`})` : part
}
