import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Rules that Payload's schema cannot express: one root site, and a call to the worker when a job is committed. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE UNIQUE INDEX "sites_one_root_idx" ON "sites" ("is_root") WHERE "is_root";
    CREATE FUNCTION "notify_portal_jobs"() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_notify('portal_jobs', NEW."queue");
      RETURN NULL;
    END $$;
    CREATE TRIGGER "payload_jobs_notify" AFTER INSERT ON "payload_jobs"
      FOR EACH ROW EXECUTE FUNCTION "notify_portal_jobs"();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER "payload_jobs_notify" ON "payload_jobs";
    DROP FUNCTION "notify_portal_jobs"();
    DROP INDEX "sites_one_root_idx";`)
}
