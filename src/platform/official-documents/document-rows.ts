import { sql } from '@payloadcms/db-postgres/drizzle'
import { visibleRows, type Viewpoint } from '../sites/visible-at'

/** Where documents of each kind are stored, and which rows, named `d`, a site shows. */
export const DOCUMENT_ROWS = {
  'legal-documents': {
    table: sql`legal_documents`,
    visible: (viewpoint: Viewpoint) => visibleRows(viewpoint, 'legal-documents'),
  },
  directives: {
    table: sql`directives`,
    visible: (viewpoint: Viewpoint) => visibleRows(viewpoint, 'directives'),
  },
}
