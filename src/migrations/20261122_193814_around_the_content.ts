import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "topics" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"site_id" uuid,
  	"cover_id" uuid,
  	"slug" varchar NOT NULL,
  	"is_shown" boolean DEFAULT false,
  	"from_on" timestamp(3) with time zone,
  	"until_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "topics_locales" (
  	"title" varchar NOT NULL,
  	"summary" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "topics_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"news_id" uuid,
  	"legal_documents_id" uuid,
  	"directives_id" uuid,
  	"procedures_id" uuid,
  	"pages_id" uuid,
  	"categories_id" uuid
  );
  
  CREATE TABLE "unit_facts_leaders" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"portrait_id" uuid,
  	"telephone" varchar,
  	"email" varchar
  );
  
  CREATE TABLE "unit_facts_leaders_locales" (
  	"position" varchar,
  	"responsibility" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "unit_facts_streets" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"length_metres" numeric,
  	"from" varchar,
  	"until" varchar,
  	"named_by" varchar,
  	"meaning" varchar
  );
  
  CREATE TABLE "unit_facts_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar NOT NULL
  );
  
  CREATE TABLE "unit_facts_links_locales" (
  	"label" varchar NOT NULL,
  	"about" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "unit_facts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"site_id" uuid,
  	"name" varchar NOT NULL,
  	"agency_id" uuid,
  	"map" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "unit_facts_locales" (
  	"map_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "agencies" ADD COLUMN "parent_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "topics_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "unit_facts_id" uuid;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics_locales" ADD CONSTRAINT "topics_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_rels" ADD CONSTRAINT "topics_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_rels" ADD CONSTRAINT "topics_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_rels" ADD CONSTRAINT "topics_rels_legal_documents_fk" FOREIGN KEY ("legal_documents_id") REFERENCES "public"."legal_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_rels" ADD CONSTRAINT "topics_rels_directives_fk" FOREIGN KEY ("directives_id") REFERENCES "public"."directives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_rels" ADD CONSTRAINT "topics_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_rels" ADD CONSTRAINT "topics_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_rels" ADD CONSTRAINT "topics_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "unit_facts_leaders" ADD CONSTRAINT "unit_facts_leaders_portrait_id_media_id_fk" FOREIGN KEY ("portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "unit_facts_leaders" ADD CONSTRAINT "unit_facts_leaders_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."unit_facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "unit_facts_leaders_locales" ADD CONSTRAINT "unit_facts_leaders_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."unit_facts_leaders"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "unit_facts_streets" ADD CONSTRAINT "unit_facts_streets_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."unit_facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "unit_facts_links" ADD CONSTRAINT "unit_facts_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."unit_facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "unit_facts_links_locales" ADD CONSTRAINT "unit_facts_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."unit_facts_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "unit_facts" ADD CONSTRAINT "unit_facts_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "unit_facts" ADD CONSTRAINT "unit_facts_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "unit_facts_locales" ADD CONSTRAINT "unit_facts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."unit_facts"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "topics_site_idx" ON "topics" USING btree ("site_id");
  CREATE INDEX "topics_cover_idx" ON "topics" USING btree ("cover_id");
  CREATE INDEX "topics_slug_idx" ON "topics" USING btree ("slug");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE UNIQUE INDEX "site_slug_5_idx" ON "topics" USING btree ("site_id","slug");
  CREATE UNIQUE INDEX "topics_locales_locale_parent_id_unique" ON "topics_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "topics_rels_order_idx" ON "topics_rels" USING btree ("order");
  CREATE INDEX "topics_rels_parent_idx" ON "topics_rels" USING btree ("parent_id");
  CREATE INDEX "topics_rels_path_idx" ON "topics_rels" USING btree ("path");
  CREATE INDEX "topics_rels_news_id_idx" ON "topics_rels" USING btree ("news_id");
  CREATE INDEX "topics_rels_legal_documents_id_idx" ON "topics_rels" USING btree ("legal_documents_id");
  CREATE INDEX "topics_rels_directives_id_idx" ON "topics_rels" USING btree ("directives_id");
  CREATE INDEX "topics_rels_procedures_id_idx" ON "topics_rels" USING btree ("procedures_id");
  CREATE INDEX "topics_rels_pages_id_idx" ON "topics_rels" USING btree ("pages_id");
  CREATE INDEX "topics_rels_categories_id_idx" ON "topics_rels" USING btree ("categories_id");
  CREATE INDEX "unit_facts_leaders_order_idx" ON "unit_facts_leaders" USING btree ("_order");
  CREATE INDEX "unit_facts_leaders_parent_id_idx" ON "unit_facts_leaders" USING btree ("_parent_id");
  CREATE INDEX "unit_facts_leaders_portrait_idx" ON "unit_facts_leaders" USING btree ("portrait_id");
  CREATE UNIQUE INDEX "unit_facts_leaders_locales_locale_parent_id_unique" ON "unit_facts_leaders_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "unit_facts_streets_order_idx" ON "unit_facts_streets" USING btree ("_order");
  CREATE INDEX "unit_facts_streets_parent_id_idx" ON "unit_facts_streets" USING btree ("_parent_id");
  CREATE INDEX "unit_facts_links_order_idx" ON "unit_facts_links" USING btree ("_order");
  CREATE INDEX "unit_facts_links_parent_id_idx" ON "unit_facts_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "unit_facts_links_locales_locale_parent_id_unique" ON "unit_facts_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "unit_facts_site_idx" ON "unit_facts" USING btree ("site_id");
  CREATE INDEX "unit_facts_agency_idx" ON "unit_facts" USING btree ("agency_id");
  CREATE INDEX "unit_facts_updated_at_idx" ON "unit_facts" USING btree ("updated_at");
  CREATE INDEX "unit_facts_created_at_idx" ON "unit_facts" USING btree ("created_at");
  CREATE UNIQUE INDEX "unit_facts_locales_locale_parent_id_unique" ON "unit_facts_locales" USING btree ("_locale","_parent_id");
  ALTER TABLE "agencies" ADD CONSTRAINT "agencies_parent_id_agencies_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_unit_facts_fk" FOREIGN KEY ("unit_facts_id") REFERENCES "public"."unit_facts"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "agencies_parent_idx" ON "agencies" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_unit_facts_id_idx" ON "payload_locked_documents_rels" USING btree ("unit_facts_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "topics" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "topics_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "topics_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "unit_facts_leaders" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "unit_facts_leaders_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "unit_facts_streets" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "unit_facts_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "unit_facts_links_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "unit_facts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "unit_facts_locales" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "topics_locales" CASCADE;
  DROP TABLE "topics_rels" CASCADE;
  DROP TABLE "unit_facts_leaders" CASCADE;
  DROP TABLE "unit_facts_leaders_locales" CASCADE;
  DROP TABLE "unit_facts_streets" CASCADE;
  DROP TABLE "unit_facts_links" CASCADE;
  DROP TABLE "unit_facts_links_locales" CASCADE;
  DROP TABLE "unit_facts" CASCADE;
  DROP TABLE "unit_facts_locales" CASCADE;
  ALTER TABLE "agencies" DROP CONSTRAINT "agencies_parent_id_agencies_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_topics_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_unit_facts_fk";
  
  DROP INDEX "agencies_parent_idx";
  DROP INDEX "payload_locked_documents_rels_topics_id_idx";
  DROP INDEX "payload_locked_documents_rels_unit_facts_id_idx";
  ALTER TABLE "agencies" DROP COLUMN "parent_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "topics_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "unit_facts_id";`)
}
