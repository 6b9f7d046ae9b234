import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_news_shared_kinds" AS ENUM('tinh', 'thanh-pho', 'huyen', 'quan', 'thi-xa', 'xa', 'phuong', 'thi-tran', 'dac-khu');
  CREATE TYPE "public"."enum_news_sharing" AS ENUM('none', 'all', 'kinds', 'sites');
  CREATE TYPE "public"."enum__news_v_version_shared_kinds" AS ENUM('tinh', 'thanh-pho', 'huyen', 'quan', 'thi-xa', 'xa', 'phuong', 'thi-tran', 'dac-khu');
  CREATE TYPE "public"."enum__news_v_version_sharing" AS ENUM('none', 'all', 'kinds', 'sites');
  CREATE TYPE "public"."enum_directives_shared_kinds" AS ENUM('tinh', 'thanh-pho', 'huyen', 'quan', 'thi-xa', 'xa', 'phuong', 'thi-tran', 'dac-khu');
  CREATE TYPE "public"."enum_directives_sharing" AS ENUM('none', 'all', 'kinds', 'sites');
  CREATE TYPE "public"."enum__directives_v_version_shared_kinds" AS ENUM('tinh', 'thanh-pho', 'huyen', 'quan', 'thi-xa', 'xa', 'phuong', 'thi-tran', 'dac-khu');
  CREATE TYPE "public"."enum__directives_v_version_sharing" AS ENUM('none', 'all', 'kinds', 'sites');
  CREATE TYPE "public"."enum_legal_documents_shared_kinds" AS ENUM('tinh', 'thanh-pho', 'huyen', 'quan', 'thi-xa', 'xa', 'phuong', 'thi-tran', 'dac-khu');
  CREATE TYPE "public"."enum_legal_documents_sharing" AS ENUM('none', 'all', 'kinds', 'sites');
  CREATE TYPE "public"."enum__legal_documents_v_version_shared_kinds" AS ENUM('tinh', 'thanh-pho', 'huyen', 'quan', 'thi-xa', 'xa', 'phuong', 'thi-tran', 'dac-khu');
  CREATE TYPE "public"."enum__legal_documents_v_version_sharing" AS ENUM('none', 'all', 'kinds', 'sites');
  CREATE TYPE "public"."enum_pages_shared_kinds" AS ENUM('tinh', 'thanh-pho', 'huyen', 'quan', 'thi-xa', 'xa', 'phuong', 'thi-tran', 'dac-khu');
  CREATE TYPE "public"."enum_pages_sharing" AS ENUM('none', 'all', 'kinds', 'sites');
  CREATE TYPE "public"."enum__pages_v_version_shared_kinds" AS ENUM('tinh', 'thanh-pho', 'huyen', 'quan', 'thi-xa', 'xa', 'phuong', 'thi-tran', 'dac-khu');
  CREATE TYPE "public"."enum__pages_v_version_sharing" AS ENUM('none', 'all', 'kinds', 'sites');
  CREATE TYPE "public"."enum_banners_shared_kinds" AS ENUM('tinh', 'thanh-pho', 'huyen', 'quan', 'thi-xa', 'xa', 'phuong', 'thi-tran', 'dac-khu');
  CREATE TYPE "public"."enum_banners_sharing" AS ENUM('none', 'all', 'kinds', 'sites');
  CREATE TYPE "public"."enum_banners_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__banners_v_version_shared_kinds" AS ENUM('tinh', 'thanh-pho', 'huyen', 'quan', 'thi-xa', 'xa', 'phuong', 'thi-tran', 'dac-khu');
  CREATE TYPE "public"."enum__banners_v_version_sharing" AS ENUM('none', 'all', 'kinds', 'sites');
  CREATE TYPE "public"."enum__banners_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__banners_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_site_menu_target" AS ENUM('home', 'news', 'directives', 'legal-documents', 'procedures', 'about', 'members', 'page', 'category', 'link');
  CREATE TYPE "public"."enum_home_procedures_by" AS ENUM('sector', 'life-event');
  CREATE TYPE "public"."enum_sites_ended_by" AS ENUM('sap-nhap', 'chia-tach', 'doi-ten', 'giai-the');
  CREATE TYPE "public"."enum_offers_collection" AS ENUM('news', 'directives', 'legal-documents', 'pages', 'banners');
  CREATE TYPE "public"."enum_offers_state" AS ENUM('offered', 'accepted', 'declined', 'withdrawn');
  CREATE TYPE "public"."enum_placements_collection" AS ENUM('news', 'directives', 'legal-documents', 'pages', 'banners');
  CREATE TYPE "public"."enum_placements_place" AS ENUM('hidden', 'featured');
  CREATE TABLE "news_shared_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_news_shared_kinds",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "news_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"sites_id" uuid
  );
  
  CREATE TABLE "_news_v_version_shared_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__news_v_version_shared_kinds",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_news_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"sites_id" uuid
  );
  
  CREATE TABLE "directives_shared_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_directives_shared_kinds",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_directives_v_version_shared_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__directives_v_version_shared_kinds",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "legal_documents_shared_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_legal_documents_shared_kinds",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_legal_documents_v_version_shared_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__legal_documents_v_version_shared_kinds",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "pages_shared_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_pages_shared_kinds",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "pages_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"sites_id" uuid
  );
  
  CREATE TABLE "_pages_v_version_shared_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__pages_v_version_shared_kinds",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_pages_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"sites_id" uuid
  );
  
  CREATE TABLE "banners_shared_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_banners_shared_kinds",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "banners" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"site_id" uuid,
  	"image_id" uuid,
  	"link" varchar,
  	"shown_from_on" timestamp(3) with time zone,
  	"shown_until_on" timestamp(3) with time zone,
  	"order" numeric DEFAULT 100,
  	"sharing" "enum_banners_sharing" DEFAULT 'none',
  	"may_be_hidden" boolean DEFAULT true,
  	"offered_up" boolean DEFAULT false,
  	"accepted_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_banners_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "banners_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "banners_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"sites_id" uuid
  );
  
  CREATE TABLE "_banners_v_version_shared_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__banners_v_version_shared_kinds",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_banners_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_site_id" uuid,
  	"version_image_id" uuid,
  	"version_link" varchar,
  	"version_shown_from_on" timestamp(3) with time zone,
  	"version_shown_until_on" timestamp(3) with time zone,
  	"version_order" numeric DEFAULT 100,
  	"version_sharing" "enum__banners_v_version_sharing" DEFAULT 'none',
  	"version_may_be_hidden" boolean DEFAULT true,
  	"version_offered_up" boolean DEFAULT false,
  	"version_accepted_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__banners_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__banners_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_banners_v_locales" (
  	"version_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_banners_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"sites_id" uuid
  );
  
  CREATE TABLE "site_menu_children" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"target" "enum_site_menu_target" NOT NULL,
  	"page_id" uuid,
  	"category_id" uuid,
  	"url" varchar
  );
  
  CREATE TABLE "site_menu_children_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "site_menu" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"target" "enum_site_menu_target" NOT NULL,
  	"page_id" uuid,
  	"category_id" uuid,
  	"url" varchar
  );
  
  CREATE TABLE "site_menu_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_featured_news" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"count" numeric DEFAULT 6,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_featured_news_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_category_news" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"category_id" uuid NOT NULL,
  	"count" numeric DEFAULT 4,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_category_news_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_directives" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"count" numeric DEFAULT 4,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_directives_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_legal_documents" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"count" numeric DEFAULT 6,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_legal_documents_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_procedures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"by" "enum_home_procedures_by" DEFAULT 'sector' NOT NULL,
  	"count" numeric DEFAULT 8,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_procedures_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_quick_links_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar NOT NULL
  );
  
  CREATE TABLE "home_quick_links_links_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_quick_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_quick_links_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_contacts_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_map" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"picture_id" uuid,
  	"latitude" numeric,
  	"longitude" numeric,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_map_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_calendar_rows" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "home_calendar_rows_locales" (
  	"when" varchar NOT NULL,
  	"what" varchar NOT NULL,
  	"where" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_calendar" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_calendar_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_banners" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"count" numeric DEFAULT 3,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_text_locales" (
  	"title" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "offers" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"collection" "enum_offers_collection" NOT NULL,
  	"item_id" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"from_site_id" uuid NOT NULL,
  	"to_site_id" uuid NOT NULL,
  	"state" "enum_offers_state" DEFAULT 'offered' NOT NULL,
  	"offered_at" timestamp(3) with time zone NOT NULL,
  	"decided_by" varchar,
  	"decided_at" timestamp(3) with time zone,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "placements" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"site_id" uuid NOT NULL,
  	"collection" "enum_placements_collection" NOT NULL,
  	"item_id" varchar NOT NULL,
  	"place" "enum_placements_place" NOT NULL,
  	"placed_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  DROP INDEX "news_shared_with_members_idx";
  DROP INDEX "_news_v_version_version_shared_with_members_idx";
  DROP INDEX "directives_shared_with_members_idx";
  DROP INDEX "_directives_v_version_version_shared_with_members_idx";
  DROP INDEX "legal_documents_shared_with_members_idx";
  DROP INDEX "_legal_documents_v_version_version_shared_with_members_idx";
  ALTER TABLE "news" ADD COLUMN "sharing" "enum_news_sharing" DEFAULT 'none';
  ALTER TABLE "news" ADD COLUMN "may_be_hidden" boolean DEFAULT true;
  ALTER TABLE "news" ADD COLUMN "offered_up" boolean DEFAULT false;
  ALTER TABLE "news" ADD COLUMN "accepted_by_id" uuid;
  ALTER TABLE "_news_v" ADD COLUMN "version_sharing" "enum__news_v_version_sharing" DEFAULT 'none';
  ALTER TABLE "_news_v" ADD COLUMN "version_may_be_hidden" boolean DEFAULT true;
  ALTER TABLE "_news_v" ADD COLUMN "version_offered_up" boolean DEFAULT false;
  ALTER TABLE "_news_v" ADD COLUMN "version_accepted_by_id" uuid;
  ALTER TABLE "directives" ADD COLUMN "sharing" "enum_directives_sharing" DEFAULT 'none';
  ALTER TABLE "directives" ADD COLUMN "may_be_hidden" boolean DEFAULT true;
  ALTER TABLE "directives" ADD COLUMN "offered_up" boolean DEFAULT false;
  ALTER TABLE "directives" ADD COLUMN "accepted_by_id" uuid;
  ALTER TABLE "_directives_v" ADD COLUMN "version_sharing" "enum__directives_v_version_sharing" DEFAULT 'none';
  ALTER TABLE "_directives_v" ADD COLUMN "version_may_be_hidden" boolean DEFAULT true;
  ALTER TABLE "_directives_v" ADD COLUMN "version_offered_up" boolean DEFAULT false;
  ALTER TABLE "_directives_v" ADD COLUMN "version_accepted_by_id" uuid;
  ALTER TABLE "legal_documents" ADD COLUMN "sharing" "enum_legal_documents_sharing" DEFAULT 'none';
  ALTER TABLE "legal_documents" ADD COLUMN "may_be_hidden" boolean DEFAULT true;
  ALTER TABLE "legal_documents" ADD COLUMN "offered_up" boolean DEFAULT false;
  ALTER TABLE "legal_documents" ADD COLUMN "accepted_by_id" uuid;
  ALTER TABLE "legal_documents_rels" ADD COLUMN "sites_id" uuid;
  ALTER TABLE "_legal_documents_v" ADD COLUMN "version_sharing" "enum__legal_documents_v_version_sharing" DEFAULT 'none';
  ALTER TABLE "_legal_documents_v" ADD COLUMN "version_may_be_hidden" boolean DEFAULT true;
  ALTER TABLE "_legal_documents_v" ADD COLUMN "version_offered_up" boolean DEFAULT false;
  ALTER TABLE "_legal_documents_v" ADD COLUMN "version_accepted_by_id" uuid;
  ALTER TABLE "_legal_documents_v_rels" ADD COLUMN "sites_id" uuid;
  ALTER TABLE "pages" ADD COLUMN "sharing" "enum_pages_sharing" DEFAULT 'none';
  ALTER TABLE "pages" ADD COLUMN "may_be_hidden" boolean DEFAULT true;
  ALTER TABLE "pages" ADD COLUMN "offered_up" boolean DEFAULT false;
  ALTER TABLE "pages" ADD COLUMN "accepted_by_id" uuid;
  ALTER TABLE "_pages_v" ADD COLUMN "version_sharing" "enum__pages_v_version_sharing" DEFAULT 'none';
  ALTER TABLE "_pages_v" ADD COLUMN "version_may_be_hidden" boolean DEFAULT true;
  ALTER TABLE "_pages_v" ADD COLUMN "version_offered_up" boolean DEFAULT false;
  ALTER TABLE "_pages_v" ADD COLUMN "version_accepted_by_id" uuid;
  ALTER TABLE "sites" ADD COLUMN "unit_code" varchar;
  ALTER TABLE "sites" ADD COLUMN "member_host_pattern" varchar;
  ALTER TABLE "sites" ADD COLUMN "ended_by" "enum_sites_ended_by";
  ALTER TABLE "users_memberships" ADD COLUMN "until_on" timestamp(3) with time zone;
  ALTER TABLE "users_memberships" ADD COLUMN "covers_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "banners_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "offers_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "placements_id" uuid;
  ALTER TABLE "news_shared_kinds" ADD CONSTRAINT "news_shared_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_sites_fk" FOREIGN KEY ("sites_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_version_shared_kinds" ADD CONSTRAINT "_news_v_version_shared_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_sites_fk" FOREIGN KEY ("sites_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "directives_shared_kinds" ADD CONSTRAINT "directives_shared_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."directives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_directives_v_version_shared_kinds" ADD CONSTRAINT "_directives_v_version_shared_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_directives_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legal_documents_shared_kinds" ADD CONSTRAINT "legal_documents_shared_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."legal_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legal_documents_v_version_shared_kinds" ADD CONSTRAINT "_legal_documents_v_version_shared_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_legal_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_shared_kinds" ADD CONSTRAINT "pages_shared_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_sites_fk" FOREIGN KEY ("sites_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_shared_kinds" ADD CONSTRAINT "_pages_v_version_shared_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_sites_fk" FOREIGN KEY ("sites_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "banners_shared_kinds" ADD CONSTRAINT "banners_shared_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."banners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "banners" ADD CONSTRAINT "banners_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "banners" ADD CONSTRAINT "banners_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "banners" ADD CONSTRAINT "banners_accepted_by_id_sites_id_fk" FOREIGN KEY ("accepted_by_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "banners_locales" ADD CONSTRAINT "banners_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."banners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "banners_rels" ADD CONSTRAINT "banners_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."banners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "banners_rels" ADD CONSTRAINT "banners_rels_sites_fk" FOREIGN KEY ("sites_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_banners_v_version_shared_kinds" ADD CONSTRAINT "_banners_v_version_shared_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_banners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_banners_v" ADD CONSTRAINT "_banners_v_parent_id_banners_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."banners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_banners_v" ADD CONSTRAINT "_banners_v_version_site_id_sites_id_fk" FOREIGN KEY ("version_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_banners_v" ADD CONSTRAINT "_banners_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_banners_v" ADD CONSTRAINT "_banners_v_version_accepted_by_id_sites_id_fk" FOREIGN KEY ("version_accepted_by_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_banners_v_locales" ADD CONSTRAINT "_banners_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_banners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_banners_v_rels" ADD CONSTRAINT "_banners_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_banners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_banners_v_rels" ADD CONSTRAINT "_banners_v_rels_sites_fk" FOREIGN KEY ("sites_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_menu_children" ADD CONSTRAINT "site_menu_children_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_menu_children" ADD CONSTRAINT "site_menu_children_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_menu_children" ADD CONSTRAINT "site_menu_children_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_menu"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_menu_children_locales" ADD CONSTRAINT "site_menu_children_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_menu_children"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_menu" ADD CONSTRAINT "site_menu_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_menu" ADD CONSTRAINT "site_menu_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_menu" ADD CONSTRAINT "site_menu_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_menu_locales" ADD CONSTRAINT "site_menu_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_menu"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_featured_news" ADD CONSTRAINT "home_featured_news_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_featured_news_locales" ADD CONSTRAINT "home_featured_news_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_featured_news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_category_news" ADD CONSTRAINT "home_category_news_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "home_category_news" ADD CONSTRAINT "home_category_news_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_category_news_locales" ADD CONSTRAINT "home_category_news_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_category_news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_directives" ADD CONSTRAINT "home_directives_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_directives_locales" ADD CONSTRAINT "home_directives_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_directives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_legal_documents" ADD CONSTRAINT "home_legal_documents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_legal_documents_locales" ADD CONSTRAINT "home_legal_documents_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_legal_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_procedures" ADD CONSTRAINT "home_procedures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_procedures_locales" ADD CONSTRAINT "home_procedures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_quick_links_links" ADD CONSTRAINT "home_quick_links_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_quick_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_quick_links_links_locales" ADD CONSTRAINT "home_quick_links_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_quick_links_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_quick_links" ADD CONSTRAINT "home_quick_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_quick_links_locales" ADD CONSTRAINT "home_quick_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_quick_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_contacts" ADD CONSTRAINT "home_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_contacts_locales" ADD CONSTRAINT "home_contacts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_map" ADD CONSTRAINT "home_map_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "home_map" ADD CONSTRAINT "home_map_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_map_locales" ADD CONSTRAINT "home_map_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_map"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_calendar_rows" ADD CONSTRAINT "home_calendar_rows_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_calendar"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_calendar_rows_locales" ADD CONSTRAINT "home_calendar_rows_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_calendar_rows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_calendar" ADD CONSTRAINT "home_calendar_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_calendar_locales" ADD CONSTRAINT "home_calendar_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_calendar"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_banners" ADD CONSTRAINT "home_banners_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_text" ADD CONSTRAINT "home_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_text_locales" ADD CONSTRAINT "home_text_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "offers" ADD CONSTRAINT "offers_from_site_id_sites_id_fk" FOREIGN KEY ("from_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "offers" ADD CONSTRAINT "offers_to_site_id_sites_id_fk" FOREIGN KEY ("to_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "placements" ADD CONSTRAINT "placements_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "news_shared_kinds_order_idx" ON "news_shared_kinds" USING btree ("order");
  CREATE INDEX "news_shared_kinds_parent_idx" ON "news_shared_kinds" USING btree ("parent_id");
  CREATE INDEX "news_rels_order_idx" ON "news_rels" USING btree ("order");
  CREATE INDEX "news_rels_parent_idx" ON "news_rels" USING btree ("parent_id");
  CREATE INDEX "news_rels_path_idx" ON "news_rels" USING btree ("path");
  CREATE INDEX "news_rels_sites_id_idx" ON "news_rels" USING btree ("sites_id");
  CREATE INDEX "_news_v_version_shared_kinds_order_idx" ON "_news_v_version_shared_kinds" USING btree ("order");
  CREATE INDEX "_news_v_version_shared_kinds_parent_idx" ON "_news_v_version_shared_kinds" USING btree ("parent_id");
  CREATE INDEX "_news_v_rels_order_idx" ON "_news_v_rels" USING btree ("order");
  CREATE INDEX "_news_v_rels_parent_idx" ON "_news_v_rels" USING btree ("parent_id");
  CREATE INDEX "_news_v_rels_path_idx" ON "_news_v_rels" USING btree ("path");
  CREATE INDEX "_news_v_rels_sites_id_idx" ON "_news_v_rels" USING btree ("sites_id");
  CREATE INDEX "directives_shared_kinds_order_idx" ON "directives_shared_kinds" USING btree ("order");
  CREATE INDEX "directives_shared_kinds_parent_idx" ON "directives_shared_kinds" USING btree ("parent_id");
  CREATE INDEX "_directives_v_version_shared_kinds_order_idx" ON "_directives_v_version_shared_kinds" USING btree ("order");
  CREATE INDEX "_directives_v_version_shared_kinds_parent_idx" ON "_directives_v_version_shared_kinds" USING btree ("parent_id");
  CREATE INDEX "legal_documents_shared_kinds_order_idx" ON "legal_documents_shared_kinds" USING btree ("order");
  CREATE INDEX "legal_documents_shared_kinds_parent_idx" ON "legal_documents_shared_kinds" USING btree ("parent_id");
  CREATE INDEX "_legal_documents_v_version_shared_kinds_order_idx" ON "_legal_documents_v_version_shared_kinds" USING btree ("order");
  CREATE INDEX "_legal_documents_v_version_shared_kinds_parent_idx" ON "_legal_documents_v_version_shared_kinds" USING btree ("parent_id");
  CREATE INDEX "pages_shared_kinds_order_idx" ON "pages_shared_kinds" USING btree ("order");
  CREATE INDEX "pages_shared_kinds_parent_idx" ON "pages_shared_kinds" USING btree ("parent_id");
  CREATE INDEX "pages_rels_order_idx" ON "pages_rels" USING btree ("order");
  CREATE INDEX "pages_rels_parent_idx" ON "pages_rels" USING btree ("parent_id");
  CREATE INDEX "pages_rels_path_idx" ON "pages_rels" USING btree ("path");
  CREATE INDEX "pages_rels_sites_id_idx" ON "pages_rels" USING btree ("sites_id");
  CREATE INDEX "_pages_v_version_shared_kinds_order_idx" ON "_pages_v_version_shared_kinds" USING btree ("order");
  CREATE INDEX "_pages_v_version_shared_kinds_parent_idx" ON "_pages_v_version_shared_kinds" USING btree ("parent_id");
  CREATE INDEX "_pages_v_rels_order_idx" ON "_pages_v_rels" USING btree ("order");
  CREATE INDEX "_pages_v_rels_parent_idx" ON "_pages_v_rels" USING btree ("parent_id");
  CREATE INDEX "_pages_v_rels_path_idx" ON "_pages_v_rels" USING btree ("path");
  CREATE INDEX "_pages_v_rels_sites_id_idx" ON "_pages_v_rels" USING btree ("sites_id");
  CREATE INDEX "banners_shared_kinds_order_idx" ON "banners_shared_kinds" USING btree ("order");
  CREATE INDEX "banners_shared_kinds_parent_idx" ON "banners_shared_kinds" USING btree ("parent_id");
  CREATE INDEX "banners_site_idx" ON "banners" USING btree ("site_id");
  CREATE INDEX "banners_image_idx" ON "banners" USING btree ("image_id");
  CREATE INDEX "banners_sharing_idx" ON "banners" USING btree ("sharing");
  CREATE INDEX "banners_accepted_by_idx" ON "banners" USING btree ("accepted_by_id");
  CREATE INDEX "banners_updated_at_idx" ON "banners" USING btree ("updated_at");
  CREATE INDEX "banners_created_at_idx" ON "banners" USING btree ("created_at");
  CREATE INDEX "banners__status_idx" ON "banners" USING btree ("_status");
  CREATE UNIQUE INDEX "banners_locales_locale_parent_id_unique" ON "banners_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "banners_rels_order_idx" ON "banners_rels" USING btree ("order");
  CREATE INDEX "banners_rels_parent_idx" ON "banners_rels" USING btree ("parent_id");
  CREATE INDEX "banners_rels_path_idx" ON "banners_rels" USING btree ("path");
  CREATE INDEX "banners_rels_sites_id_idx" ON "banners_rels" USING btree ("sites_id");
  CREATE INDEX "_banners_v_version_shared_kinds_order_idx" ON "_banners_v_version_shared_kinds" USING btree ("order");
  CREATE INDEX "_banners_v_version_shared_kinds_parent_idx" ON "_banners_v_version_shared_kinds" USING btree ("parent_id");
  CREATE INDEX "_banners_v_parent_idx" ON "_banners_v" USING btree ("parent_id");
  CREATE INDEX "_banners_v_version_version_site_idx" ON "_banners_v" USING btree ("version_site_id");
  CREATE INDEX "_banners_v_version_version_image_idx" ON "_banners_v" USING btree ("version_image_id");
  CREATE INDEX "_banners_v_version_version_sharing_idx" ON "_banners_v" USING btree ("version_sharing");
  CREATE INDEX "_banners_v_version_version_accepted_by_idx" ON "_banners_v" USING btree ("version_accepted_by_id");
  CREATE INDEX "_banners_v_version_version_updated_at_idx" ON "_banners_v" USING btree ("version_updated_at");
  CREATE INDEX "_banners_v_version_version_created_at_idx" ON "_banners_v" USING btree ("version_created_at");
  CREATE INDEX "_banners_v_version_version__status_idx" ON "_banners_v" USING btree ("version__status");
  CREATE INDEX "_banners_v_created_at_idx" ON "_banners_v" USING btree ("created_at");
  CREATE INDEX "_banners_v_updated_at_idx" ON "_banners_v" USING btree ("updated_at");
  CREATE INDEX "_banners_v_snapshot_idx" ON "_banners_v" USING btree ("snapshot");
  CREATE INDEX "_banners_v_published_locale_idx" ON "_banners_v" USING btree ("published_locale");
  CREATE INDEX "_banners_v_latest_idx" ON "_banners_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_banners_v_locales_locale_parent_id_unique" ON "_banners_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_banners_v_rels_order_idx" ON "_banners_v_rels" USING btree ("order");
  CREATE INDEX "_banners_v_rels_parent_idx" ON "_banners_v_rels" USING btree ("parent_id");
  CREATE INDEX "_banners_v_rels_path_idx" ON "_banners_v_rels" USING btree ("path");
  CREATE INDEX "_banners_v_rels_sites_id_idx" ON "_banners_v_rels" USING btree ("sites_id");
  CREATE INDEX "site_menu_children_order_idx" ON "site_menu_children" USING btree ("_order");
  CREATE INDEX "site_menu_children_parent_id_idx" ON "site_menu_children" USING btree ("_parent_id");
  CREATE INDEX "site_menu_children_page_idx" ON "site_menu_children" USING btree ("page_id");
  CREATE INDEX "site_menu_children_category_idx" ON "site_menu_children" USING btree ("category_id");
  CREATE UNIQUE INDEX "site_menu_children_locales_locale_parent_id_unique" ON "site_menu_children_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "site_menu_order_idx" ON "site_menu" USING btree ("_order");
  CREATE INDEX "site_menu_parent_id_idx" ON "site_menu" USING btree ("_parent_id");
  CREATE INDEX "site_menu_page_idx" ON "site_menu" USING btree ("page_id");
  CREATE INDEX "site_menu_category_idx" ON "site_menu" USING btree ("category_id");
  CREATE UNIQUE INDEX "site_menu_locales_locale_parent_id_unique" ON "site_menu_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_featured_news_order_idx" ON "home_featured_news" USING btree ("_order");
  CREATE INDEX "home_featured_news_parent_id_idx" ON "home_featured_news" USING btree ("_parent_id");
  CREATE INDEX "home_featured_news_path_idx" ON "home_featured_news" USING btree ("_path");
  CREATE UNIQUE INDEX "home_featured_news_locales_locale_parent_id_unique" ON "home_featured_news_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_category_news_order_idx" ON "home_category_news" USING btree ("_order");
  CREATE INDEX "home_category_news_parent_id_idx" ON "home_category_news" USING btree ("_parent_id");
  CREATE INDEX "home_category_news_path_idx" ON "home_category_news" USING btree ("_path");
  CREATE INDEX "home_category_news_category_idx" ON "home_category_news" USING btree ("category_id");
  CREATE UNIQUE INDEX "home_category_news_locales_locale_parent_id_unique" ON "home_category_news_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_directives_order_idx" ON "home_directives" USING btree ("_order");
  CREATE INDEX "home_directives_parent_id_idx" ON "home_directives" USING btree ("_parent_id");
  CREATE INDEX "home_directives_path_idx" ON "home_directives" USING btree ("_path");
  CREATE UNIQUE INDEX "home_directives_locales_locale_parent_id_unique" ON "home_directives_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_legal_documents_order_idx" ON "home_legal_documents" USING btree ("_order");
  CREATE INDEX "home_legal_documents_parent_id_idx" ON "home_legal_documents" USING btree ("_parent_id");
  CREATE INDEX "home_legal_documents_path_idx" ON "home_legal_documents" USING btree ("_path");
  CREATE UNIQUE INDEX "home_legal_documents_locales_locale_parent_id_unique" ON "home_legal_documents_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_procedures_order_idx" ON "home_procedures" USING btree ("_order");
  CREATE INDEX "home_procedures_parent_id_idx" ON "home_procedures" USING btree ("_parent_id");
  CREATE INDEX "home_procedures_path_idx" ON "home_procedures" USING btree ("_path");
  CREATE UNIQUE INDEX "home_procedures_locales_locale_parent_id_unique" ON "home_procedures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_quick_links_links_order_idx" ON "home_quick_links_links" USING btree ("_order");
  CREATE INDEX "home_quick_links_links_parent_id_idx" ON "home_quick_links_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "home_quick_links_links_locales_locale_parent_id_unique" ON "home_quick_links_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_quick_links_order_idx" ON "home_quick_links" USING btree ("_order");
  CREATE INDEX "home_quick_links_parent_id_idx" ON "home_quick_links" USING btree ("_parent_id");
  CREATE INDEX "home_quick_links_path_idx" ON "home_quick_links" USING btree ("_path");
  CREATE UNIQUE INDEX "home_quick_links_locales_locale_parent_id_unique" ON "home_quick_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_contacts_order_idx" ON "home_contacts" USING btree ("_order");
  CREATE INDEX "home_contacts_parent_id_idx" ON "home_contacts" USING btree ("_parent_id");
  CREATE INDEX "home_contacts_path_idx" ON "home_contacts" USING btree ("_path");
  CREATE UNIQUE INDEX "home_contacts_locales_locale_parent_id_unique" ON "home_contacts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_map_order_idx" ON "home_map" USING btree ("_order");
  CREATE INDEX "home_map_parent_id_idx" ON "home_map" USING btree ("_parent_id");
  CREATE INDEX "home_map_path_idx" ON "home_map" USING btree ("_path");
  CREATE INDEX "home_map_picture_idx" ON "home_map" USING btree ("picture_id");
  CREATE UNIQUE INDEX "home_map_locales_locale_parent_id_unique" ON "home_map_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_calendar_rows_order_idx" ON "home_calendar_rows" USING btree ("_order");
  CREATE INDEX "home_calendar_rows_parent_id_idx" ON "home_calendar_rows" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "home_calendar_rows_locales_locale_parent_id_unique" ON "home_calendar_rows_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_calendar_order_idx" ON "home_calendar" USING btree ("_order");
  CREATE INDEX "home_calendar_parent_id_idx" ON "home_calendar" USING btree ("_parent_id");
  CREATE INDEX "home_calendar_path_idx" ON "home_calendar" USING btree ("_path");
  CREATE UNIQUE INDEX "home_calendar_locales_locale_parent_id_unique" ON "home_calendar_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_banners_order_idx" ON "home_banners" USING btree ("_order");
  CREATE INDEX "home_banners_parent_id_idx" ON "home_banners" USING btree ("_parent_id");
  CREATE INDEX "home_banners_path_idx" ON "home_banners" USING btree ("_path");
  CREATE INDEX "home_text_order_idx" ON "home_text" USING btree ("_order");
  CREATE INDEX "home_text_parent_id_idx" ON "home_text" USING btree ("_parent_id");
  CREATE INDEX "home_text_path_idx" ON "home_text" USING btree ("_path");
  CREATE UNIQUE INDEX "home_text_locales_locale_parent_id_unique" ON "home_text_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "offers_from_site_idx" ON "offers" USING btree ("from_site_id");
  CREATE INDEX "offers_to_site_idx" ON "offers" USING btree ("to_site_id");
  CREATE INDEX "offers_updated_at_idx" ON "offers" USING btree ("updated_at");
  CREATE INDEX "offers_created_at_idx" ON "offers" USING btree ("created_at");
  CREATE UNIQUE INDEX "collection_itemId_toSite_idx" ON "offers" USING btree ("collection","item_id","to_site_id");
  CREATE INDEX "toSite_state_idx" ON "offers" USING btree ("to_site_id","state");
  CREATE INDEX "placements_site_idx" ON "placements" USING btree ("site_id");
  CREATE INDEX "placements_updated_at_idx" ON "placements" USING btree ("updated_at");
  CREATE INDEX "placements_created_at_idx" ON "placements" USING btree ("created_at");
  CREATE UNIQUE INDEX "site_collection_itemId_idx" ON "placements" USING btree ("site_id","collection","item_id");
  ALTER TABLE "news" ADD CONSTRAINT "news_accepted_by_id_sites_id_fk" FOREIGN KEY ("accepted_by_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_accepted_by_id_sites_id_fk" FOREIGN KEY ("version_accepted_by_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "directives" ADD CONSTRAINT "directives_accepted_by_id_sites_id_fk" FOREIGN KEY ("accepted_by_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_directives_v" ADD CONSTRAINT "_directives_v_version_accepted_by_id_sites_id_fk" FOREIGN KEY ("version_accepted_by_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "legal_documents" ADD CONSTRAINT "legal_documents_accepted_by_id_sites_id_fk" FOREIGN KEY ("accepted_by_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "legal_documents_rels" ADD CONSTRAINT "legal_documents_rels_sites_fk" FOREIGN KEY ("sites_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legal_documents_v" ADD CONSTRAINT "_legal_documents_v_version_accepted_by_id_sites_id_fk" FOREIGN KEY ("version_accepted_by_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_legal_documents_v_rels" ADD CONSTRAINT "_legal_documents_v_rels_sites_fk" FOREIGN KEY ("sites_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_accepted_by_id_sites_id_fk" FOREIGN KEY ("accepted_by_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_accepted_by_id_sites_id_fk" FOREIGN KEY ("version_accepted_by_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_memberships" ADD CONSTRAINT "users_memberships_covers_id_users_id_fk" FOREIGN KEY ("covers_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_banners_fk" FOREIGN KEY ("banners_id") REFERENCES "public"."banners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_offers_fk" FOREIGN KEY ("offers_id") REFERENCES "public"."offers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_placements_fk" FOREIGN KEY ("placements_id") REFERENCES "public"."placements"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "news_sharing_idx" ON "news" USING btree ("sharing");
  CREATE INDEX "news_accepted_by_idx" ON "news" USING btree ("accepted_by_id");
  CREATE INDEX "_news_v_version_version_sharing_idx" ON "_news_v" USING btree ("version_sharing");
  CREATE INDEX "_news_v_version_version_accepted_by_idx" ON "_news_v" USING btree ("version_accepted_by_id");
  CREATE INDEX "directives_sharing_idx" ON "directives" USING btree ("sharing");
  CREATE INDEX "directives_accepted_by_idx" ON "directives" USING btree ("accepted_by_id");
  CREATE INDEX "_directives_v_version_version_sharing_idx" ON "_directives_v" USING btree ("version_sharing");
  CREATE INDEX "_directives_v_version_version_accepted_by_idx" ON "_directives_v" USING btree ("version_accepted_by_id");
  CREATE INDEX "legal_documents_sharing_idx" ON "legal_documents" USING btree ("sharing");
  CREATE INDEX "legal_documents_accepted_by_idx" ON "legal_documents" USING btree ("accepted_by_id");
  CREATE INDEX "legal_documents_rels_sites_id_idx" ON "legal_documents_rels" USING btree ("sites_id");
  CREATE INDEX "_legal_documents_v_version_version_sharing_idx" ON "_legal_documents_v" USING btree ("version_sharing");
  CREATE INDEX "_legal_documents_v_version_version_accepted_by_idx" ON "_legal_documents_v" USING btree ("version_accepted_by_id");
  CREATE INDEX "_legal_documents_v_rels_sites_id_idx" ON "_legal_documents_v_rels" USING btree ("sites_id");
  CREATE INDEX "pages_sharing_idx" ON "pages" USING btree ("sharing");
  CREATE INDEX "pages_accepted_by_idx" ON "pages" USING btree ("accepted_by_id");
  CREATE INDEX "_pages_v_version_version_sharing_idx" ON "_pages_v" USING btree ("version_sharing");
  CREATE INDEX "_pages_v_version_version_accepted_by_idx" ON "_pages_v" USING btree ("version_accepted_by_id");
  CREATE INDEX "sites_unit_code_idx" ON "sites" USING btree ("unit_code");
  CREATE INDEX "users_memberships_covers_idx" ON "users_memberships" USING btree ("covers_id");
  CREATE INDEX "payload_locked_documents_rels_banners_id_idx" ON "payload_locked_documents_rels" USING btree ("banners_id");
  CREATE INDEX "payload_locked_documents_rels_offers_id_idx" ON "payload_locked_documents_rels" USING btree ("offers_id");
  CREATE INDEX "payload_locked_documents_rels_placements_id_idx" ON "payload_locked_documents_rels" USING btree ("placements_id");
  UPDATE "news" SET "sharing" = CASE WHEN "shared_with_members" THEN 'all'::"enum_news_sharing" END, "may_be_hidden" = NULL, "offered_up" = NULL;
  UPDATE "_news_v" SET "version_sharing" = CASE WHEN "version_shared_with_members" THEN 'all'::"enum__news_v_version_sharing" END, "version_may_be_hidden" = NULL, "version_offered_up" = NULL;
  UPDATE "directives" SET "sharing" = CASE WHEN "shared_with_members" THEN 'all'::"enum_directives_sharing" END, "may_be_hidden" = NULL, "offered_up" = NULL;
  UPDATE "_directives_v" SET "version_sharing" = CASE WHEN "version_shared_with_members" THEN 'all'::"enum__directives_v_version_sharing" END, "version_may_be_hidden" = NULL, "version_offered_up" = NULL;
  UPDATE "legal_documents" SET "sharing" = CASE WHEN "shared_with_members" THEN 'all'::"enum_legal_documents_sharing" END, "may_be_hidden" = NULL, "offered_up" = NULL;
  UPDATE "_legal_documents_v" SET "version_sharing" = CASE WHEN "version_shared_with_members" THEN 'all'::"enum__legal_documents_v_version_sharing" END, "version_may_be_hidden" = NULL, "version_offered_up" = NULL;
  UPDATE "pages" SET "sharing" = NULL, "may_be_hidden" = NULL, "offered_up" = NULL;
  UPDATE "_pages_v" SET "version_sharing" = NULL, "version_may_be_hidden" = NULL, "version_offered_up" = NULL;
  ALTER TABLE "news" DROP COLUMN "shared_with_members";
  ALTER TABLE "_news_v" DROP COLUMN "version_shared_with_members";
  ALTER TABLE "directives" DROP COLUMN "shared_with_members";
  ALTER TABLE "_directives_v" DROP COLUMN "version_shared_with_members";
  ALTER TABLE "legal_documents" DROP COLUMN "shared_with_members";
  ALTER TABLE "_legal_documents_v" DROP COLUMN "version_shared_with_members";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "news_shared_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "news_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_news_v_version_shared_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_news_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "directives_shared_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_directives_v_version_shared_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "legal_documents_shared_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_legal_documents_v_version_shared_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_shared_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_version_shared_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "banners_shared_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "banners" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "banners_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "banners_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_banners_v_version_shared_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_banners_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_banners_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_banners_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "site_menu_children" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "site_menu_children_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "site_menu" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "site_menu_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "home_featured_news" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "home_featured_news_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "home_category_news" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "home_category_news_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "home_directives" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "home_directives_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "home_legal_documents" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "home_legal_documents_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "home_procedures" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "home_procedures_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "home_quick_links_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "home_quick_links_links_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "home_quick_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "home_quick_links_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "home_contacts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "home_contacts_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "home_map" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "home_map_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "home_calendar_rows" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "home_calendar_rows_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "home_calendar" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "home_calendar_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "home_banners" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "home_text" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "home_text_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "offers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "placements" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "news_shared_kinds" CASCADE;
  DROP TABLE "news_rels" CASCADE;
  DROP TABLE "_news_v_version_shared_kinds" CASCADE;
  DROP TABLE "_news_v_rels" CASCADE;
  DROP TABLE "directives_shared_kinds" CASCADE;
  DROP TABLE "_directives_v_version_shared_kinds" CASCADE;
  DROP TABLE "legal_documents_shared_kinds" CASCADE;
  DROP TABLE "_legal_documents_v_version_shared_kinds" CASCADE;
  DROP TABLE "pages_shared_kinds" CASCADE;
  DROP TABLE "pages_rels" CASCADE;
  DROP TABLE "_pages_v_version_shared_kinds" CASCADE;
  DROP TABLE "_pages_v_rels" CASCADE;
  DROP TABLE "banners_shared_kinds" CASCADE;
  DROP TABLE "banners" CASCADE;
  DROP TABLE "banners_locales" CASCADE;
  DROP TABLE "banners_rels" CASCADE;
  DROP TABLE "_banners_v_version_shared_kinds" CASCADE;
  DROP TABLE "_banners_v" CASCADE;
  DROP TABLE "_banners_v_locales" CASCADE;
  DROP TABLE "_banners_v_rels" CASCADE;
  DROP TABLE "site_menu_children" CASCADE;
  DROP TABLE "site_menu_children_locales" CASCADE;
  DROP TABLE "site_menu" CASCADE;
  DROP TABLE "site_menu_locales" CASCADE;
  DROP TABLE "home_featured_news" CASCADE;
  DROP TABLE "home_featured_news_locales" CASCADE;
  DROP TABLE "home_category_news" CASCADE;
  DROP TABLE "home_category_news_locales" CASCADE;
  DROP TABLE "home_directives" CASCADE;
  DROP TABLE "home_directives_locales" CASCADE;
  DROP TABLE "home_legal_documents" CASCADE;
  DROP TABLE "home_legal_documents_locales" CASCADE;
  DROP TABLE "home_procedures" CASCADE;
  DROP TABLE "home_procedures_locales" CASCADE;
  DROP TABLE "home_quick_links_links" CASCADE;
  DROP TABLE "home_quick_links_links_locales" CASCADE;
  DROP TABLE "home_quick_links" CASCADE;
  DROP TABLE "home_quick_links_locales" CASCADE;
  DROP TABLE "home_contacts" CASCADE;
  DROP TABLE "home_contacts_locales" CASCADE;
  DROP TABLE "home_map" CASCADE;
  DROP TABLE "home_map_locales" CASCADE;
  DROP TABLE "home_calendar_rows" CASCADE;
  DROP TABLE "home_calendar_rows_locales" CASCADE;
  DROP TABLE "home_calendar" CASCADE;
  DROP TABLE "home_calendar_locales" CASCADE;
  DROP TABLE "home_banners" CASCADE;
  DROP TABLE "home_text" CASCADE;
  DROP TABLE "home_text_locales" CASCADE;
  DROP TABLE "offers" CASCADE;
  DROP TABLE "placements" CASCADE;
  ALTER TABLE "news" DROP CONSTRAINT "news_accepted_by_id_sites_id_fk";
  
  ALTER TABLE "_news_v" DROP CONSTRAINT "_news_v_version_accepted_by_id_sites_id_fk";
  
  ALTER TABLE "directives" DROP CONSTRAINT "directives_accepted_by_id_sites_id_fk";
  
  ALTER TABLE "_directives_v" DROP CONSTRAINT "_directives_v_version_accepted_by_id_sites_id_fk";
  
  ALTER TABLE "legal_documents" DROP CONSTRAINT "legal_documents_accepted_by_id_sites_id_fk";
  
  ALTER TABLE "legal_documents_rels" DROP CONSTRAINT "legal_documents_rels_sites_fk";
  
  ALTER TABLE "_legal_documents_v" DROP CONSTRAINT "_legal_documents_v_version_accepted_by_id_sites_id_fk";
  
  ALTER TABLE "_legal_documents_v_rels" DROP CONSTRAINT "_legal_documents_v_rels_sites_fk";
  
  ALTER TABLE "pages" DROP CONSTRAINT "pages_accepted_by_id_sites_id_fk";
  
  ALTER TABLE "_pages_v" DROP CONSTRAINT "_pages_v_version_accepted_by_id_sites_id_fk";
  
  ALTER TABLE "users_memberships" DROP CONSTRAINT "users_memberships_covers_id_users_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_banners_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_offers_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_placements_fk";
  
  DROP INDEX "news_sharing_idx";
  DROP INDEX "news_accepted_by_idx";
  DROP INDEX "_news_v_version_version_sharing_idx";
  DROP INDEX "_news_v_version_version_accepted_by_idx";
  DROP INDEX "directives_sharing_idx";
  DROP INDEX "directives_accepted_by_idx";
  DROP INDEX "_directives_v_version_version_sharing_idx";
  DROP INDEX "_directives_v_version_version_accepted_by_idx";
  DROP INDEX "legal_documents_sharing_idx";
  DROP INDEX "legal_documents_accepted_by_idx";
  DROP INDEX "legal_documents_rels_sites_id_idx";
  DROP INDEX "_legal_documents_v_version_version_sharing_idx";
  DROP INDEX "_legal_documents_v_version_version_accepted_by_idx";
  DROP INDEX "_legal_documents_v_rels_sites_id_idx";
  DROP INDEX "pages_sharing_idx";
  DROP INDEX "pages_accepted_by_idx";
  DROP INDEX "_pages_v_version_version_sharing_idx";
  DROP INDEX "_pages_v_version_version_accepted_by_idx";
  DROP INDEX "sites_unit_code_idx";
  DROP INDEX "users_memberships_covers_idx";
  DROP INDEX "payload_locked_documents_rels_banners_id_idx";
  DROP INDEX "payload_locked_documents_rels_offers_id_idx";
  DROP INDEX "payload_locked_documents_rels_placements_id_idx";
  ALTER TABLE "news" ADD COLUMN "shared_with_members" boolean DEFAULT false;
  ALTER TABLE "_news_v" ADD COLUMN "version_shared_with_members" boolean DEFAULT false;
  ALTER TABLE "directives" ADD COLUMN "shared_with_members" boolean DEFAULT false;
  ALTER TABLE "_directives_v" ADD COLUMN "version_shared_with_members" boolean DEFAULT false;
  ALTER TABLE "legal_documents" ADD COLUMN "shared_with_members" boolean DEFAULT false;
  ALTER TABLE "_legal_documents_v" ADD COLUMN "version_shared_with_members" boolean DEFAULT false;
  CREATE INDEX "news_shared_with_members_idx" ON "news" USING btree ("shared_with_members");
  CREATE INDEX "_news_v_version_version_shared_with_members_idx" ON "_news_v" USING btree ("version_shared_with_members");
  CREATE INDEX "directives_shared_with_members_idx" ON "directives" USING btree ("shared_with_members");
  CREATE INDEX "_directives_v_version_version_shared_with_members_idx" ON "_directives_v" USING btree ("version_shared_with_members");
  CREATE INDEX "legal_documents_shared_with_members_idx" ON "legal_documents" USING btree ("shared_with_members");
  CREATE INDEX "_legal_documents_v_version_version_shared_with_members_idx" ON "_legal_documents_v" USING btree ("version_shared_with_members");
  ALTER TABLE "news" DROP COLUMN "sharing";
  ALTER TABLE "news" DROP COLUMN "may_be_hidden";
  ALTER TABLE "news" DROP COLUMN "offered_up";
  ALTER TABLE "news" DROP COLUMN "accepted_by_id";
  ALTER TABLE "_news_v" DROP COLUMN "version_sharing";
  ALTER TABLE "_news_v" DROP COLUMN "version_may_be_hidden";
  ALTER TABLE "_news_v" DROP COLUMN "version_offered_up";
  ALTER TABLE "_news_v" DROP COLUMN "version_accepted_by_id";
  ALTER TABLE "directives" DROP COLUMN "sharing";
  ALTER TABLE "directives" DROP COLUMN "may_be_hidden";
  ALTER TABLE "directives" DROP COLUMN "offered_up";
  ALTER TABLE "directives" DROP COLUMN "accepted_by_id";
  ALTER TABLE "_directives_v" DROP COLUMN "version_sharing";
  ALTER TABLE "_directives_v" DROP COLUMN "version_may_be_hidden";
  ALTER TABLE "_directives_v" DROP COLUMN "version_offered_up";
  ALTER TABLE "_directives_v" DROP COLUMN "version_accepted_by_id";
  ALTER TABLE "legal_documents" DROP COLUMN "sharing";
  ALTER TABLE "legal_documents" DROP COLUMN "may_be_hidden";
  ALTER TABLE "legal_documents" DROP COLUMN "offered_up";
  ALTER TABLE "legal_documents" DROP COLUMN "accepted_by_id";
  ALTER TABLE "legal_documents_rels" DROP COLUMN "sites_id";
  ALTER TABLE "_legal_documents_v" DROP COLUMN "version_sharing";
  ALTER TABLE "_legal_documents_v" DROP COLUMN "version_may_be_hidden";
  ALTER TABLE "_legal_documents_v" DROP COLUMN "version_offered_up";
  ALTER TABLE "_legal_documents_v" DROP COLUMN "version_accepted_by_id";
  ALTER TABLE "_legal_documents_v_rels" DROP COLUMN "sites_id";
  ALTER TABLE "pages" DROP COLUMN "sharing";
  ALTER TABLE "pages" DROP COLUMN "may_be_hidden";
  ALTER TABLE "pages" DROP COLUMN "offered_up";
  ALTER TABLE "pages" DROP COLUMN "accepted_by_id";
  ALTER TABLE "_pages_v" DROP COLUMN "version_sharing";
  ALTER TABLE "_pages_v" DROP COLUMN "version_may_be_hidden";
  ALTER TABLE "_pages_v" DROP COLUMN "version_offered_up";
  ALTER TABLE "_pages_v" DROP COLUMN "version_accepted_by_id";
  ALTER TABLE "sites" DROP COLUMN "unit_code";
  ALTER TABLE "sites" DROP COLUMN "member_host_pattern";
  ALTER TABLE "sites" DROP COLUMN "ended_by";
  ALTER TABLE "users_memberships" DROP COLUMN "until_on";
  ALTER TABLE "users_memberships" DROP COLUMN "covers_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "banners_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "offers_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "placements_id";
  DROP TYPE "public"."enum_news_shared_kinds";
  DROP TYPE "public"."enum_news_sharing";
  DROP TYPE "public"."enum__news_v_version_shared_kinds";
  DROP TYPE "public"."enum__news_v_version_sharing";
  DROP TYPE "public"."enum_directives_shared_kinds";
  DROP TYPE "public"."enum_directives_sharing";
  DROP TYPE "public"."enum__directives_v_version_shared_kinds";
  DROP TYPE "public"."enum__directives_v_version_sharing";
  DROP TYPE "public"."enum_legal_documents_shared_kinds";
  DROP TYPE "public"."enum_legal_documents_sharing";
  DROP TYPE "public"."enum__legal_documents_v_version_shared_kinds";
  DROP TYPE "public"."enum__legal_documents_v_version_sharing";
  DROP TYPE "public"."enum_pages_shared_kinds";
  DROP TYPE "public"."enum_pages_sharing";
  DROP TYPE "public"."enum__pages_v_version_shared_kinds";
  DROP TYPE "public"."enum__pages_v_version_sharing";
  DROP TYPE "public"."enum_banners_shared_kinds";
  DROP TYPE "public"."enum_banners_sharing";
  DROP TYPE "public"."enum_banners_status";
  DROP TYPE "public"."enum__banners_v_version_shared_kinds";
  DROP TYPE "public"."enum__banners_v_version_sharing";
  DROP TYPE "public"."enum__banners_v_version_status";
  DROP TYPE "public"."enum__banners_v_published_locale";
  DROP TYPE "public"."enum_site_menu_target";
  DROP TYPE "public"."enum_home_procedures_by";
  DROP TYPE "public"."enum_sites_ended_by";
  DROP TYPE "public"."enum_offers_collection";
  DROP TYPE "public"."enum_offers_state";
  DROP TYPE "public"."enum_placements_collection";
  DROP TYPE "public"."enum_placements_place";`)
}
