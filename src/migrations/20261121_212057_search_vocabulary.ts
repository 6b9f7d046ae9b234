import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_search_terms_use" AS ENUM('everyday', 'abbreviation');
  CREATE TABLE "search_terms" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"use" "enum_search_terms_use" DEFAULT 'everyday' NOT NULL,
  	"site_id" uuid,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "search_terms_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "best_bets" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"site_id" uuid NOT NULL,
  	"from_on" timestamp(3) with time zone,
  	"until_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "best_bets_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "best_bets_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"procedures_id" uuid,
  	"legal_documents_id" uuid,
  	"directives_id" uuid,
  	"news_id" uuid,
  	"pages_id" uuid
  );
  
  ALTER TABLE "sites" ADD COLUMN "counts_searches" boolean DEFAULT false;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "search_terms_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "best_bets_id" uuid;
  ALTER TABLE "search_terms" ADD CONSTRAINT "search_terms_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "search_terms_texts" ADD CONSTRAINT "search_terms_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."search_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "best_bets" ADD CONSTRAINT "best_bets_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "best_bets_texts" ADD CONSTRAINT "best_bets_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."best_bets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "best_bets_rels" ADD CONSTRAINT "best_bets_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."best_bets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "best_bets_rels" ADD CONSTRAINT "best_bets_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "best_bets_rels" ADD CONSTRAINT "best_bets_rels_legal_documents_fk" FOREIGN KEY ("legal_documents_id") REFERENCES "public"."legal_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "best_bets_rels" ADD CONSTRAINT "best_bets_rels_directives_fk" FOREIGN KEY ("directives_id") REFERENCES "public"."directives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "best_bets_rels" ADD CONSTRAINT "best_bets_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "best_bets_rels" ADD CONSTRAINT "best_bets_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "search_terms_site_idx" ON "search_terms" USING btree ("site_id");
  CREATE INDEX "search_terms_updated_at_idx" ON "search_terms" USING btree ("updated_at");
  CREATE INDEX "search_terms_created_at_idx" ON "search_terms" USING btree ("created_at");
  CREATE INDEX "search_terms_texts_order_parent" ON "search_terms_texts" USING btree ("order","parent_id");
  CREATE INDEX "best_bets_site_idx" ON "best_bets" USING btree ("site_id");
  CREATE INDEX "best_bets_updated_at_idx" ON "best_bets" USING btree ("updated_at");
  CREATE INDEX "best_bets_created_at_idx" ON "best_bets" USING btree ("created_at");
  CREATE INDEX "best_bets_texts_order_parent" ON "best_bets_texts" USING btree ("order","parent_id");
  CREATE INDEX "best_bets_rels_order_idx" ON "best_bets_rels" USING btree ("order");
  CREATE INDEX "best_bets_rels_parent_idx" ON "best_bets_rels" USING btree ("parent_id");
  CREATE INDEX "best_bets_rels_path_idx" ON "best_bets_rels" USING btree ("path");
  CREATE INDEX "best_bets_rels_procedures_id_idx" ON "best_bets_rels" USING btree ("procedures_id");
  CREATE INDEX "best_bets_rels_legal_documents_id_idx" ON "best_bets_rels" USING btree ("legal_documents_id");
  CREATE INDEX "best_bets_rels_directives_id_idx" ON "best_bets_rels" USING btree ("directives_id");
  CREATE INDEX "best_bets_rels_news_id_idx" ON "best_bets_rels" USING btree ("news_id");
  CREATE INDEX "best_bets_rels_pages_id_idx" ON "best_bets_rels" USING btree ("pages_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_search_terms_fk" FOREIGN KEY ("search_terms_id") REFERENCES "public"."search_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_best_bets_fk" FOREIGN KEY ("best_bets_id") REFERENCES "public"."best_bets"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_search_terms_id_idx" ON "payload_locked_documents_rels" USING btree ("search_terms_id");
  CREATE INDEX "payload_locked_documents_rels_best_bets_id_idx" ON "payload_locked_documents_rels" USING btree ("best_bets_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "search_terms" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "search_terms_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "best_bets" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "best_bets_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "best_bets_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "search_terms" CASCADE;
  DROP TABLE "search_terms_texts" CASCADE;
  DROP TABLE "best_bets" CASCADE;
  DROP TABLE "best_bets_texts" CASCADE;
  DROP TABLE "best_bets_rels" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_search_terms_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_best_bets_fk";
  
  DROP INDEX "payload_locked_documents_rels_search_terms_id_idx";
  DROP INDEX "payload_locked_documents_rels_best_bets_id_idx";
  ALTER TABLE "sites" DROP COLUMN "counts_searches";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "search_terms_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "best_bets_id";
  DROP TYPE "public"."enum_search_terms_use";`)
}
