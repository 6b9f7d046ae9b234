import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What belongs to the safety of accounts and stands beside them: Payload writes back a whole account, as it read it
 * earlier, whenever it notes a login. A session that was ended must not come back with that either.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE "second_factors" (
      "user_id" uuid PRIMARY KEY REFERENCES "users" ("id") ON DELETE cascade,
      "secret" varchar NOT NULL,
      "last_step" bigint NOT NULL,
      "failures" integer NOT NULL DEFAULT 0,
      "locked_until" timestamptz,
      "turned_on_at" timestamptz NOT NULL DEFAULT now()
    );
    CREATE TABLE "recovery_codes" (
      "user_id" uuid NOT NULL REFERENCES "second_factors" ("user_id") ON DELETE cascade,
      "hash" varchar NOT NULL,
      "used_at" timestamptz,
      PRIMARY KEY ("user_id", "hash")
    );
    CREATE TABLE "sign_ins" (
      "id" varchar PRIMARY KEY,
      "user_id" uuid NOT NULL REFERENCES "users" ("id") ON DELETE cascade,
      "device" varchar NOT NULL,
      "last_used_at" timestamptz NOT NULL DEFAULT now(),
      "ended_at" timestamptz
    );
    CREATE INDEX "sign_ins_user_idx" ON "sign_ins" ("user_id", "last_used_at");
    CREATE TABLE "account_states" (
      "user_id" uuid PRIMARY KEY REFERENCES "users" ("id") ON DELETE cascade,
      "enabled_at" timestamptz,
      "warned_at" timestamptz,
      "disabled_at" timestamptz,
      "leans_on_factor" boolean NOT NULL DEFAULT false
    );
    -- Nobody knows when the accounts of today were used last.
    INSERT INTO "account_states" ("user_id", "enabled_at") SELECT "id", now() FROM "users";
    CREATE FUNCTION "refuse_ended_sessions"() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT FROM "sign_ins" WHERE "id" = NEW."id" AND "ended_at" IS NOT NULL) THEN
        RETURN NULL;
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER "users_sessions_not_ended" BEFORE INSERT ON "users_sessions"
      FOR EACH ROW EXECUTE FUNCTION "refuse_ended_sessions"();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER "users_sessions_not_ended" ON "users_sessions";
    DROP FUNCTION "refuse_ended_sessions"();
    DROP TABLE "account_states";
    DROP TABLE "sign_ins";
    DROP TABLE "recovery_codes";
    DROP TABLE "second_factors";`)
}
