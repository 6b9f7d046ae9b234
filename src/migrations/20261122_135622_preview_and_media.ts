import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "review_links" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"collection" varchar NOT NULL,
  	"item_id" varchar NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"maker" varchar NOT NULL,
  	"maker_name" varchar NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"revoked_at" timestamp(3) with time zone,
  	"revoked_by_name" varchar,
  	"opened_count" numeric DEFAULT 0 NOT NULL,
  	"last_opened_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "draft_media_uses" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"media" varchar NOT NULL,
  	"collection" varchar NOT NULL,
  	"item_id" varchar NOT NULL
  );
  
  ALTER TABLE "media" ADD COLUMN "content_hash" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "review_links_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "draft_media_uses_id" uuid;
  CREATE UNIQUE INDEX "review_links_token_hash_idx" ON "review_links" USING btree ("token_hash");
  CREATE INDEX "review_links_updated_at_idx" ON "review_links" USING btree ("updated_at");
  CREATE INDEX "review_links_created_at_idx" ON "review_links" USING btree ("created_at");
  CREATE INDEX "collection_itemId_3_idx" ON "review_links" USING btree ("collection","item_id");
  CREATE UNIQUE INDEX "media_collection_itemId_1_idx" ON "draft_media_uses" USING btree ("media","collection","item_id");
  CREATE INDEX "collection_itemId_4_idx" ON "draft_media_uses" USING btree ("collection","item_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_review_links_fk" FOREIGN KEY ("review_links_id") REFERENCES "public"."review_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_draft_media_uses_fk" FOREIGN KEY ("draft_media_uses_id") REFERENCES "public"."draft_media_uses"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "media_content_hash_idx" ON "media" USING btree ("content_hash");
  CREATE INDEX "payload_locked_documents_rels_review_links_id_idx" ON "payload_locked_documents_rels" USING btree ("review_links_id");
  CREATE INDEX "payload_locked_documents_rels_draft_media_uses_id_idx" ON "payload_locked_documents_rels" USING btree ("draft_media_uses_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "review_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "draft_media_uses" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "review_links" CASCADE;
  DROP TABLE "draft_media_uses" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_review_links_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_draft_media_uses_fk";
  
  DROP INDEX "media_content_hash_idx";
  DROP INDEX "payload_locked_documents_rels_review_links_id_idx";
  DROP INDEX "payload_locked_documents_rels_draft_media_uses_id_idx";
  ALTER TABLE "media" DROP COLUMN "content_hash";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "review_links_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "draft_media_uses_id";`)
}
