import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** How often a text was searched at a site on a day in Viet Nam, and nothing about who did. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE "search_counts" (
      "site_id" uuid NOT NULL REFERENCES "sites" ("id") ON DELETE cascade,
      "text" varchar NOT NULL,
      "day" date NOT NULL,
      "searches" integer NOT NULL,
      "unfound" integer NOT NULL,
      PRIMARY KEY ("site_id", "text", "day")
    );
    CREATE INDEX "search_counts_day_idx" ON "search_counts" ("day");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE "search_counts";`)
}
