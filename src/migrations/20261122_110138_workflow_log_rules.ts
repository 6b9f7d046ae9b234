import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The log of the workflow only grows. Whoever runs the portal may add rows and read them: the right to do more is taken
 * from every other role, and a trigger refuses it even to one that is granted it again later, or that owns the table
 * because the portal runs with a single role.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    DO $$
    DECLARE other record;
    BEGIN
      FOR other IN
        SELECT DISTINCT grantee::regrole::text AS name
        FROM pg_class c, aclexplode(c.relacl)
        WHERE c.oid = 'public.workflow_log'::regclass AND grantee <> 0 AND grantee <> c.relowner
      LOOP
        EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON public.workflow_log FROM %s', other.name);
      END LOOP;
    END $$;
    REVOKE ALL ON "workflow_log" FROM PUBLIC;
    CREATE FUNCTION "refuse_workflow_log_change"() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'workflow_log is append-only: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
    END $$;
    CREATE TRIGGER "workflow_log_only_grows" BEFORE UPDATE OR DELETE OR TRUNCATE ON "workflow_log"
      FOR EACH STATEMENT EXECUTE FUNCTION "refuse_workflow_log_change"();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER "workflow_log_only_grows" ON "workflow_log";
    DROP FUNCTION "refuse_workflow_log_change"();`)
}
