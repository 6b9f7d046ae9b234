import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { ShareableCollection } from './shareable-collections'

type ShareableTable = {
  table: SQL
  /** What a row named `d` is called in lists, in Vietnamese. */
  title: SQL
  /** The instant by which lists order rows named `d`. */
  date: SQL
  /** The slug of its page; of a banner, which has none, the name of its picture's file. */
  address: SQL
  /** Whether words stand in what a row named `d` is called, each from its beginning, with or without marks. */
  says: (words: string) => SQL
}

const foldedWords = (words: string) => sql`'%' || rtrim(search_fold(${words})) || '%'`

const localised = (table: string, folded: SQL): Pick<ShareableTable, 'table' | 'title' | 'says'> => {
  const locales = sql.identifier(`${table}_locales`)
  return {
    table: sql`${sql.identifier(table)}`,
    title: sql`(SELECT l.title FROM ${locales} l WHERE l._parent_id = d.id AND l._locale = 'vi')`,
    says: (words) => sql`EXISTS (
      SELECT FROM ${locales} l WHERE l._parent_id = d.id AND ${folded} LIKE ${foldedWords(words)})`,
  }
}

const document = (table: string): ShareableTable => ({
  table: sql`${sql.identifier(table)}`,
  title: sql`concat_ws(': ', d.document_number, d.abstract)`,
  date: sql`d.issued_on`,
  address: sql`d.slug`,
  says: (words) => sql`(d.folded_title LIKE ${foldedWords(words)}
    OR search_fold(d.document_number) LIKE ${foldedWords(words)})`,
})

/** Where the items of each shareable collection stand in the database. */
export const SHAREABLE_TABLES: Record<ShareableCollection, ShareableTable> = {
  news: { ...localised('news', sql`l.folded_title`), date: sql`d.published_at`, address: sql`d.slug` },
  directives: document('directives'),
  'legal-documents': document('legal_documents'),
  pages: { ...localised('pages', sql`l.folded_title`), date: sql`d.updated_at`, address: sql`d.slug` },
  banners: {
    ...localised('banners', sql`search_fold(l.title)`),
    date: sql`d.updated_at`,
    address: sql`(SELECT m.filename FROM media m WHERE m.id = d.image_id)`,
  },
}
