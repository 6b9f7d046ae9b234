import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_sites_four_eyes_except" AS ENUM('news', 'pages', 'banners', 'directives', 'legal-documents', 'procedures', 'procedure-decisions');
  CREATE TYPE "public"."enum_workflow_items_working" AS ENUM('draft', 'submitted', 'returned', 'approved', 'scheduled', 'none');
  CREATE TYPE "public"."enum_workflow_items_side" AS ENUM('never', 'published', 'down', 'expired');
  CREATE TABLE "sites_four_eyes_except" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_sites_four_eyes_except",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "workflow_items" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"collection" varchar NOT NULL,
  	"item_id" varchar NOT NULL,
  	"site_id" uuid,
  	"title" varchar,
  	"working" "enum_workflow_items_working" DEFAULT 'draft' NOT NULL,
  	"side" "enum_workflow_items_side" DEFAULT 'never' NOT NULL,
  	"content_hash" varchar,
  	"writer" varchar,
  	"writer_name" varchar,
  	"submitter" varchar,
  	"submitter_name" varchar,
  	"submitted_at" timestamp(3) with time zone,
  	"returned_by" varchar,
  	"returned_at" timestamp(3) with time zone,
  	"return_reason" varchar,
  	"approved_hash" varchar,
  	"approver_name" varchar,
  	"approved_at" timestamp(3) with time zone,
  	"scheduled_at" timestamp(3) with time zone,
  	"scheduled_by" varchar,
  	"expires_at" timestamp(3) with time zone,
  	"problem" varchar,
  	"problem_at" timestamp(3) with time zone,
  	"emergency_hash" varchar,
  	"emergency_by" varchar,
  	"emergency_by_name" varchar,
  	"emergency_at" timestamp(3) with time zone,
  	"emergency_reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "workflow_log" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"action" varchar NOT NULL,
  	"before" varchar,
  	"after" varchar,
  	"collection" varchar NOT NULL,
  	"item_id" varchar NOT NULL,
  	"title" varchar,
  	"site" varchar,
  	"actor" varchar NOT NULL,
  	"address" varchar,
  	"note" varchar,
  	"hash" varchar
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "workflow_items_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "workflow_log_id" uuid;
  ALTER TABLE "sites_four_eyes_except" ADD CONSTRAINT "sites_four_eyes_except_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "workflow_items" ADD CONSTRAINT "workflow_items_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "sites_four_eyes_except_order_idx" ON "sites_four_eyes_except" USING btree ("order");
  CREATE INDEX "sites_four_eyes_except_parent_idx" ON "sites_four_eyes_except" USING btree ("parent_id");
  CREATE INDEX "workflow_items_site_idx" ON "workflow_items" USING btree ("site_id");
  CREATE INDEX "workflow_items_scheduled_at_idx" ON "workflow_items" USING btree ("scheduled_at");
  CREATE INDEX "workflow_items_expires_at_idx" ON "workflow_items" USING btree ("expires_at");
  CREATE INDEX "workflow_items_emergency_at_idx" ON "workflow_items" USING btree ("emergency_at");
  CREATE INDEX "workflow_items_updated_at_idx" ON "workflow_items" USING btree ("updated_at");
  CREATE INDEX "workflow_items_created_at_idx" ON "workflow_items" USING btree ("created_at");
  CREATE UNIQUE INDEX "collection_itemId_1_idx" ON "workflow_items" USING btree ("collection","item_id");
  CREATE INDEX "working_site_idx" ON "workflow_items" USING btree ("working","site_id");
  CREATE INDEX "workflow_log_at_idx" ON "workflow_log" USING btree ("at");
  CREATE INDEX "collection_itemId_at_idx" ON "workflow_log" USING btree ("collection","item_id","at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_workflow_items_fk" FOREIGN KEY ("workflow_items_id") REFERENCES "public"."workflow_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_workflow_log_fk" FOREIGN KEY ("workflow_log_id") REFERENCES "public"."workflow_log"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_workflow_items_id_idx" ON "payload_locked_documents_rels" USING btree ("workflow_items_id");
  CREATE INDEX "payload_locked_documents_rels_workflow_log_id_idx" ON "payload_locked_documents_rels" USING btree ("workflow_log_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "sites_four_eyes_except" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "workflow_items" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "workflow_log" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "sites_four_eyes_except" CASCADE;
  DROP TABLE "workflow_items" CASCADE;
  DROP TABLE "workflow_log" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_workflow_items_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_workflow_log_fk";
  
  DROP INDEX "payload_locked_documents_rels_workflow_items_id_idx";
  DROP INDEX "payload_locked_documents_rels_workflow_log_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "workflow_items_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "workflow_log_id";
  DROP TYPE "public"."enum_sites_four_eyes_except";
  DROP TYPE "public"."enum_workflow_items_working";
  DROP TYPE "public"."enum_workflow_items_side";`)
}
