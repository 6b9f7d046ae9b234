import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "editing_holds" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"collection" varchar NOT NULL,
  	"item_id" varchar NOT NULL,
  	"holder" varchar NOT NULL,
  	"holder_name" varchar NOT NULL,
  	"since" timestamp(3) with time zone NOT NULL,
  	"beat_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "unsaved_texts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"person" varchar NOT NULL,
  	"opening" varchar NOT NULL,
  	"collection" varchar NOT NULL,
  	"item_id" varchar,
  	"site" varchar,
  	"locale" varchar NOT NULL,
  	"started_from" varchar,
  	"is_refused" boolean DEFAULT false,
  	"kept_at" timestamp(3) with time zone NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "editing_holds_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "unsaved_texts_id" uuid;
  CREATE UNIQUE INDEX "collection_itemId_2_idx" ON "editing_holds" USING btree ("collection","item_id");
  CREATE INDEX "unsaved_texts_kept_at_idx" ON "unsaved_texts" USING btree ("kept_at");
  CREATE UNIQUE INDEX "person_opening_idx" ON "unsaved_texts" USING btree ("person","opening");
  CREATE INDEX "person_collection_itemId_idx" ON "unsaved_texts" USING btree ("person","collection","item_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_editing_holds_fk" FOREIGN KEY ("editing_holds_id") REFERENCES "public"."editing_holds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_unsaved_texts_fk" FOREIGN KEY ("unsaved_texts_id") REFERENCES "public"."unsaved_texts"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_editing_holds_id_idx" ON "payload_locked_documents_rels" USING btree ("editing_holds_id");
  CREATE INDEX "payload_locked_documents_rels_unsaved_texts_id_idx" ON "payload_locked_documents_rels" USING btree ("unsaved_texts_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "editing_holds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "unsaved_texts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "editing_holds" CASCADE;
  DROP TABLE "unsaved_texts" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_editing_holds_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_unsaved_texts_fk";
  
  DROP INDEX "payload_locked_documents_rels_editing_holds_id_idx";
  DROP INDEX "payload_locked_documents_rels_unsaved_texts_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "editing_holds_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "unsaved_texts_id";`)
}
