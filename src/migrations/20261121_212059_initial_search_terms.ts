import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'
import { initialTerms } from '../platform/search/vocabulary/initial-terms/initial-terms'

/**
 * The vocabulary that every portal starts with. A migration runs once, so what editors delete stays deleted. Plain SQL:
 * it must run as it is on the tables of its time, whatever the collection becomes.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    WITH "given" AS (
      SELECT gen_random_uuid() AS "id", "term"
      FROM jsonb_array_elements(${JSON.stringify(initialTerms)}::jsonb) AS "term"
    ), "added" AS (
      INSERT INTO "search_terms" ("id", "title", "use")
      SELECT "id",
             (SELECT string_agg("phrase", ', ') FROM jsonb_array_elements_text("term" -> 'phrases') AS "phrase"),
             ("term" ->> 'use')::"enum_search_terms_use"
      FROM "given"
    )
    INSERT INTO "search_terms_texts" ("parent_id", "path", "order", "text")
    SELECT "id", "path", "order", "text"
    FROM "given",
         unnest(ARRAY['phrases', 'officialWords']) AS "path",
         jsonb_array_elements_text("term" -> "path") WITH ORDINALITY AS "entry" ("text", "order");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DELETE FROM "search_terms" WHERE "site_id" IS NULL;`)
}
