import { queryChoice, queryPage, queryText, type PageQuery } from '../sites/query-parameters'
import { DOCUMENT_TYPES, type DocumentType } from './document-types'

/** Other orders than the usual one, which is newest first. */
export const DOCUMENT_SORTS = ['oldest', 'number'] as const

/** How a reader narrows a list of official documents; what is not set is absent. */
export type DocumentFilters = {
  q?: string | undefined
  type?: DocumentType | undefined
  /** A name as the documents have it, or words of one; so too the signer. */
  issuer?: string | undefined
  signer?: string | undefined
  /** Four digits. */
  year?: string | undefined
  sort?: (typeof DOCUMENT_SORTS)[number] | undefined
  page: number
}

const TYPE_VALUES = DOCUMENT_TYPES.map((type) => type.value)

/** Reads the filters out of a query; unknown and hostile values are dropped. */
export function parseDocumentFilters(query: PageQuery): DocumentFilters {
  const year = queryText(query, 'year')
  return {
    q: queryText(query, 'q'),
    type: queryChoice(query, 'type', TYPE_VALUES),
    issuer: queryText(query, 'issuer'),
    signer: queryText(query, 'signer'),
    year: year && /^[12]\d{3}$/.test(year) ? year : undefined,
    sort: queryChoice(query, 'sort', DOCUMENT_SORTS),
    page: queryPage(query),
  }
}
