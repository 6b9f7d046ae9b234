import { sql } from '@payloadcms/db-postgres/drizzle'
import { visibleDirectiveRows, visibleRows } from '../sites/visible-at'

/** Where documents of each kind are stored, and which rows, named `d`, a site shows. */
export const DOCUMENT_ROWS = {
  'legal-documents': { table: sql`legal_documents`, visible: visibleRows },
  directives: { table: sql`directives`, visible: visibleDirectiveRows },
}
