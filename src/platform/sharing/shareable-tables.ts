import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { ShareableCollection } from './shareable-collections'

type ShareableTable = {
  table: SQL
  /** What a row named `d` is called in lists, in Vietnamese. */
  title: SQL
  /** The instant or day by which lists order rows named `d`. */
  date: SQL
}

const localisedTitle = (table: string) =>
  sql`(SELECT l.title FROM ${sql.identifier(`${table}_locales`)} l WHERE l._parent_id = d.id AND l._locale = 'vi')`

const documentTitle = sql`concat_ws(': ', d.document_number, d.abstract)`

/** Where the items of each shareable collection stand in the database. */
export const SHAREABLE_TABLES: Record<ShareableCollection, ShareableTable> = {
  news: { table: sql`news`, title: localisedTitle('news'), date: sql`d.published_at` },
  directives: { table: sql`directives`, title: documentTitle, date: sql`d.issued_on` },
  'legal-documents': { table: sql`legal_documents`, title: documentTitle, date: sql`d.issued_on` },
  pages: { table: sql`pages`, title: localisedTitle('pages'), date: sql`d.updated_at` },
  banners: { table: sql`banners`, title: localisedTitle('banners'), date: sql`d.updated_at` },
}
