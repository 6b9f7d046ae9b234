import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "news_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"changed_on" timestamp(3) with time zone,
  	"note" varchar
  );
  
  CREATE TABLE "_news_v_version_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"changed_on" timestamp(3) with time zone,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "directives_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"changed_on" timestamp(3) with time zone,
  	"note" varchar
  );
  
  CREATE TABLE "_directives_v_version_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"changed_on" timestamp(3) with time zone,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "legal_documents_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"changed_on" timestamp(3) with time zone,
  	"note" varchar
  );
  
  CREATE TABLE "_legal_documents_v_version_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"changed_on" timestamp(3) with time zone,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "procedures_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"changed_on" timestamp(3) with time zone,
  	"note" varchar
  );
  
  CREATE TABLE "_procedures_v_version_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"changed_on" timestamp(3) with time zone,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  ALTER TABLE "news_change_notes" ADD CONSTRAINT "news_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_version_change_notes" ADD CONSTRAINT "_news_v_version_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "directives_change_notes" ADD CONSTRAINT "directives_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."directives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_directives_v_version_change_notes" ADD CONSTRAINT "_directives_v_version_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_directives_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legal_documents_change_notes" ADD CONSTRAINT "legal_documents_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."legal_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legal_documents_v_version_change_notes" ADD CONSTRAINT "_legal_documents_v_version_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_legal_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_change_notes" ADD CONSTRAINT "procedures_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_change_notes" ADD CONSTRAINT "_procedures_v_version_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "news_change_notes_order_idx" ON "news_change_notes" USING btree ("_order");
  CREATE INDEX "news_change_notes_parent_id_idx" ON "news_change_notes" USING btree ("_parent_id");
  CREATE INDEX "_news_v_version_change_notes_order_idx" ON "_news_v_version_change_notes" USING btree ("_order");
  CREATE INDEX "_news_v_version_change_notes_parent_id_idx" ON "_news_v_version_change_notes" USING btree ("_parent_id");
  CREATE INDEX "directives_change_notes_order_idx" ON "directives_change_notes" USING btree ("_order");
  CREATE INDEX "directives_change_notes_parent_id_idx" ON "directives_change_notes" USING btree ("_parent_id");
  CREATE INDEX "_directives_v_version_change_notes_order_idx" ON "_directives_v_version_change_notes" USING btree ("_order");
  CREATE INDEX "_directives_v_version_change_notes_parent_id_idx" ON "_directives_v_version_change_notes" USING btree ("_parent_id");
  CREATE INDEX "legal_documents_change_notes_order_idx" ON "legal_documents_change_notes" USING btree ("_order");
  CREATE INDEX "legal_documents_change_notes_parent_id_idx" ON "legal_documents_change_notes" USING btree ("_parent_id");
  CREATE INDEX "_legal_documents_v_version_change_notes_order_idx" ON "_legal_documents_v_version_change_notes" USING btree ("_order");
  CREATE INDEX "_legal_documents_v_version_change_notes_parent_id_idx" ON "_legal_documents_v_version_change_notes" USING btree ("_parent_id");
  CREATE INDEX "procedures_change_notes_order_idx" ON "procedures_change_notes" USING btree ("_order");
  CREATE INDEX "procedures_change_notes_parent_id_idx" ON "procedures_change_notes" USING btree ("_parent_id");
  CREATE INDEX "_procedures_v_version_change_notes_order_idx" ON "_procedures_v_version_change_notes" USING btree ("_order");
  CREATE INDEX "_procedures_v_version_change_notes_parent_id_idx" ON "_procedures_v_version_change_notes" USING btree ("_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "news_change_notes" CASCADE;
  DROP TABLE "_news_v_version_change_notes" CASCADE;
  DROP TABLE "directives_change_notes" CASCADE;
  DROP TABLE "_directives_v_version_change_notes" CASCADE;
  DROP TABLE "legal_documents_change_notes" CASCADE;
  DROP TABLE "_legal_documents_v_version_change_notes" CASCADE;
  DROP TABLE "procedures_change_notes" CASCADE;
  DROP TABLE "_procedures_v_version_change_notes" CASCADE;`)
}
