import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Letters that the portal writes to its people, one row a person and event, so that nobody is written to twice of the
 * same; and how often an item was read at a site on a day in Viet Nam, with nothing about who did.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE "letters" (
      "id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      "kind" varchar NOT NULL,
      "event" varchar NOT NULL,
      "person_id" uuid NOT NULL REFERENCES "users" ("id") ON DELETE cascade,
      "site_id" uuid REFERENCES "sites" ("id") ON DELETE cascade,
      "facts" jsonb NOT NULL,
      "state" varchar NOT NULL DEFAULT 'waiting'
        CHECK ("state" IN ('waiting', 'handing', 'sent', 'dropped', 'failed', 'unclear')),
      "attempts" integer NOT NULL DEFAULT 0,
      "problem" varchar,
      "created_at" timestamptz NOT NULL DEFAULT now(),
      "changed_at" timestamptz NOT NULL DEFAULT now(),
      UNIQUE ("event", "person_id")
    );
    CREATE INDEX "letters_problem_idx" ON "letters" ("changed_at") WHERE "state" IN ('failed', 'unclear');
    CREATE INDEX "letters_person_idx" ON "letters" ("person_id");
    CREATE INDEX "letters_created_idx" ON "letters" ("created_at");
    CREATE TABLE "item_views" (
      "site_id" uuid NOT NULL REFERENCES "sites" ("id") ON DELETE cascade,
      "day" date NOT NULL,
      "collection" varchar NOT NULL,
      "item_id" uuid NOT NULL,
      "views" integer NOT NULL,
      PRIMARY KEY ("site_id", "day", "collection", "item_id")
    );
    CREATE INDEX "item_views_item_idx" ON "item_views" ("collection", "item_id");
    CREATE INDEX "workflow_items_problem_idx" ON "workflow_items" ("problem_at") WHERE "problem" IS NOT NULL;
    CREATE INDEX "workflow_items_unconfirmed_idx" ON "workflow_items" ("emergency_at") WHERE "emergency_at" IS NOT NULL;
    CREATE INDEX "legal_documents_v_recent_idx" ON "_legal_documents_v" ("version_site_id", "version_issued_on")
      WHERE "latest";
    CREATE INDEX "directives_v_recent_idx" ON "_directives_v" ("version_site_id", "version_issued_on") WHERE "latest";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX "directives_v_recent_idx";
    DROP INDEX "legal_documents_v_recent_idx";
    DROP INDEX "workflow_items_unconfirmed_idx";
    DROP INDEX "workflow_items_problem_idx";
    DROP TABLE "item_views";
    DROP TABLE "letters";`)
}
