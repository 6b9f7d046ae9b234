import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_holiday_kind" AS ENUM('off', 'make-up');
  CREATE TYPE "public"."enum_task_state" AS ENUM('not-started', 'doing', 'done', 'blocked');
  CREATE TYPE "public"."enum_document_batch_kind" AS ENUM('legal-documents', 'directives');
  CREATE TYPE "public"."enum_document_batch_state" AS ENUM('checking', 'waiting', 'writing', 'done', 'cancelled', 'failed');
  CREATE TYPE "public"."enum_document_batch_row_state" AS ENUM('ready', 'faulty', 'duplicate', 'written', 'refused');
  CREATE TYPE "public"."enum_document_batch_file_state" AS ENUM('waiting', 'attached', 'refused');
  CREATE TYPE "public"."enum_legal_effect" AS ENUM('not-yet', 'in-force', 'partly-expired', 'expired', 'suspended', 'obsolete', 'unknown');
  CREATE TYPE "public"."enum_file_text_state" AS ENUM('waiting', 'reading', 'done', 'failed');
  CREATE TABLE "holidays" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"kind" "enum_holiday_kind" DEFAULT 'off' NOT NULL,
  	"starts_on" timestamp(3) with time zone NOT NULL,
  	"ends_on" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "directive_deliveries" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"directive_id" uuid NOT NULL,
  	"issuer_id" uuid NOT NULL,
  	"site_id" uuid,
  	"agency_id" uuid,
  	"sent_at" timestamp(3) with time zone NOT NULL,
  	"received_at" timestamp(3) with time zone,
  	"received_by" varchar,
  	"withdrawn_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "task_reports" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"delivery_id" uuid NOT NULL,
  	"directive_id" uuid NOT NULL,
  	"issuer_id" uuid NOT NULL,
  	"site_id" uuid,
  	"task_id" varchar NOT NULL,
  	"state" "enum_task_state" NOT NULL,
  	"percent" numeric NOT NULL,
  	"note" varchar,
  	"reported_by" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "task_reports_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid
  );
  
  CREATE TABLE "document_batches" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"site_id" uuid NOT NULL,
  	"kind" "enum_document_batch_kind" NOT NULL,
  	"original_name" varchar,
  	"stored_name" varchar NOT NULL,
  	"state" "enum_document_batch_state" DEFAULT 'checking' NOT NULL,
  	"publishes" boolean DEFAULT false,
  	"done" numeric,
  	"total" numeric,
  	"problem" varchar,
  	"started_by" varchar,
  	"confirmed_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "document_batch_rows" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"batch_id" uuid NOT NULL,
  	"site_id" uuid NOT NULL,
  	"line" numeric NOT NULL,
  	"number_key" varchar,
  	"cells" jsonb,
  	"faults" jsonb,
  	"state" "enum_document_batch_row_state" NOT NULL,
  	"is_accepted" boolean DEFAULT false,
  	"problem" varchar,
  	"item_id" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "document_batch_files" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"site_id" uuid NOT NULL,
  	"batch_id" uuid,
  	"original_name" varchar NOT NULL,
  	"stored_name" varchar NOT NULL,
  	"hash" varchar,
  	"number_key" varchar,
  	"state" "enum_document_batch_file_state" DEFAULT 'waiting' NOT NULL,
  	"problem" varchar,
  	"item_id" varchar,
  	"media_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "legal_effects" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"document_id" uuid NOT NULL,
  	"from_day" varchar NOT NULL,
  	"until_day" varchar,
  	"effect" "enum_legal_effect" NOT NULL,
  	"is_stated" boolean DEFAULT false,
  	"reasons" jsonb
  );
  
  CREATE TABLE "file_texts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"media_id" uuid NOT NULL,
  	"site_id" uuid NOT NULL,
  	"name" varchar,
  	"state" "enum_file_text_state" DEFAULT 'waiting' NOT NULL,
  	"problem" varchar,
  	"page_count" numeric,
  	"pages_read" numeric DEFAULT 0,
  	"attempts" numeric DEFAULT 0,
  	"encoding" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "file_pages" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"file_text_id" uuid NOT NULL,
  	"site_id" uuid NOT NULL,
  	"number" numeric NOT NULL,
  	"text" varchar,
  	"is_ocr" boolean DEFAULT false,
  	"confidence" numeric,
  	"corrected_by" varchar,
  	"corrected_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "directives" ADD COLUMN "show_at_recipients" boolean DEFAULT false;
  ALTER TABLE "directives" ADD COLUMN "publishes_progress" boolean DEFAULT false;
  ALTER TABLE "_directives_v" ADD COLUMN "version_show_at_recipients" boolean DEFAULT false;
  ALTER TABLE "_directives_v" ADD COLUMN "version_publishes_progress" boolean DEFAULT false;
  ALTER TABLE "legal_relations" ADD COLUMN "ends_on" timestamp(3) with time zone;
  ALTER TABLE "legal_documents" ADD COLUMN "stated_effect_on" timestamp(3) with time zone;
  ALTER TABLE "_legal_relations_v" ADD COLUMN "ends_on" timestamp(3) with time zone;
  ALTER TABLE "_legal_documents_v" ADD COLUMN "version_stated_effect_on" timestamp(3) with time zone;
  ALTER TABLE "sites" ADD COLUMN "publish_within_days" numeric;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "holidays_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "directive_deliveries_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "task_reports_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "document_batches_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "document_batch_rows_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "document_batch_files_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "legal_effects_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "file_texts_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "file_pages_id" uuid;
  ALTER TABLE "directive_deliveries" ADD CONSTRAINT "directive_deliveries_directive_id_directives_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "directive_deliveries" ADD CONSTRAINT "directive_deliveries_issuer_id_sites_id_fk" FOREIGN KEY ("issuer_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "directive_deliveries" ADD CONSTRAINT "directive_deliveries_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "directive_deliveries" ADD CONSTRAINT "directive_deliveries_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "task_reports" ADD CONSTRAINT "task_reports_delivery_id_directive_deliveries_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "public"."directive_deliveries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "task_reports" ADD CONSTRAINT "task_reports_directive_id_directives_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "task_reports" ADD CONSTRAINT "task_reports_issuer_id_sites_id_fk" FOREIGN KEY ("issuer_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "task_reports" ADD CONSTRAINT "task_reports_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "task_reports_rels" ADD CONSTRAINT "task_reports_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."task_reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "task_reports_rels" ADD CONSTRAINT "task_reports_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "document_batches" ADD CONSTRAINT "document_batches_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "document_batches" ADD CONSTRAINT "document_batches_confirmed_by_id_users_id_fk" FOREIGN KEY ("confirmed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "document_batch_rows" ADD CONSTRAINT "document_batch_rows_batch_id_document_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."document_batches"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "document_batch_rows" ADD CONSTRAINT "document_batch_rows_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "document_batch_files" ADD CONSTRAINT "document_batch_files_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "document_batch_files" ADD CONSTRAINT "document_batch_files_batch_id_document_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."document_batches"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "document_batch_files" ADD CONSTRAINT "document_batch_files_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "legal_effects" ADD CONSTRAINT "legal_effects_document_id_legal_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."legal_documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "file_texts" ADD CONSTRAINT "file_texts_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "file_texts" ADD CONSTRAINT "file_texts_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "file_pages" ADD CONSTRAINT "file_pages_file_text_id_file_texts_id_fk" FOREIGN KEY ("file_text_id") REFERENCES "public"."file_texts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "file_pages" ADD CONSTRAINT "file_pages_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "holidays_starts_on_idx" ON "holidays" USING btree ("starts_on");
  CREATE INDEX "holidays_updated_at_idx" ON "holidays" USING btree ("updated_at");
  CREATE INDEX "holidays_created_at_idx" ON "holidays" USING btree ("created_at");
  CREATE INDEX "directive_deliveries_directive_idx" ON "directive_deliveries" USING btree ("directive_id");
  CREATE INDEX "directive_deliveries_issuer_idx" ON "directive_deliveries" USING btree ("issuer_id");
  CREATE INDEX "directive_deliveries_site_idx" ON "directive_deliveries" USING btree ("site_id");
  CREATE INDEX "directive_deliveries_agency_idx" ON "directive_deliveries" USING btree ("agency_id");
  CREATE INDEX "directive_deliveries_updated_at_idx" ON "directive_deliveries" USING btree ("updated_at");
  CREATE INDEX "directive_deliveries_created_at_idx" ON "directive_deliveries" USING btree ("created_at");
  CREATE UNIQUE INDEX "directive_site_idx" ON "directive_deliveries" USING btree ("directive_id","site_id");
  CREATE UNIQUE INDEX "directive_agency_idx" ON "directive_deliveries" USING btree ("directive_id","agency_id");
  CREATE INDEX "task_reports_delivery_idx" ON "task_reports" USING btree ("delivery_id");
  CREATE INDEX "task_reports_directive_idx" ON "task_reports" USING btree ("directive_id");
  CREATE INDEX "task_reports_issuer_idx" ON "task_reports" USING btree ("issuer_id");
  CREATE INDEX "task_reports_site_idx" ON "task_reports" USING btree ("site_id");
  CREATE INDEX "task_reports_updated_at_idx" ON "task_reports" USING btree ("updated_at");
  CREATE INDEX "task_reports_created_at_idx" ON "task_reports" USING btree ("created_at");
  CREATE INDEX "delivery_taskId_idx" ON "task_reports" USING btree ("delivery_id","task_id");
  CREATE INDEX "task_reports_rels_order_idx" ON "task_reports_rels" USING btree ("order");
  CREATE INDEX "task_reports_rels_parent_idx" ON "task_reports_rels" USING btree ("parent_id");
  CREATE INDEX "task_reports_rels_path_idx" ON "task_reports_rels" USING btree ("path");
  CREATE INDEX "task_reports_rels_media_id_idx" ON "task_reports_rels" USING btree ("media_id");
  CREATE INDEX "document_batches_site_idx" ON "document_batches" USING btree ("site_id");
  CREATE INDEX "document_batches_state_idx" ON "document_batches" USING btree ("state");
  CREATE INDEX "document_batches_confirmed_by_idx" ON "document_batches" USING btree ("confirmed_by_id");
  CREATE INDEX "document_batches_updated_at_idx" ON "document_batches" USING btree ("updated_at");
  CREATE INDEX "document_batches_created_at_idx" ON "document_batches" USING btree ("created_at");
  CREATE INDEX "document_batch_rows_batch_idx" ON "document_batch_rows" USING btree ("batch_id");
  CREATE INDEX "document_batch_rows_site_idx" ON "document_batch_rows" USING btree ("site_id");
  CREATE INDEX "document_batch_rows_number_key_idx" ON "document_batch_rows" USING btree ("number_key");
  CREATE INDEX "document_batch_rows_updated_at_idx" ON "document_batch_rows" USING btree ("updated_at");
  CREATE INDEX "document_batch_rows_created_at_idx" ON "document_batch_rows" USING btree ("created_at");
  CREATE UNIQUE INDEX "batch_line_idx" ON "document_batch_rows" USING btree ("batch_id","line");
  CREATE INDEX "document_batch_files_site_idx" ON "document_batch_files" USING btree ("site_id");
  CREATE INDEX "document_batch_files_batch_idx" ON "document_batch_files" USING btree ("batch_id");
  CREATE INDEX "document_batch_files_hash_idx" ON "document_batch_files" USING btree ("hash");
  CREATE INDEX "document_batch_files_number_key_idx" ON "document_batch_files" USING btree ("number_key");
  CREATE INDEX "document_batch_files_state_idx" ON "document_batch_files" USING btree ("state");
  CREATE INDEX "document_batch_files_media_idx" ON "document_batch_files" USING btree ("media_id");
  CREATE INDEX "document_batch_files_updated_at_idx" ON "document_batch_files" USING btree ("updated_at");
  CREATE INDEX "document_batch_files_created_at_idx" ON "document_batch_files" USING btree ("created_at");
  CREATE INDEX "legal_effects_document_idx" ON "legal_effects" USING btree ("document_id");
  CREATE INDEX "legal_effects_from_day_idx" ON "legal_effects" USING btree ("from_day");
  CREATE INDEX "legal_effects_until_day_idx" ON "legal_effects" USING btree ("until_day");
  CREATE UNIQUE INDEX "document_fromDay_idx" ON "legal_effects" USING btree ("document_id","from_day");
  CREATE INDEX "file_texts_media_idx" ON "file_texts" USING btree ("media_id");
  CREATE INDEX "file_texts_site_idx" ON "file_texts" USING btree ("site_id");
  CREATE INDEX "file_texts_state_idx" ON "file_texts" USING btree ("state");
  CREATE INDEX "file_texts_updated_at_idx" ON "file_texts" USING btree ("updated_at");
  CREATE INDEX "file_texts_created_at_idx" ON "file_texts" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_idx" ON "file_texts" USING btree ("media_id");
  CREATE INDEX "file_pages_file_text_idx" ON "file_pages" USING btree ("file_text_id");
  CREATE INDEX "file_pages_site_idx" ON "file_pages" USING btree ("site_id");
  CREATE INDEX "file_pages_updated_at_idx" ON "file_pages" USING btree ("updated_at");
  CREATE INDEX "file_pages_created_at_idx" ON "file_pages" USING btree ("created_at");
  CREATE UNIQUE INDEX "fileText_number_idx" ON "file_pages" USING btree ("file_text_id","number");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_holidays_fk" FOREIGN KEY ("holidays_id") REFERENCES "public"."holidays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_directive_deliveries_fk" FOREIGN KEY ("directive_deliveries_id") REFERENCES "public"."directive_deliveries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_task_reports_fk" FOREIGN KEY ("task_reports_id") REFERENCES "public"."task_reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_document_batches_fk" FOREIGN KEY ("document_batches_id") REFERENCES "public"."document_batches"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_document_batch_rows_fk" FOREIGN KEY ("document_batch_rows_id") REFERENCES "public"."document_batch_rows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_document_batch_files_fk" FOREIGN KEY ("document_batch_files_id") REFERENCES "public"."document_batch_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_legal_effects_fk" FOREIGN KEY ("legal_effects_id") REFERENCES "public"."legal_effects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_file_texts_fk" FOREIGN KEY ("file_texts_id") REFERENCES "public"."file_texts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_file_pages_fk" FOREIGN KEY ("file_pages_id") REFERENCES "public"."file_pages"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_holidays_id_idx" ON "payload_locked_documents_rels" USING btree ("holidays_id");
  CREATE INDEX "payload_locked_documents_rels_directive_deliveries_id_idx" ON "payload_locked_documents_rels" USING btree ("directive_deliveries_id");
  CREATE INDEX "payload_locked_documents_rels_task_reports_id_idx" ON "payload_locked_documents_rels" USING btree ("task_reports_id");
  CREATE INDEX "payload_locked_documents_rels_document_batches_id_idx" ON "payload_locked_documents_rels" USING btree ("document_batches_id");
  CREATE INDEX "payload_locked_documents_rels_document_batch_rows_id_idx" ON "payload_locked_documents_rels" USING btree ("document_batch_rows_id");
  CREATE INDEX "payload_locked_documents_rels_document_batch_files_id_idx" ON "payload_locked_documents_rels" USING btree ("document_batch_files_id");
  CREATE INDEX "payload_locked_documents_rels_legal_effects_id_idx" ON "payload_locked_documents_rels" USING btree ("legal_effects_id");
  CREATE INDEX "payload_locked_documents_rels_file_texts_id_idx" ON "payload_locked_documents_rels" USING btree ("file_texts_id");
  CREATE INDEX "payload_locked_documents_rels_file_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("file_pages_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "holidays" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "directive_deliveries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "task_reports" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "task_reports_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "document_batches" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "document_batch_rows" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "document_batch_files" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "legal_effects" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "file_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "file_pages" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "holidays" CASCADE;
  DROP TABLE "directive_deliveries" CASCADE;
  DROP TABLE "task_reports" CASCADE;
  DROP TABLE "task_reports_rels" CASCADE;
  DROP TABLE "document_batches" CASCADE;
  DROP TABLE "document_batch_rows" CASCADE;
  DROP TABLE "document_batch_files" CASCADE;
  DROP TABLE "legal_effects" CASCADE;
  DROP TABLE "file_texts" CASCADE;
  DROP TABLE "file_pages" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_holidays_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_directive_deliveries_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_task_reports_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_document_batches_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_document_batch_rows_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_document_batch_files_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_legal_effects_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_file_texts_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_file_pages_fk";
  
  DROP INDEX "payload_locked_documents_rels_holidays_id_idx";
  DROP INDEX "payload_locked_documents_rels_directive_deliveries_id_idx";
  DROP INDEX "payload_locked_documents_rels_task_reports_id_idx";
  DROP INDEX "payload_locked_documents_rels_document_batches_id_idx";
  DROP INDEX "payload_locked_documents_rels_document_batch_rows_id_idx";
  DROP INDEX "payload_locked_documents_rels_document_batch_files_id_idx";
  DROP INDEX "payload_locked_documents_rels_legal_effects_id_idx";
  DROP INDEX "payload_locked_documents_rels_file_texts_id_idx";
  DROP INDEX "payload_locked_documents_rels_file_pages_id_idx";
  ALTER TABLE "directives" DROP COLUMN "show_at_recipients";
  ALTER TABLE "directives" DROP COLUMN "publishes_progress";
  ALTER TABLE "_directives_v" DROP COLUMN "version_show_at_recipients";
  ALTER TABLE "_directives_v" DROP COLUMN "version_publishes_progress";
  ALTER TABLE "legal_relations" DROP COLUMN "ends_on";
  ALTER TABLE "legal_documents" DROP COLUMN "stated_effect_on";
  ALTER TABLE "_legal_relations_v" DROP COLUMN "ends_on";
  ALTER TABLE "_legal_documents_v" DROP COLUMN "version_stated_effect_on";
  ALTER TABLE "sites" DROP COLUMN "publish_within_days";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "holidays_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "directive_deliveries_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "task_reports_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "document_batches_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "document_batch_rows_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "document_batch_files_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "legal_effects_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "file_texts_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "file_pages_id";
  DROP TYPE "public"."enum_holiday_kind";
  DROP TYPE "public"."enum_task_state";
  DROP TYPE "public"."enum_document_batch_kind";
  DROP TYPE "public"."enum_document_batch_state";
  DROP TYPE "public"."enum_document_batch_row_state";
  DROP TYPE "public"."enum_document_batch_file_state";
  DROP TYPE "public"."enum_legal_effect";
  DROP TYPE "public"."enum_file_text_state";`)
}
