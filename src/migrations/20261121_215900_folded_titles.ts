import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const TITLES = [
  ['procedures_locales', 'name'],
  ['news_locales', 'title'],
  ['pages_locales', 'title'],
  ['directives', 'abstract'],
  ['legal_documents', 'abstract'],
] as const

/**
 * What the search needs while the search engine is down: titles without marks, as words after spaces, with an index
 * over their trigrams for words, beginnings of words and typos.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const extension of ['unaccent', 'pg_trgm']) {
    try {
      await db.execute(sql.raw(`CREATE EXTENSION IF NOT EXISTS "${extension}" SCHEMA public`))
    } catch (error) {
      throw new Error(
        `PostgreSQL không cho cài phần mở rộng ${extension}: hãy cài gói postgresql-contrib và chạy, bằng tài khoản quản trị, CREATE EXTENSION ${extension} trong cơ sở dữ liệu của cổng, rồi khởi động lại.`,
        { cause: error },
      )
    }
  }
  // The dictionary is named, so the result can never change: an index needs that, and "unaccent" alone does not say so.
  await db.execute(sql`
    CREATE FUNCTION "search_fold"("title" text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
      SELECT ' ' || regexp_replace(lower(public.unaccent('public.unaccent', "title")), '[^a-z0-9]+', ' ', 'g')
    $$;`)
  // Columns that Payload does not know, kept by Postgres: folding every title at every search would take seconds.
  for (const [table, column] of TITLES) {
    await db.execute(
      sql.raw(`
        ALTER TABLE "${table}" ADD COLUMN "folded_title" text GENERATED ALWAYS AS (search_fold("${column}")) STORED;
        CREATE INDEX "${table}_folded_title_idx" ON "${table}" USING gin ("folded_title" gin_trgm_ops);`),
    )
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const [table] of TITLES) await db.execute(sql.raw(`ALTER TABLE "${table}" DROP COLUMN "folded_title"`))
  // The extensions stay: the database may have had them before.
  await db.execute(sql`DROP FUNCTION "search_fold"(text);`)
}
