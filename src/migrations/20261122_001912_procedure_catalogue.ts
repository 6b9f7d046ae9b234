import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_procedure_part" AS ENUM('name', 'steps', 'methods', 'papers', 'sets', 'time', 'applicants', 'agency');
  CREATE TYPE "public"."enum_decision_change" AS ENUM('new', 'amended', 'replaced', 'repealed');
  CREATE TYPE "public"."enum_procedure_decisions_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__procedure_decisions_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__procedure_decisions_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_offerings_office_hours_weekdays" AS ENUM('1', '2', '3', '4', '5', '6', '7');
  CREATE TYPE "public"."enum_sites_office_hours_weekdays" AS ENUM('1', '2', '3', '4', '5', '6', '7');
  CREATE TYPE "public"."enum_procedure_change" AS ENUM('new', 'amended', 'replaced', 'repealed');
  CREATE TYPE "public"."enum_procedure_change_state" AS ENUM('waiting', 'applied', 'overtaken', 'withdrawn');
  CREATE TYPE "public"."enum_import_state" AS ENUM('checking', 'waiting', 'writing', 'done', 'cancelled', 'failed');
  CREATE TYPE "public"."enum_import_verdict" AS ENUM('new', 'changed', 'unchanged', 'suspicious', 'vanished', 'rejected');
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'settle-procedures';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'settle-procedures';
  CREATE TABLE "procedures_missing_parts" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_procedure_part",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_procedures_v_version_missing_parts" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_procedure_part",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "decision_lines" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"procedure_id" uuid,
  	"change" "enum_decision_change",
  	"effective_on" timestamp(3) with time zone,
  	"successor_id" uuid
  );
  
  CREATE TABLE "procedure_decisions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"decided_on" timestamp(3) with time zone,
  	"issuing_body_id" uuid,
  	"abstract" varchar,
  	"legal_document_id" uuid,
  	"file_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_procedure_decisions_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_decision_lines_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"procedure_id" uuid,
  	"change" "enum_decision_change",
  	"effective_on" timestamp(3) with time zone,
  	"successor_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_procedure_decisions_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_number" varchar,
  	"version_decided_on" timestamp(3) with time zone,
  	"version_issuing_body_id" uuid,
  	"version_abstract" varchar,
  	"version_legal_document_id" uuid,
  	"version_file_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__procedure_decisions_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__procedure_decisions_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "offerings_office_hours_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_offerings_office_hours_weekdays",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "life_events" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"slug" varchar NOT NULL,
  	"order" numeric DEFAULT 100,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "life_events_locales" (
  	"name" varchar NOT NULL,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "sites_office_hours_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_sites_office_hours_weekdays",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "procedure_changes" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"decision_id" uuid,
  	"line_id" varchar NOT NULL,
  	"decision_number" varchar NOT NULL,
  	"decided_on" timestamp(3) with time zone NOT NULL,
  	"procedure_id" uuid NOT NULL,
  	"change" "enum_procedure_change" NOT NULL,
  	"effective_on" timestamp(3) with time zone NOT NULL,
  	"successor_id" uuid,
  	"approved_at" timestamp(3) with time zone NOT NULL,
  	"state" "enum_procedure_change_state" NOT NULL,
  	"applied_at" timestamp(3) with time zone,
  	"content" jsonb,
  	"content_before" jsonb,
  	"problem" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "procedure_imports" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"original_name" varchar,
  	"state" "enum_import_state" DEFAULT 'checking' NOT NULL,
  	"done" numeric,
  	"total" numeric,
  	"counts" jsonb,
  	"problem" varchar,
  	"started_by" varchar,
  	"confirmed_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "procedure_import_lines" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"import_id" uuid NOT NULL,
  	"place" varchar,
  	"code" varchar,
  	"name" varchar,
  	"verdict" "enum_import_verdict" NOT NULL,
  	"details" jsonb,
  	"is_accepted" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "procedures" ADD COLUMN "reviewed_on" timestamp(3) with time zone;
  ALTER TABLE "procedures_locales" ADD COLUMN "applicants_note" varchar;
  ALTER TABLE "procedures_rels" ADD COLUMN "life_events_id" uuid;
  ALTER TABLE "procedures_rels" ADD COLUMN "procedures_id" uuid;
  ALTER TABLE "_procedures_v" ADD COLUMN "version_reviewed_on" timestamp(3) with time zone;
  ALTER TABLE "_procedures_v_locales" ADD COLUMN "version_applicants_note" varchar;
  ALTER TABLE "_procedures_v_rels" ADD COLUMN "life_events_id" uuid;
  ALTER TABLE "_procedures_v_rels" ADD COLUMN "procedures_id" uuid;
  ALTER TABLE "offerings" ADD COLUMN "office_hours_summer_from" varchar DEFAULT '15/04';
  ALTER TABLE "offerings" ADD COLUMN "office_hours_winter_from" varchar DEFAULT '16/10';
  ALTER TABLE "offerings" ADD COLUMN "office_hours_summer_morning_open" varchar;
  ALTER TABLE "offerings" ADD COLUMN "office_hours_summer_morning_close" varchar;
  ALTER TABLE "offerings" ADD COLUMN "office_hours_summer_afternoon_open" varchar;
  ALTER TABLE "offerings" ADD COLUMN "office_hours_summer_afternoon_close" varchar;
  ALTER TABLE "offerings" ADD COLUMN "office_hours_winter_morning_open" varchar;
  ALTER TABLE "offerings" ADD COLUMN "office_hours_winter_morning_close" varchar;
  ALTER TABLE "offerings" ADD COLUMN "office_hours_winter_afternoon_open" varchar;
  ALTER TABLE "offerings" ADD COLUMN "office_hours_winter_afternoon_close" varchar;
  ALTER TABLE "offerings_locales" ADD COLUMN "office_hours_days" varchar DEFAULT 'Thứ Hai đến thứ Sáu';
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "procedure_decisions_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "life_events_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "procedure_changes_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "procedure_imports_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "procedure_import_lines_id" uuid;
  ALTER TABLE "procedures_missing_parts" ADD CONSTRAINT "procedures_missing_parts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_missing_parts" ADD CONSTRAINT "_procedures_v_version_missing_parts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "decision_lines" ADD CONSTRAINT "decision_lines_procedure_id_procedures_id_fk" FOREIGN KEY ("procedure_id") REFERENCES "public"."procedures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "decision_lines" ADD CONSTRAINT "decision_lines_successor_id_procedures_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."procedures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "decision_lines" ADD CONSTRAINT "decision_lines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedure_decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedure_decisions" ADD CONSTRAINT "procedure_decisions_issuing_body_id_agencies_id_fk" FOREIGN KEY ("issuing_body_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "procedure_decisions" ADD CONSTRAINT "procedure_decisions_legal_document_id_legal_documents_id_fk" FOREIGN KEY ("legal_document_id") REFERENCES "public"."legal_documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "procedure_decisions" ADD CONSTRAINT "procedure_decisions_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_decision_lines_v" ADD CONSTRAINT "_decision_lines_v_procedure_id_procedures_id_fk" FOREIGN KEY ("procedure_id") REFERENCES "public"."procedures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_decision_lines_v" ADD CONSTRAINT "_decision_lines_v_successor_id_procedures_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."procedures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_decision_lines_v" ADD CONSTRAINT "_decision_lines_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedure_decisions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedure_decisions_v" ADD CONSTRAINT "_procedure_decisions_v_parent_id_procedure_decisions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."procedure_decisions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_procedure_decisions_v" ADD CONSTRAINT "_procedure_decisions_v_version_issuing_body_id_agencies_id_fk" FOREIGN KEY ("version_issuing_body_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_procedure_decisions_v" ADD CONSTRAINT "_procedure_decisions_v_version_legal_document_id_legal_documents_id_fk" FOREIGN KEY ("version_legal_document_id") REFERENCES "public"."legal_documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_procedure_decisions_v" ADD CONSTRAINT "_procedure_decisions_v_version_file_id_media_id_fk" FOREIGN KEY ("version_file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "offerings_office_hours_weekdays" ADD CONSTRAINT "offerings_office_hours_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."offerings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "life_events_locales" ADD CONSTRAINT "life_events_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sites_office_hours_weekdays" ADD CONSTRAINT "sites_office_hours_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedure_changes" ADD CONSTRAINT "procedure_changes_decision_id_procedure_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."procedure_decisions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "procedure_changes" ADD CONSTRAINT "procedure_changes_procedure_id_procedures_id_fk" FOREIGN KEY ("procedure_id") REFERENCES "public"."procedures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "procedure_changes" ADD CONSTRAINT "procedure_changes_successor_id_procedures_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."procedures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "procedure_import_lines" ADD CONSTRAINT "procedure_import_lines_import_id_procedure_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."procedure_imports"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "procedures_missing_parts_order_idx" ON "procedures_missing_parts" USING btree ("order");
  CREATE INDEX "procedures_missing_parts_parent_idx" ON "procedures_missing_parts" USING btree ("parent_id");
  CREATE INDEX "_procedures_v_version_missing_parts_order_idx" ON "_procedures_v_version_missing_parts" USING btree ("order");
  CREATE INDEX "_procedures_v_version_missing_parts_parent_idx" ON "_procedures_v_version_missing_parts" USING btree ("parent_id");
  CREATE INDEX "decision_lines_order_idx" ON "decision_lines" USING btree ("_order");
  CREATE INDEX "decision_lines_parent_id_idx" ON "decision_lines" USING btree ("_parent_id");
  CREATE INDEX "decision_lines_procedure_idx" ON "decision_lines" USING btree ("procedure_id");
  CREATE INDEX "decision_lines_successor_idx" ON "decision_lines" USING btree ("successor_id");
  CREATE INDEX "procedure_decisions_number_idx" ON "procedure_decisions" USING btree ("number");
  CREATE INDEX "procedure_decisions_issuing_body_idx" ON "procedure_decisions" USING btree ("issuing_body_id");
  CREATE INDEX "procedure_decisions_legal_document_idx" ON "procedure_decisions" USING btree ("legal_document_id");
  CREATE INDEX "procedure_decisions_file_idx" ON "procedure_decisions" USING btree ("file_id");
  CREATE INDEX "procedure_decisions_updated_at_idx" ON "procedure_decisions" USING btree ("updated_at");
  CREATE INDEX "procedure_decisions_created_at_idx" ON "procedure_decisions" USING btree ("created_at");
  CREATE INDEX "procedure_decisions__status_idx" ON "procedure_decisions" USING btree ("_status");
  CREATE INDEX "_decision_lines_v_order_idx" ON "_decision_lines_v" USING btree ("_order");
  CREATE INDEX "_decision_lines_v_parent_id_idx" ON "_decision_lines_v" USING btree ("_parent_id");
  CREATE INDEX "_decision_lines_v_procedure_idx" ON "_decision_lines_v" USING btree ("procedure_id");
  CREATE INDEX "_decision_lines_v_successor_idx" ON "_decision_lines_v" USING btree ("successor_id");
  CREATE INDEX "_procedure_decisions_v_parent_idx" ON "_procedure_decisions_v" USING btree ("parent_id");
  CREATE INDEX "_procedure_decisions_v_version_version_number_idx" ON "_procedure_decisions_v" USING btree ("version_number");
  CREATE INDEX "_procedure_decisions_v_version_version_issuing_body_idx" ON "_procedure_decisions_v" USING btree ("version_issuing_body_id");
  CREATE INDEX "_procedure_decisions_v_version_version_legal_document_idx" ON "_procedure_decisions_v" USING btree ("version_legal_document_id");
  CREATE INDEX "_procedure_decisions_v_version_version_file_idx" ON "_procedure_decisions_v" USING btree ("version_file_id");
  CREATE INDEX "_procedure_decisions_v_version_version_updated_at_idx" ON "_procedure_decisions_v" USING btree ("version_updated_at");
  CREATE INDEX "_procedure_decisions_v_version_version_created_at_idx" ON "_procedure_decisions_v" USING btree ("version_created_at");
  CREATE INDEX "_procedure_decisions_v_version_version__status_idx" ON "_procedure_decisions_v" USING btree ("version__status");
  CREATE INDEX "_procedure_decisions_v_created_at_idx" ON "_procedure_decisions_v" USING btree ("created_at");
  CREATE INDEX "_procedure_decisions_v_updated_at_idx" ON "_procedure_decisions_v" USING btree ("updated_at");
  CREATE INDEX "_procedure_decisions_v_snapshot_idx" ON "_procedure_decisions_v" USING btree ("snapshot");
  CREATE INDEX "_procedure_decisions_v_published_locale_idx" ON "_procedure_decisions_v" USING btree ("published_locale");
  CREATE INDEX "_procedure_decisions_v_latest_idx" ON "_procedure_decisions_v" USING btree ("latest");
  CREATE INDEX "offerings_office_hours_weekdays_order_idx" ON "offerings_office_hours_weekdays" USING btree ("order");
  CREATE INDEX "offerings_office_hours_weekdays_parent_idx" ON "offerings_office_hours_weekdays" USING btree ("parent_id");
  CREATE UNIQUE INDEX "life_events_slug_idx" ON "life_events" USING btree ("slug");
  CREATE INDEX "life_events_order_idx" ON "life_events" USING btree ("order");
  CREATE INDEX "life_events_updated_at_idx" ON "life_events" USING btree ("updated_at");
  CREATE INDEX "life_events_created_at_idx" ON "life_events" USING btree ("created_at");
  CREATE UNIQUE INDEX "life_events_locales_locale_parent_id_unique" ON "life_events_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "sites_office_hours_weekdays_order_idx" ON "sites_office_hours_weekdays" USING btree ("order");
  CREATE INDEX "sites_office_hours_weekdays_parent_idx" ON "sites_office_hours_weekdays" USING btree ("parent_id");
  CREATE INDEX "procedure_changes_decision_idx" ON "procedure_changes" USING btree ("decision_id");
  CREATE INDEX "procedure_changes_procedure_idx" ON "procedure_changes" USING btree ("procedure_id");
  CREATE INDEX "procedure_changes_effective_on_idx" ON "procedure_changes" USING btree ("effective_on");
  CREATE INDEX "procedure_changes_successor_idx" ON "procedure_changes" USING btree ("successor_id");
  CREATE INDEX "procedure_changes_updated_at_idx" ON "procedure_changes" USING btree ("updated_at");
  CREATE INDEX "procedure_changes_created_at_idx" ON "procedure_changes" USING btree ("created_at");
  CREATE INDEX "procedure_imports_updated_at_idx" ON "procedure_imports" USING btree ("updated_at");
  CREATE INDEX "procedure_imports_created_at_idx" ON "procedure_imports" USING btree ("created_at");
  CREATE UNIQUE INDEX "procedure_imports_filename_idx" ON "procedure_imports" USING btree ("filename");
  CREATE INDEX "procedure_import_lines_import_idx" ON "procedure_import_lines" USING btree ("import_id");
  CREATE INDEX "procedure_import_lines_code_idx" ON "procedure_import_lines" USING btree ("code");
  CREATE INDEX "procedure_import_lines_updated_at_idx" ON "procedure_import_lines" USING btree ("updated_at");
  CREATE INDEX "procedure_import_lines_created_at_idx" ON "procedure_import_lines" USING btree ("created_at");
  ALTER TABLE "procedures_rels" ADD CONSTRAINT "procedures_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_rels" ADD CONSTRAINT "procedures_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_rels" ADD CONSTRAINT "_procedures_v_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_rels" ADD CONSTRAINT "_procedures_v_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_procedure_decisions_fk" FOREIGN KEY ("procedure_decisions_id") REFERENCES "public"."procedure_decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_procedure_changes_fk" FOREIGN KEY ("procedure_changes_id") REFERENCES "public"."procedure_changes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_procedure_imports_fk" FOREIGN KEY ("procedure_imports_id") REFERENCES "public"."procedure_imports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_procedure_import_lines_fk" FOREIGN KEY ("procedure_import_lines_id") REFERENCES "public"."procedure_import_lines"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "procedures_rels_life_events_id_idx" ON "procedures_rels" USING btree ("life_events_id");
  CREATE INDEX "procedures_rels_procedures_id_idx" ON "procedures_rels" USING btree ("procedures_id");
  CREATE INDEX "_procedures_v_rels_life_events_id_idx" ON "_procedures_v_rels" USING btree ("life_events_id");
  CREATE INDEX "_procedures_v_rels_procedures_id_idx" ON "_procedures_v_rels" USING btree ("procedures_id");
  CREATE INDEX "payload_locked_documents_rels_procedure_decisions_id_idx" ON "payload_locked_documents_rels" USING btree ("procedure_decisions_id");
  CREATE INDEX "payload_locked_documents_rels_life_events_id_idx" ON "payload_locked_documents_rels" USING btree ("life_events_id");
  CREATE INDEX "payload_locked_documents_rels_procedure_changes_id_idx" ON "payload_locked_documents_rels" USING btree ("procedure_changes_id");
  CREATE INDEX "payload_locked_documents_rels_procedure_imports_id_idx" ON "payload_locked_documents_rels" USING btree ("procedure_imports_id");
  CREATE INDEX "payload_locked_documents_rels_procedure_import_lines_id_idx" ON "payload_locked_documents_rels" USING btree ("procedure_import_lines_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "procedures_missing_parts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_procedures_v_version_missing_parts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "decision_lines" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "procedure_decisions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_decision_lines_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_procedure_decisions_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "offerings_office_hours_weekdays" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "life_events" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "life_events_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "sites_office_hours_weekdays" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "procedure_changes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "procedure_imports" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "procedure_import_lines" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "procedures_missing_parts" CASCADE;
  DROP TABLE "_procedures_v_version_missing_parts" CASCADE;
  DROP TABLE "decision_lines" CASCADE;
  DROP TABLE "procedure_decisions" CASCADE;
  DROP TABLE "_decision_lines_v" CASCADE;
  DROP TABLE "_procedure_decisions_v" CASCADE;
  DROP TABLE "offerings_office_hours_weekdays" CASCADE;
  DROP TABLE "life_events" CASCADE;
  DROP TABLE "life_events_locales" CASCADE;
  DROP TABLE "sites_office_hours_weekdays" CASCADE;
  DROP TABLE "procedure_changes" CASCADE;
  DROP TABLE "procedure_imports" CASCADE;
  DROP TABLE "procedure_import_lines" CASCADE;
  ALTER TABLE "procedures_rels" DROP CONSTRAINT "procedures_rels_life_events_fk";
  
  ALTER TABLE "procedures_rels" DROP CONSTRAINT "procedures_rels_procedures_fk";
  
  ALTER TABLE "_procedures_v_rels" DROP CONSTRAINT "_procedures_v_rels_life_events_fk";
  
  ALTER TABLE "_procedures_v_rels" DROP CONSTRAINT "_procedures_v_rels_procedures_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_procedure_decisions_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_life_events_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_procedure_changes_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_procedure_imports_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_procedure_import_lines_fk";
  
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'sync', 'expire');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'sync', 'expire');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  DROP INDEX "procedures_rels_life_events_id_idx";
  DROP INDEX "procedures_rels_procedures_id_idx";
  DROP INDEX "_procedures_v_rels_life_events_id_idx";
  DROP INDEX "_procedures_v_rels_procedures_id_idx";
  DROP INDEX "payload_locked_documents_rels_procedure_decisions_id_idx";
  DROP INDEX "payload_locked_documents_rels_life_events_id_idx";
  DROP INDEX "payload_locked_documents_rels_procedure_changes_id_idx";
  DROP INDEX "payload_locked_documents_rels_procedure_imports_id_idx";
  DROP INDEX "payload_locked_documents_rels_procedure_import_lines_id_idx";
  ALTER TABLE "procedures" DROP COLUMN "reviewed_on";
  ALTER TABLE "procedures_locales" DROP COLUMN "applicants_note";
  ALTER TABLE "procedures_rels" DROP COLUMN "life_events_id";
  ALTER TABLE "procedures_rels" DROP COLUMN "procedures_id";
  ALTER TABLE "_procedures_v" DROP COLUMN "version_reviewed_on";
  ALTER TABLE "_procedures_v_locales" DROP COLUMN "version_applicants_note";
  ALTER TABLE "_procedures_v_rels" DROP COLUMN "life_events_id";
  ALTER TABLE "_procedures_v_rels" DROP COLUMN "procedures_id";
  ALTER TABLE "offerings" DROP COLUMN "office_hours_summer_from";
  ALTER TABLE "offerings" DROP COLUMN "office_hours_winter_from";
  ALTER TABLE "offerings" DROP COLUMN "office_hours_summer_morning_open";
  ALTER TABLE "offerings" DROP COLUMN "office_hours_summer_morning_close";
  ALTER TABLE "offerings" DROP COLUMN "office_hours_summer_afternoon_open";
  ALTER TABLE "offerings" DROP COLUMN "office_hours_summer_afternoon_close";
  ALTER TABLE "offerings" DROP COLUMN "office_hours_winter_morning_open";
  ALTER TABLE "offerings" DROP COLUMN "office_hours_winter_morning_close";
  ALTER TABLE "offerings" DROP COLUMN "office_hours_winter_afternoon_open";
  ALTER TABLE "offerings" DROP COLUMN "office_hours_winter_afternoon_close";
  ALTER TABLE "offerings_locales" DROP COLUMN "office_hours_days";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "procedure_decisions_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "life_events_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "procedure_changes_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "procedure_imports_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "procedure_import_lines_id";
  DROP TYPE "public"."enum_procedure_part";
  DROP TYPE "public"."enum_decision_change";
  DROP TYPE "public"."enum_procedure_decisions_status";
  DROP TYPE "public"."enum__procedure_decisions_v_version_status";
  DROP TYPE "public"."enum__procedure_decisions_v_published_locale";
  DROP TYPE "public"."enum_offerings_office_hours_weekdays";
  DROP TYPE "public"."enum_sites_office_hours_weekdays";
  DROP TYPE "public"."enum_procedure_change";
  DROP TYPE "public"."enum_procedure_change_state";
  DROP TYPE "public"."enum_import_state";
  DROP TYPE "public"."enum_import_verdict";`)
}
