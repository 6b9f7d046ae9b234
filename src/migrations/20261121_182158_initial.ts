import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_news_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__news_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__news_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_directives_document_type" AS ENUM('hien-phap', 'luat', 'phap-lenh', 'lenh', 'nghi-dinh', 'thong-tu', 'thong-tu-lien-tich', 'nghi-quyet', 'quyet-dinh', 'chi-thi', 'quy-che', 'quy-dinh', 'thong-cao', 'thong-bao', 'huong-dan', 'chuong-trinh', 'ke-hoach', 'phuong-an', 'de-an', 'du-an', 'bao-cao', 'bien-ban', 'to-trinh', 'hop-dong', 'cong-van', 'cong-dien', 'ket-luan', 'ban-ghi-nho', 'ban-thoa-thuan', 'giay-uy-quyen', 'giay-moi', 'giay-gioi-thieu', 'giay-nghi-phep', 'phieu-gui', 'phieu-chuyen', 'phieu-bao', 'thu-cong', 'khac');
  CREATE TYPE "public"."enum_directives_urgency" AS ENUM('thuong', 'khan', 'thuong-khan', 'hoa-toc');
  CREATE TYPE "public"."enum_directives_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__directives_v_version_document_type" AS ENUM('hien-phap', 'luat', 'phap-lenh', 'lenh', 'nghi-dinh', 'thong-tu', 'thong-tu-lien-tich', 'nghi-quyet', 'quyet-dinh', 'chi-thi', 'quy-che', 'quy-dinh', 'thong-cao', 'thong-bao', 'huong-dan', 'chuong-trinh', 'ke-hoach', 'phuong-an', 'de-an', 'du-an', 'bao-cao', 'bien-ban', 'to-trinh', 'hop-dong', 'cong-van', 'cong-dien', 'ket-luan', 'ban-ghi-nho', 'ban-thoa-thuan', 'giay-uy-quyen', 'giay-moi', 'giay-gioi-thieu', 'giay-nghi-phep', 'phieu-gui', 'phieu-chuyen', 'phieu-bao', 'thu-cong', 'khac');
  CREATE TYPE "public"."enum__directives_v_version_urgency" AS ENUM('thuong', 'khan', 'thuong-khan', 'hoa-toc');
  CREATE TYPE "public"."enum__directives_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__directives_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_legal_relation_kind" AS ENUM('amends', 'replaces', 'repeals', 'suspends', 'guides', 'details', 'based-on', 'corrects', 'consolidates', 'cites');
  CREATE TYPE "public"."enum_legal_documents_document_type" AS ENUM('hien-phap', 'luat', 'phap-lenh', 'lenh', 'nghi-dinh', 'thong-tu', 'thong-tu-lien-tich', 'nghi-quyet', 'quyet-dinh', 'chi-thi', 'quy-che', 'quy-dinh', 'thong-cao', 'thong-bao', 'huong-dan', 'chuong-trinh', 'ke-hoach', 'phuong-an', 'de-an', 'du-an', 'bao-cao', 'bien-ban', 'to-trinh', 'hop-dong', 'cong-van', 'cong-dien', 'ket-luan', 'ban-ghi-nho', 'ban-thoa-thuan', 'giay-uy-quyen', 'giay-moi', 'giay-gioi-thieu', 'giay-nghi-phep', 'phieu-gui', 'phieu-chuyen', 'phieu-bao', 'thu-cong', 'khac');
  CREATE TYPE "public"."enum_legal_documents_stated_effect" AS ENUM('not-yet', 'in-force', 'partly-expired', 'expired', 'suspended', 'obsolete', 'unknown');
  CREATE TYPE "public"."enum_legal_documents_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__legal_documents_v_version_document_type" AS ENUM('hien-phap', 'luat', 'phap-lenh', 'lenh', 'nghi-dinh', 'thong-tu', 'thong-tu-lien-tich', 'nghi-quyet', 'quyet-dinh', 'chi-thi', 'quy-che', 'quy-dinh', 'thong-cao', 'thong-bao', 'huong-dan', 'chuong-trinh', 'ke-hoach', 'phuong-an', 'de-an', 'du-an', 'bao-cao', 'bien-ban', 'to-trinh', 'hop-dong', 'cong-van', 'cong-dien', 'ket-luan', 'ban-ghi-nho', 'ban-thoa-thuan', 'giay-uy-quyen', 'giay-moi', 'giay-gioi-thieu', 'giay-nghi-phep', 'phieu-gui', 'phieu-chuyen', 'phieu-bao', 'thu-cong', 'khac');
  CREATE TYPE "public"."enum__legal_documents_v_version_stated_effect" AS ENUM('not-yet', 'in-force', 'partly-expired', 'expired', 'suspended', 'obsolete', 'unknown');
  CREATE TYPE "public"."enum__legal_documents_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__legal_documents_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_procedures_levels" AS ENUM('ministry', 'province', 'district', 'commune', 'other');
  CREATE TYPE "public"."enum_procedures_applicants" AS ENUM('cong-dan', 'nguoi-viet-nam-o-nuoc-ngoai', 'nguoi-nuoc-ngoai', 'can-bo', 'doanh-nghiep', 'doanh-nghiep-viet-nam', 'doanh-nghiep-nuoc-ngoai', 'hop-tac-xa', 'to-chuc', 'to-chuc-nuoc-ngoai');
  CREATE TYPE "public"."enum_submission_method" AS ENUM('direct', 'online', 'post');
  CREATE TYPE "public"."enum_time_unit" AS ENUM('working-day', 'day', 'hour', 'month');
  CREATE TYPE "public"."enum_procedures_online_service" AS ENUM('full', 'partial', 'none');
  CREATE TYPE "public"."enum_procedures_publication_change" AS ENUM('new', 'amended', 'replaced', 'repealed');
  CREATE TYPE "public"."enum_procedure_state" AS ENUM('in-force', 'amended', 'not-yet', 'repealed');
  CREATE TYPE "public"."enum_procedures_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__procedures_v_version_levels" AS ENUM('ministry', 'province', 'district', 'commune', 'other');
  CREATE TYPE "public"."enum__procedures_v_version_applicants" AS ENUM('cong-dan', 'nguoi-viet-nam-o-nuoc-ngoai', 'nguoi-nuoc-ngoai', 'can-bo', 'doanh-nghiep', 'doanh-nghiep-viet-nam', 'doanh-nghiep-nuoc-ngoai', 'hop-tac-xa', 'to-chuc', 'to-chuc-nuoc-ngoai');
  CREATE TYPE "public"."enum__procedures_v_version_online_service" AS ENUM('full', 'partial', 'none');
  CREATE TYPE "public"."enum__procedures_v_version_publication_change" AS ENUM('new', 'amended', 'replaced', 'repealed');
  CREATE TYPE "public"."enum__procedures_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__procedures_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_agencies_kind" AS ENUM('trung-uong', 'cap-tinh', 'chuyen-mon', 'su-nghiep', 'cap-xa', 'khac');
  CREATE TYPE "public"."enum_admin_units_level" AS ENUM('province', 'district', 'commune');
  CREATE TYPE "public"."enum_sites_kind" AS ENUM('tinh', 'thanh-pho', 'huyen', 'quan', 'thi-xa', 'xa', 'phuong', 'thi-tran', 'dac-khu');
  CREATE TYPE "public"."enum_site_role" AS ENUM('editor', 'publisher', 'clerk', 'admin');
  CREATE TYPE "public"."enum_publications_action" AS ENUM('publish', 'unpublish', 'delete');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'sync', 'expire');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'sync', 'expire');
  CREATE TABLE "news" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"site_id" uuid,
  	"slug" varchar,
  	"category_id" uuid,
  	"cover_id" uuid,
  	"published_at" timestamp(3) with time zone,
  	"author" varchar,
  	"source_name" varchar,
  	"featured" boolean DEFAULT false,
  	"shared_with_members" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_news_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "news_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_news_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_site_id" uuid,
  	"version_slug" varchar,
  	"version_category_id" uuid,
  	"version_cover_id" uuid,
  	"version_published_at" timestamp(3) with time zone,
  	"version_author" varchar,
  	"version_source_name" varchar,
  	"version_featured" boolean DEFAULT false,
  	"version_shared_with_members" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__news_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__news_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_news_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "categories" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"site_id" uuid,
  	"slug" varchar NOT NULL,
  	"order" numeric DEFAULT 100,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "categories_locales" (
  	"name" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "directive_tasks" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"what" varchar,
  	"who" varchar,
  	"due_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "directives" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"site_id" uuid,
  	"document_number" varchar,
  	"document_type" "enum_directives_document_type",
  	"number_key" varchar,
  	"abstract" varchar,
  	"title_en" varchar,
  	"issuing_body" varchar,
  	"issuing_agency_id" uuid,
  	"signer" varchar,
  	"signer_position" varchar,
  	"issued_on" timestamp(3) with time zone,
  	"sector_id" uuid,
  	"body" jsonb,
  	"urgency" "enum_directives_urgency" DEFAULT 'thuong',
  	"due_on" timestamp(3) with time zone,
  	"slug" varchar,
  	"shared_with_members" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_directives_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "directives_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid,
  	"sites_id" uuid,
  	"agencies_id" uuid
  );
  
  CREATE TABLE "_directive_tasks_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"what" varchar,
  	"who" varchar,
  	"due_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_directives_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_site_id" uuid,
  	"version_document_number" varchar,
  	"version_document_type" "enum__directives_v_version_document_type",
  	"version_number_key" varchar,
  	"version_abstract" varchar,
  	"version_title_en" varchar,
  	"version_issuing_body" varchar,
  	"version_issuing_agency_id" uuid,
  	"version_signer" varchar,
  	"version_signer_position" varchar,
  	"version_issued_on" timestamp(3) with time zone,
  	"version_sector_id" uuid,
  	"version_body" jsonb,
  	"version_urgency" "enum__directives_v_version_urgency" DEFAULT 'thuong',
  	"version_due_on" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_shared_with_members" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__directives_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__directives_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_directives_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid,
  	"sites_id" uuid,
  	"agencies_id" uuid
  );
  
  CREATE TABLE "legal_relations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_legal_relation_kind",
  	"target_id" uuid,
  	"target_text" varchar,
  	"partial" boolean DEFAULT false,
  	"applies_on" timestamp(3) with time zone,
  	"provision" varchar
  );
  
  CREATE TABLE "legal_documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"site_id" uuid,
  	"document_number" varchar,
  	"document_type" "enum_legal_documents_document_type",
  	"number_key" varchar,
  	"abstract" varchar,
  	"title_en" varchar,
  	"issuing_body" varchar,
  	"issuing_agency_id" uuid,
  	"signer" varchar,
  	"signer_position" varchar,
  	"issued_on" timestamp(3) with time zone,
  	"sector_id" uuid,
  	"effective_on" timestamp(3) with time zone,
  	"expires_on" timestamp(3) with time zone,
  	"stated_effect" "enum_legal_documents_stated_effect",
  	"stated_effect_reason" varchar,
  	"scope" varchar,
  	"gazette" varchar,
  	"drafting_body" varchar,
  	"slug" varchar,
  	"shared_with_members" boolean DEFAULT false,
  	"source_name" varchar,
  	"source_id" varchar,
  	"source_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_legal_documents_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "legal_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid
  );
  
  CREATE TABLE "_legal_relations_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "enum_legal_relation_kind",
  	"target_id" uuid,
  	"target_text" varchar,
  	"partial" boolean DEFAULT false,
  	"applies_on" timestamp(3) with time zone,
  	"provision" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_legal_documents_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_site_id" uuid,
  	"version_document_number" varchar,
  	"version_document_type" "enum__legal_documents_v_version_document_type",
  	"version_number_key" varchar,
  	"version_abstract" varchar,
  	"version_title_en" varchar,
  	"version_issuing_body" varchar,
  	"version_issuing_agency_id" uuid,
  	"version_signer" varchar,
  	"version_signer_position" varchar,
  	"version_issued_on" timestamp(3) with time zone,
  	"version_sector_id" uuid,
  	"version_effective_on" timestamp(3) with time zone,
  	"version_expires_on" timestamp(3) with time zone,
  	"version_stated_effect" "enum__legal_documents_v_version_stated_effect",
  	"version_stated_effect_reason" varchar,
  	"version_scope" varchar,
  	"version_gazette" varchar,
  	"version_drafting_body" varchar,
  	"version_slug" varchar,
  	"version_shared_with_members" boolean DEFAULT false,
  	"version_source_name" varchar,
  	"version_source_id" varchar,
  	"version_source_hash" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__legal_documents_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__legal_documents_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_legal_documents_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid
  );
  
  CREATE TABLE "procedures_levels" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_procedures_levels",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "procedures_applicants" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_procedures_applicants",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "procedure_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "procedure_steps_locales" (
  	"title" varchar,
  	"body" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "procedure_fees" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"amount" numeric
  );
  
  CREATE TABLE "procedure_fees_locales" (
  	"name" varchar,
  	"basis" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "procedure_methods" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"method" "enum_submission_method",
  	"processing_time_value" numeric,
  	"processing_time_unit" "enum_time_unit"
  );
  
  CREATE TABLE "procedure_methods_locales" (
  	"processing_time_text" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "procedure_papers" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"originals" numeric,
  	"copies" numeric,
  	"form_id" uuid,
  	"form_name" varchar
  );
  
  CREATE TABLE "procedure_papers_locales" (
  	"name" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "procedure_cases" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "procedure_cases_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "procedure_forms" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"file_id" uuid
  );
  
  CREATE TABLE "procedure_forms_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "procedure_bases" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"legal_document_id" uuid,
  	"document_number" varchar,
  	"text" varchar
  );
  
  CREATE TABLE "procedures" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"code" varchar,
  	"local_code" varchar,
  	"sector_id" uuid,
  	"kind" varchar,
  	"competent_agency_id" uuid,
  	"authorized_agency" varchar,
  	"coordinating_agencies" varchar,
  	"receiving_address" varchar,
  	"dossier_sets" numeric,
  	"online_service" "enum_procedures_online_service",
  	"legacy_level" numeric,
  	"national_portal_url" varchar,
  	"publication_decision" varchar,
  	"publication_decided_on" timestamp(3) with time zone,
  	"publication_effective_on" timestamp(3) with time zone,
  	"publication_change" "enum_procedures_publication_change",
  	"status" "enum_procedure_state" DEFAULT 'in-force',
  	"successor_id" uuid,
  	"quality_process_code" varchar,
  	"quality_process_file_id" uuid,
  	"slug" varchar,
  	"source_name" varchar,
  	"source_id" varchar,
  	"source_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_procedures_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "procedures_locales" (
  	"name" varchar,
  	"description" varchar,
  	"results" varchar,
  	"conditions" varchar,
  	"partial_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "procedures_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "procedures_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"agencies_id" uuid
  );
  
  CREATE TABLE "_procedures_v_version_levels" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__procedures_v_version_levels",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_procedures_v_version_applicants" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__procedures_v_version_applicants",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_procedure_steps_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_procedure_steps_v_locales" (
  	"title" varchar,
  	"body" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_procedure_fees_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"amount" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_procedure_fees_v_locales" (
  	"name" varchar,
  	"basis" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_procedure_methods_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"method" "enum_submission_method",
  	"processing_time_value" numeric,
  	"processing_time_unit" "enum_time_unit",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_procedure_methods_v_locales" (
  	"processing_time_text" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_procedure_papers_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"originals" numeric,
  	"copies" numeric,
  	"form_id" uuid,
  	"form_name" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_procedure_papers_v_locales" (
  	"name" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_procedure_cases_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_procedure_cases_v_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_procedure_forms_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"file_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_procedure_forms_v_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_procedure_bases_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"legal_document_id" uuid,
  	"document_number" varchar,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_procedures_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_code" varchar,
  	"version_local_code" varchar,
  	"version_sector_id" uuid,
  	"version_kind" varchar,
  	"version_competent_agency_id" uuid,
  	"version_authorized_agency" varchar,
  	"version_coordinating_agencies" varchar,
  	"version_receiving_address" varchar,
  	"version_dossier_sets" numeric,
  	"version_online_service" "enum__procedures_v_version_online_service",
  	"version_legacy_level" numeric,
  	"version_national_portal_url" varchar,
  	"version_publication_decision" varchar,
  	"version_publication_decided_on" timestamp(3) with time zone,
  	"version_publication_effective_on" timestamp(3) with time zone,
  	"version_publication_change" "enum__procedures_v_version_publication_change",
  	"version_status" "enum_procedure_state" DEFAULT 'in-force',
  	"version_successor_id" uuid,
  	"version_quality_process_code" varchar,
  	"version_quality_process_file_id" uuid,
  	"version_slug" varchar,
  	"version_source_name" varchar,
  	"version_source_id" varchar,
  	"version_source_hash" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__procedures_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__procedures_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_procedures_v_locales" (
  	"version_name" varchar,
  	"version_description" varchar,
  	"version_results" varchar,
  	"version_conditions" varchar,
  	"version_partial_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_procedures_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_procedures_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"agencies_id" uuid
  );
  
  CREATE TABLE "offerings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"site_id" uuid,
  	"procedure_id" uuid NOT NULL,
  	"is_offered" boolean DEFAULT true,
  	"officer" varchar,
  	"telephone" varchar,
  	"local_fee" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "offerings_locales" (
  	"desk_name" varchar NOT NULL,
  	"address" varchar,
  	"hours" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "pages" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"site_id" uuid,
  	"slug" varchar,
  	"order" numeric DEFAULT 100,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "pages_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_site_id" uuid,
  	"version_slug" varchar,
  	"version_order" numeric DEFAULT 100,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__pages_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_pages_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"site_id" uuid,
  	"alt" varchar,
  	"caption" varchar,
  	"credit" varchar,
  	"original_name" varchar,
  	"is_public" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_thumbnail_url" varchar,
  	"sizes_thumbnail_width" numeric,
  	"sizes_thumbnail_height" numeric,
  	"sizes_thumbnail_mime_type" varchar,
  	"sizes_thumbnail_filesize" numeric,
  	"sizes_thumbnail_filename" varchar,
  	"sizes_card_url" varchar,
  	"sizes_card_width" numeric,
  	"sizes_card_height" numeric,
  	"sizes_card_mime_type" varchar,
  	"sizes_card_filesize" numeric,
  	"sizes_card_filename" varchar,
  	"sizes_wide_url" varchar,
  	"sizes_wide_width" numeric,
  	"sizes_wide_height" numeric,
  	"sizes_wide_mime_type" varchar,
  	"sizes_wide_filesize" numeric,
  	"sizes_wide_filename" varchar
  );
  
  CREATE TABLE "sectors" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"slug" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sectors_locales" (
  	"name" varchar NOT NULL,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "agencies" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"slug" varchar NOT NULL,
  	"kind" "enum_agencies_kind" DEFAULT 'khac' NOT NULL,
  	"telephone" varchar,
  	"email" varchar,
  	"order" numeric DEFAULT 100,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "agencies_locales" (
  	"name" varchar NOT NULL,
  	"address" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "admin_units" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"level" "enum_admin_units_level" NOT NULL,
  	"code" varchar NOT NULL,
  	"source_key" varchar NOT NULL,
  	"parent_id" uuid,
  	"valid_from_on" timestamp(3) with time zone,
  	"valid_until_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "admin_units_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"admin_units_id" uuid
  );
  
  CREATE TABLE "site_hosts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"host" varchar NOT NULL
  );
  
  CREATE TABLE "sites" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "enum_sites_kind" NOT NULL,
  	"slug" varchar NOT NULL,
  	"is_root" boolean,
  	"four_eyes" boolean DEFAULT true,
  	"parent_id" uuid,
  	"emblem_id" uuid,
  	"banner_id" uuid,
  	"accent_color" varchar,
  	"telephone" varchar,
  	"email" varchar,
  	"responsible_name" varchar,
  	"spokesperson_name" varchar,
  	"spokesperson_telephone" varchar,
  	"spokesperson_email" varchar,
  	"desk_telephone" varchar,
  	"office_hours_summer_from" varchar DEFAULT '15/04',
  	"office_hours_winter_from" varchar DEFAULT '16/10',
  	"office_hours_summer_morning_open" varchar,
  	"office_hours_summer_morning_close" varchar,
  	"office_hours_summer_afternoon_open" varchar,
  	"office_hours_summer_afternoon_close" varchar,
  	"office_hours_winter_morning_open" varchar,
  	"office_hours_winter_morning_close" varchar,
  	"office_hours_winter_afternoon_open" varchar,
  	"office_hours_winter_afternoon_close" varchar,
  	"valid_from_on" timestamp(3) with time zone,
  	"valid_until_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sites_locales" (
  	"name" varchar NOT NULL,
  	"introduction" varchar,
  	"footer_note" varchar,
  	"address" varchar,
  	"responsible_position" varchar,
  	"spokesperson_position" varchar,
  	"desk_name" varchar,
  	"desk_address" varchar,
  	"office_hours_days" varchar DEFAULT 'Thứ Hai đến thứ Sáu',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "sites_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"sites_id" uuid
  );
  
  CREATE TABLE "membership_roles" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_site_role",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_memberships" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"site_id" uuid NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"is_system_admin" boolean,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "publications" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"collection" varchar NOT NULL,
  	"item_id" varchar NOT NULL,
  	"site_id" uuid,
  	"action" "enum_publications_action" NOT NULL,
  	"hash" varchar,
  	"snapshot" jsonb,
  	"actor" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "slug_history" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"collection" varchar NOT NULL,
  	"scope" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"item_id" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "media_uses" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"media" varchar NOT NULL,
  	"collection" varchar NOT NULL,
  	"item_id" varchar NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"news_id" uuid,
  	"categories_id" uuid,
  	"directives_id" uuid,
  	"legal_documents_id" uuid,
  	"procedures_id" uuid,
  	"offerings_id" uuid,
  	"pages_id" uuid,
  	"media_id" uuid,
  	"sectors_id" uuid,
  	"agencies_id" uuid,
  	"admin_units_id" uuid,
  	"sites_id" uuid,
  	"users_id" uuid,
  	"publications_id" uuid,
  	"slug_history_id" uuid,
  	"media_uses_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "news" ADD CONSTRAINT "news_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news_locales" ADD CONSTRAINT "news_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_parent_id_news_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_site_id_sites_id_fk" FOREIGN KEY ("version_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_category_id_categories_id_fk" FOREIGN KEY ("version_category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v_locales" ADD CONSTRAINT "_news_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "categories" ADD CONSTRAINT "categories_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "categories_locales" ADD CONSTRAINT "categories_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "directive_tasks" ADD CONSTRAINT "directive_tasks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."directives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "directives" ADD CONSTRAINT "directives_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "directives" ADD CONSTRAINT "directives_issuing_agency_id_agencies_id_fk" FOREIGN KEY ("issuing_agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "directives" ADD CONSTRAINT "directives_sector_id_sectors_id_fk" FOREIGN KEY ("sector_id") REFERENCES "public"."sectors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "directives_rels" ADD CONSTRAINT "directives_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."directives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "directives_rels" ADD CONSTRAINT "directives_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "directives_rels" ADD CONSTRAINT "directives_rels_sites_fk" FOREIGN KEY ("sites_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "directives_rels" ADD CONSTRAINT "directives_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_directive_tasks_v" ADD CONSTRAINT "_directive_tasks_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_directives_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_directives_v" ADD CONSTRAINT "_directives_v_parent_id_directives_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."directives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_directives_v" ADD CONSTRAINT "_directives_v_version_site_id_sites_id_fk" FOREIGN KEY ("version_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_directives_v" ADD CONSTRAINT "_directives_v_version_issuing_agency_id_agencies_id_fk" FOREIGN KEY ("version_issuing_agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_directives_v" ADD CONSTRAINT "_directives_v_version_sector_id_sectors_id_fk" FOREIGN KEY ("version_sector_id") REFERENCES "public"."sectors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_directives_v_rels" ADD CONSTRAINT "_directives_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_directives_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_directives_v_rels" ADD CONSTRAINT "_directives_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_directives_v_rels" ADD CONSTRAINT "_directives_v_rels_sites_fk" FOREIGN KEY ("sites_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_directives_v_rels" ADD CONSTRAINT "_directives_v_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legal_relations" ADD CONSTRAINT "legal_relations_target_id_legal_documents_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."legal_documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "legal_relations" ADD CONSTRAINT "legal_relations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."legal_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legal_documents" ADD CONSTRAINT "legal_documents_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "legal_documents" ADD CONSTRAINT "legal_documents_issuing_agency_id_agencies_id_fk" FOREIGN KEY ("issuing_agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "legal_documents" ADD CONSTRAINT "legal_documents_sector_id_sectors_id_fk" FOREIGN KEY ("sector_id") REFERENCES "public"."sectors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "legal_documents_rels" ADD CONSTRAINT "legal_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."legal_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legal_documents_rels" ADD CONSTRAINT "legal_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legal_relations_v" ADD CONSTRAINT "_legal_relations_v_target_id_legal_documents_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."legal_documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_legal_relations_v" ADD CONSTRAINT "_legal_relations_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_legal_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legal_documents_v" ADD CONSTRAINT "_legal_documents_v_parent_id_legal_documents_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."legal_documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_legal_documents_v" ADD CONSTRAINT "_legal_documents_v_version_site_id_sites_id_fk" FOREIGN KEY ("version_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_legal_documents_v" ADD CONSTRAINT "_legal_documents_v_version_issuing_agency_id_agencies_id_fk" FOREIGN KEY ("version_issuing_agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_legal_documents_v" ADD CONSTRAINT "_legal_documents_v_version_sector_id_sectors_id_fk" FOREIGN KEY ("version_sector_id") REFERENCES "public"."sectors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_legal_documents_v_rels" ADD CONSTRAINT "_legal_documents_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_legal_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legal_documents_v_rels" ADD CONSTRAINT "_legal_documents_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_levels" ADD CONSTRAINT "procedures_levels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_applicants" ADD CONSTRAINT "procedures_applicants_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedure_steps" ADD CONSTRAINT "procedure_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedure_steps_locales" ADD CONSTRAINT "procedure_steps_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedure_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedure_fees" ADD CONSTRAINT "procedure_fees_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedure_methods"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedure_fees_locales" ADD CONSTRAINT "procedure_fees_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedure_fees"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedure_methods" ADD CONSTRAINT "procedure_methods_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedure_methods_locales" ADD CONSTRAINT "procedure_methods_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedure_methods"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedure_papers" ADD CONSTRAINT "procedure_papers_form_id_media_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "procedure_papers" ADD CONSTRAINT "procedure_papers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedure_cases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedure_papers_locales" ADD CONSTRAINT "procedure_papers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedure_papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedure_cases" ADD CONSTRAINT "procedure_cases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedure_cases_locales" ADD CONSTRAINT "procedure_cases_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedure_cases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedure_forms" ADD CONSTRAINT "procedure_forms_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "procedure_forms" ADD CONSTRAINT "procedure_forms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedure_forms_locales" ADD CONSTRAINT "procedure_forms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedure_forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedure_bases" ADD CONSTRAINT "procedure_bases_legal_document_id_legal_documents_id_fk" FOREIGN KEY ("legal_document_id") REFERENCES "public"."legal_documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "procedure_bases" ADD CONSTRAINT "procedure_bases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures" ADD CONSTRAINT "procedures_sector_id_sectors_id_fk" FOREIGN KEY ("sector_id") REFERENCES "public"."sectors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "procedures" ADD CONSTRAINT "procedures_competent_agency_id_agencies_id_fk" FOREIGN KEY ("competent_agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "procedures" ADD CONSTRAINT "procedures_successor_id_procedures_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."procedures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "procedures" ADD CONSTRAINT "procedures_quality_process_file_id_media_id_fk" FOREIGN KEY ("quality_process_file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "procedures_locales" ADD CONSTRAINT "procedures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_texts" ADD CONSTRAINT "procedures_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_rels" ADD CONSTRAINT "procedures_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_rels" ADD CONSTRAINT "procedures_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_levels" ADD CONSTRAINT "_procedures_v_version_levels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_applicants" ADD CONSTRAINT "_procedures_v_version_applicants_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedure_steps_v" ADD CONSTRAINT "_procedure_steps_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedure_steps_v_locales" ADD CONSTRAINT "_procedure_steps_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedure_steps_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedure_fees_v" ADD CONSTRAINT "_procedure_fees_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedure_methods_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedure_fees_v_locales" ADD CONSTRAINT "_procedure_fees_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedure_fees_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedure_methods_v" ADD CONSTRAINT "_procedure_methods_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedure_methods_v_locales" ADD CONSTRAINT "_procedure_methods_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedure_methods_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedure_papers_v" ADD CONSTRAINT "_procedure_papers_v_form_id_media_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_procedure_papers_v" ADD CONSTRAINT "_procedure_papers_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedure_cases_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedure_papers_v_locales" ADD CONSTRAINT "_procedure_papers_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedure_papers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedure_cases_v" ADD CONSTRAINT "_procedure_cases_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedure_cases_v_locales" ADD CONSTRAINT "_procedure_cases_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedure_cases_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedure_forms_v" ADD CONSTRAINT "_procedure_forms_v_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_procedure_forms_v" ADD CONSTRAINT "_procedure_forms_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedure_forms_v_locales" ADD CONSTRAINT "_procedure_forms_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedure_forms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedure_bases_v" ADD CONSTRAINT "_procedure_bases_v_legal_document_id_legal_documents_id_fk" FOREIGN KEY ("legal_document_id") REFERENCES "public"."legal_documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_procedure_bases_v" ADD CONSTRAINT "_procedure_bases_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v" ADD CONSTRAINT "_procedures_v_parent_id_procedures_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."procedures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_procedures_v" ADD CONSTRAINT "_procedures_v_version_sector_id_sectors_id_fk" FOREIGN KEY ("version_sector_id") REFERENCES "public"."sectors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_procedures_v" ADD CONSTRAINT "_procedures_v_version_competent_agency_id_agencies_id_fk" FOREIGN KEY ("version_competent_agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_procedures_v" ADD CONSTRAINT "_procedures_v_version_successor_id_procedures_id_fk" FOREIGN KEY ("version_successor_id") REFERENCES "public"."procedures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_procedures_v" ADD CONSTRAINT "_procedures_v_version_quality_process_file_id_media_id_fk" FOREIGN KEY ("version_quality_process_file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_procedures_v_locales" ADD CONSTRAINT "_procedures_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_texts" ADD CONSTRAINT "_procedures_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_rels" ADD CONSTRAINT "_procedures_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_rels" ADD CONSTRAINT "_procedures_v_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "offerings" ADD CONSTRAINT "offerings_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "offerings" ADD CONSTRAINT "offerings_procedure_id_procedures_id_fk" FOREIGN KEY ("procedure_id") REFERENCES "public"."procedures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "offerings_locales" ADD CONSTRAINT "offerings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."offerings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_site_id_sites_id_fk" FOREIGN KEY ("version_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sectors_locales" ADD CONSTRAINT "sectors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agencies_locales" ADD CONSTRAINT "agencies_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "admin_units" ADD CONSTRAINT "admin_units_parent_id_admin_units_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."admin_units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "admin_units_rels" ADD CONSTRAINT "admin_units_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."admin_units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "admin_units_rels" ADD CONSTRAINT "admin_units_rels_administrative_units_fk" FOREIGN KEY ("admin_units_id") REFERENCES "public"."admin_units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_hosts" ADD CONSTRAINT "site_hosts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sites" ADD CONSTRAINT "sites_parent_id_sites_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sites" ADD CONSTRAINT "sites_emblem_id_media_id_fk" FOREIGN KEY ("emblem_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sites" ADD CONSTRAINT "sites_banner_id_media_id_fk" FOREIGN KEY ("banner_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sites_locales" ADD CONSTRAINT "sites_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sites_rels" ADD CONSTRAINT "sites_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sites_rels" ADD CONSTRAINT "sites_rels_sites_fk" FOREIGN KEY ("sites_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "membership_roles" ADD CONSTRAINT "membership_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users_memberships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_memberships" ADD CONSTRAINT "users_memberships_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_memberships" ADD CONSTRAINT "users_memberships_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications" ADD CONSTRAINT "publications_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_directives_fk" FOREIGN KEY ("directives_id") REFERENCES "public"."directives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_legal_documents_fk" FOREIGN KEY ("legal_documents_id") REFERENCES "public"."legal_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_offerings_fk" FOREIGN KEY ("offerings_id") REFERENCES "public"."offerings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_administrative_units_fk" FOREIGN KEY ("admin_units_id") REFERENCES "public"."admin_units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sites_fk" FOREIGN KEY ("sites_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_publications_fk" FOREIGN KEY ("publications_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_slug_history_fk" FOREIGN KEY ("slug_history_id") REFERENCES "public"."slug_history"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_uses_fk" FOREIGN KEY ("media_uses_id") REFERENCES "public"."media_uses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "news_site_idx" ON "news" USING btree ("site_id");
  CREATE INDEX "news_slug_idx" ON "news" USING btree ("slug");
  CREATE INDEX "news_category_idx" ON "news" USING btree ("category_id");
  CREATE INDEX "news_cover_idx" ON "news" USING btree ("cover_id");
  CREATE INDEX "news_published_at_idx" ON "news" USING btree ("published_at");
  CREATE INDEX "news_shared_with_members_idx" ON "news" USING btree ("shared_with_members");
  CREATE INDEX "news_updated_at_idx" ON "news" USING btree ("updated_at");
  CREATE INDEX "news_created_at_idx" ON "news" USING btree ("created_at");
  CREATE INDEX "news__status_idx" ON "news" USING btree ("_status");
  CREATE UNIQUE INDEX "site_slug_idx" ON "news" USING btree ("site_id","slug");
  CREATE UNIQUE INDEX "news_locales_locale_parent_id_unique" ON "news_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_news_v_parent_idx" ON "_news_v" USING btree ("parent_id");
  CREATE INDEX "_news_v_version_version_site_idx" ON "_news_v" USING btree ("version_site_id");
  CREATE INDEX "_news_v_version_version_slug_idx" ON "_news_v" USING btree ("version_slug");
  CREATE INDEX "_news_v_version_version_category_idx" ON "_news_v" USING btree ("version_category_id");
  CREATE INDEX "_news_v_version_version_cover_idx" ON "_news_v" USING btree ("version_cover_id");
  CREATE INDEX "_news_v_version_version_published_at_idx" ON "_news_v" USING btree ("version_published_at");
  CREATE INDEX "_news_v_version_version_shared_with_members_idx" ON "_news_v" USING btree ("version_shared_with_members");
  CREATE INDEX "_news_v_version_version_updated_at_idx" ON "_news_v" USING btree ("version_updated_at");
  CREATE INDEX "_news_v_version_version_created_at_idx" ON "_news_v" USING btree ("version_created_at");
  CREATE INDEX "_news_v_version_version__status_idx" ON "_news_v" USING btree ("version__status");
  CREATE INDEX "_news_v_created_at_idx" ON "_news_v" USING btree ("created_at");
  CREATE INDEX "_news_v_updated_at_idx" ON "_news_v" USING btree ("updated_at");
  CREATE INDEX "_news_v_snapshot_idx" ON "_news_v" USING btree ("snapshot");
  CREATE INDEX "_news_v_published_locale_idx" ON "_news_v" USING btree ("published_locale");
  CREATE INDEX "_news_v_latest_idx" ON "_news_v" USING btree ("latest");
  CREATE INDEX "version_site_version_slug_idx" ON "_news_v" USING btree ("version_site_id","version_slug");
  CREATE UNIQUE INDEX "_news_v_locales_locale_parent_id_unique" ON "_news_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "categories_site_idx" ON "categories" USING btree ("site_id");
  CREATE INDEX "categories_slug_idx" ON "categories" USING btree ("slug");
  CREATE INDEX "categories_updated_at_idx" ON "categories" USING btree ("updated_at");
  CREATE INDEX "categories_created_at_idx" ON "categories" USING btree ("created_at");
  CREATE UNIQUE INDEX "site_slug_1_idx" ON "categories" USING btree ("site_id","slug");
  CREATE UNIQUE INDEX "categories_locales_locale_parent_id_unique" ON "categories_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "directive_tasks_order_idx" ON "directive_tasks" USING btree ("_order");
  CREATE INDEX "directive_tasks_parent_id_idx" ON "directive_tasks" USING btree ("_parent_id");
  CREATE INDEX "directives_site_idx" ON "directives" USING btree ("site_id");
  CREATE INDEX "directives_document_type_idx" ON "directives" USING btree ("document_type");
  CREATE INDEX "directives_number_key_idx" ON "directives" USING btree ("number_key");
  CREATE INDEX "directives_issuing_body_idx" ON "directives" USING btree ("issuing_body");
  CREATE INDEX "directives_issuing_agency_idx" ON "directives" USING btree ("issuing_agency_id");
  CREATE INDEX "directives_issued_on_idx" ON "directives" USING btree ("issued_on");
  CREATE INDEX "directives_sector_idx" ON "directives" USING btree ("sector_id");
  CREATE INDEX "directives_slug_idx" ON "directives" USING btree ("slug");
  CREATE INDEX "directives_shared_with_members_idx" ON "directives" USING btree ("shared_with_members");
  CREATE INDEX "directives_updated_at_idx" ON "directives" USING btree ("updated_at");
  CREATE INDEX "directives_created_at_idx" ON "directives" USING btree ("created_at");
  CREATE INDEX "directives__status_idx" ON "directives" USING btree ("_status");
  CREATE UNIQUE INDEX "site_slug_2_idx" ON "directives" USING btree ("site_id","slug");
  CREATE INDEX "directives_rels_order_idx" ON "directives_rels" USING btree ("order");
  CREATE INDEX "directives_rels_parent_idx" ON "directives_rels" USING btree ("parent_id");
  CREATE INDEX "directives_rels_path_idx" ON "directives_rels" USING btree ("path");
  CREATE INDEX "directives_rels_media_id_idx" ON "directives_rels" USING btree ("media_id");
  CREATE INDEX "directives_rels_sites_id_idx" ON "directives_rels" USING btree ("sites_id");
  CREATE INDEX "directives_rels_agencies_id_idx" ON "directives_rels" USING btree ("agencies_id");
  CREATE INDEX "_directive_tasks_v_order_idx" ON "_directive_tasks_v" USING btree ("_order");
  CREATE INDEX "_directive_tasks_v_parent_id_idx" ON "_directive_tasks_v" USING btree ("_parent_id");
  CREATE INDEX "_directives_v_parent_idx" ON "_directives_v" USING btree ("parent_id");
  CREATE INDEX "_directives_v_version_version_site_idx" ON "_directives_v" USING btree ("version_site_id");
  CREATE INDEX "_directives_v_version_version_document_type_idx" ON "_directives_v" USING btree ("version_document_type");
  CREATE INDEX "_directives_v_version_version_number_key_idx" ON "_directives_v" USING btree ("version_number_key");
  CREATE INDEX "_directives_v_version_version_issuing_body_idx" ON "_directives_v" USING btree ("version_issuing_body");
  CREATE INDEX "_directives_v_version_version_issuing_agency_idx" ON "_directives_v" USING btree ("version_issuing_agency_id");
  CREATE INDEX "_directives_v_version_version_issued_on_idx" ON "_directives_v" USING btree ("version_issued_on");
  CREATE INDEX "_directives_v_version_version_sector_idx" ON "_directives_v" USING btree ("version_sector_id");
  CREATE INDEX "_directives_v_version_version_slug_idx" ON "_directives_v" USING btree ("version_slug");
  CREATE INDEX "_directives_v_version_version_shared_with_members_idx" ON "_directives_v" USING btree ("version_shared_with_members");
  CREATE INDEX "_directives_v_version_version_updated_at_idx" ON "_directives_v" USING btree ("version_updated_at");
  CREATE INDEX "_directives_v_version_version_created_at_idx" ON "_directives_v" USING btree ("version_created_at");
  CREATE INDEX "_directives_v_version_version__status_idx" ON "_directives_v" USING btree ("version__status");
  CREATE INDEX "_directives_v_created_at_idx" ON "_directives_v" USING btree ("created_at");
  CREATE INDEX "_directives_v_updated_at_idx" ON "_directives_v" USING btree ("updated_at");
  CREATE INDEX "_directives_v_snapshot_idx" ON "_directives_v" USING btree ("snapshot");
  CREATE INDEX "_directives_v_published_locale_idx" ON "_directives_v" USING btree ("published_locale");
  CREATE INDEX "_directives_v_latest_idx" ON "_directives_v" USING btree ("latest");
  CREATE INDEX "version_site_version_slug_1_idx" ON "_directives_v" USING btree ("version_site_id","version_slug");
  CREATE INDEX "_directives_v_rels_order_idx" ON "_directives_v_rels" USING btree ("order");
  CREATE INDEX "_directives_v_rels_parent_idx" ON "_directives_v_rels" USING btree ("parent_id");
  CREATE INDEX "_directives_v_rels_path_idx" ON "_directives_v_rels" USING btree ("path");
  CREATE INDEX "_directives_v_rels_media_id_idx" ON "_directives_v_rels" USING btree ("media_id");
  CREATE INDEX "_directives_v_rels_sites_id_idx" ON "_directives_v_rels" USING btree ("sites_id");
  CREATE INDEX "_directives_v_rels_agencies_id_idx" ON "_directives_v_rels" USING btree ("agencies_id");
  CREATE INDEX "legal_relations_order_idx" ON "legal_relations" USING btree ("_order");
  CREATE INDEX "legal_relations_parent_id_idx" ON "legal_relations" USING btree ("_parent_id");
  CREATE INDEX "legal_relations_target_idx" ON "legal_relations" USING btree ("target_id");
  CREATE INDEX "legal_documents_site_idx" ON "legal_documents" USING btree ("site_id");
  CREATE INDEX "legal_documents_document_type_idx" ON "legal_documents" USING btree ("document_type");
  CREATE INDEX "legal_documents_number_key_idx" ON "legal_documents" USING btree ("number_key");
  CREATE INDEX "legal_documents_issuing_body_idx" ON "legal_documents" USING btree ("issuing_body");
  CREATE INDEX "legal_documents_issuing_agency_idx" ON "legal_documents" USING btree ("issuing_agency_id");
  CREATE INDEX "legal_documents_issued_on_idx" ON "legal_documents" USING btree ("issued_on");
  CREATE INDEX "legal_documents_sector_idx" ON "legal_documents" USING btree ("sector_id");
  CREATE INDEX "legal_documents_effective_on_idx" ON "legal_documents" USING btree ("effective_on");
  CREATE INDEX "legal_documents_slug_idx" ON "legal_documents" USING btree ("slug");
  CREATE INDEX "legal_documents_shared_with_members_idx" ON "legal_documents" USING btree ("shared_with_members");
  CREATE INDEX "legal_documents_updated_at_idx" ON "legal_documents" USING btree ("updated_at");
  CREATE INDEX "legal_documents_created_at_idx" ON "legal_documents" USING btree ("created_at");
  CREATE INDEX "legal_documents__status_idx" ON "legal_documents" USING btree ("_status");
  CREATE UNIQUE INDEX "site_slug_3_idx" ON "legal_documents" USING btree ("site_id","slug");
  CREATE UNIQUE INDEX "sourceName_sourceId_idx" ON "legal_documents" USING btree ("source_name","source_id");
  CREATE INDEX "legal_documents_rels_order_idx" ON "legal_documents_rels" USING btree ("order");
  CREATE INDEX "legal_documents_rels_parent_idx" ON "legal_documents_rels" USING btree ("parent_id");
  CREATE INDEX "legal_documents_rels_path_idx" ON "legal_documents_rels" USING btree ("path");
  CREATE INDEX "legal_documents_rels_media_id_idx" ON "legal_documents_rels" USING btree ("media_id");
  CREATE INDEX "_legal_relations_v_order_idx" ON "_legal_relations_v" USING btree ("_order");
  CREATE INDEX "_legal_relations_v_parent_id_idx" ON "_legal_relations_v" USING btree ("_parent_id");
  CREATE INDEX "_legal_relations_v_target_idx" ON "_legal_relations_v" USING btree ("target_id");
  CREATE INDEX "_legal_documents_v_parent_idx" ON "_legal_documents_v" USING btree ("parent_id");
  CREATE INDEX "_legal_documents_v_version_version_site_idx" ON "_legal_documents_v" USING btree ("version_site_id");
  CREATE INDEX "_legal_documents_v_version_version_document_type_idx" ON "_legal_documents_v" USING btree ("version_document_type");
  CREATE INDEX "_legal_documents_v_version_version_number_key_idx" ON "_legal_documents_v" USING btree ("version_number_key");
  CREATE INDEX "_legal_documents_v_version_version_issuing_body_idx" ON "_legal_documents_v" USING btree ("version_issuing_body");
  CREATE INDEX "_legal_documents_v_version_version_issuing_agency_idx" ON "_legal_documents_v" USING btree ("version_issuing_agency_id");
  CREATE INDEX "_legal_documents_v_version_version_issued_on_idx" ON "_legal_documents_v" USING btree ("version_issued_on");
  CREATE INDEX "_legal_documents_v_version_version_sector_idx" ON "_legal_documents_v" USING btree ("version_sector_id");
  CREATE INDEX "_legal_documents_v_version_version_effective_on_idx" ON "_legal_documents_v" USING btree ("version_effective_on");
  CREATE INDEX "_legal_documents_v_version_version_slug_idx" ON "_legal_documents_v" USING btree ("version_slug");
  CREATE INDEX "_legal_documents_v_version_version_shared_with_members_idx" ON "_legal_documents_v" USING btree ("version_shared_with_members");
  CREATE INDEX "_legal_documents_v_version_version_updated_at_idx" ON "_legal_documents_v" USING btree ("version_updated_at");
  CREATE INDEX "_legal_documents_v_version_version_created_at_idx" ON "_legal_documents_v" USING btree ("version_created_at");
  CREATE INDEX "_legal_documents_v_version_version__status_idx" ON "_legal_documents_v" USING btree ("version__status");
  CREATE INDEX "_legal_documents_v_created_at_idx" ON "_legal_documents_v" USING btree ("created_at");
  CREATE INDEX "_legal_documents_v_updated_at_idx" ON "_legal_documents_v" USING btree ("updated_at");
  CREATE INDEX "_legal_documents_v_snapshot_idx" ON "_legal_documents_v" USING btree ("snapshot");
  CREATE INDEX "_legal_documents_v_published_locale_idx" ON "_legal_documents_v" USING btree ("published_locale");
  CREATE INDEX "_legal_documents_v_latest_idx" ON "_legal_documents_v" USING btree ("latest");
  CREATE INDEX "version_site_version_slug_2_idx" ON "_legal_documents_v" USING btree ("version_site_id","version_slug");
  CREATE INDEX "version_sourceName_version_sourceId_idx" ON "_legal_documents_v" USING btree ("version_source_name","version_source_id");
  CREATE INDEX "_legal_documents_v_rels_order_idx" ON "_legal_documents_v_rels" USING btree ("order");
  CREATE INDEX "_legal_documents_v_rels_parent_idx" ON "_legal_documents_v_rels" USING btree ("parent_id");
  CREATE INDEX "_legal_documents_v_rels_path_idx" ON "_legal_documents_v_rels" USING btree ("path");
  CREATE INDEX "_legal_documents_v_rels_media_id_idx" ON "_legal_documents_v_rels" USING btree ("media_id");
  CREATE INDEX "procedures_levels_order_idx" ON "procedures_levels" USING btree ("order");
  CREATE INDEX "procedures_levels_parent_idx" ON "procedures_levels" USING btree ("parent_id");
  CREATE INDEX "procedures_applicants_order_idx" ON "procedures_applicants" USING btree ("order");
  CREATE INDEX "procedures_applicants_parent_idx" ON "procedures_applicants" USING btree ("parent_id");
  CREATE INDEX "procedure_steps_order_idx" ON "procedure_steps" USING btree ("_order");
  CREATE INDEX "procedure_steps_parent_id_idx" ON "procedure_steps" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "procedure_steps_locales_locale_parent_id_unique" ON "procedure_steps_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "procedure_fees_order_idx" ON "procedure_fees" USING btree ("_order");
  CREATE INDEX "procedure_fees_parent_id_idx" ON "procedure_fees" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "procedure_fees_locales_locale_parent_id_unique" ON "procedure_fees_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "procedure_methods_order_idx" ON "procedure_methods" USING btree ("_order");
  CREATE INDEX "procedure_methods_parent_id_idx" ON "procedure_methods" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "procedure_methods_locales_locale_parent_id_unique" ON "procedure_methods_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "procedure_papers_order_idx" ON "procedure_papers" USING btree ("_order");
  CREATE INDEX "procedure_papers_parent_id_idx" ON "procedure_papers" USING btree ("_parent_id");
  CREATE INDEX "procedure_papers_form_idx" ON "procedure_papers" USING btree ("form_id");
  CREATE UNIQUE INDEX "procedure_papers_locales_locale_parent_id_unique" ON "procedure_papers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "procedure_cases_order_idx" ON "procedure_cases" USING btree ("_order");
  CREATE INDEX "procedure_cases_parent_id_idx" ON "procedure_cases" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "procedure_cases_locales_locale_parent_id_unique" ON "procedure_cases_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "procedure_forms_order_idx" ON "procedure_forms" USING btree ("_order");
  CREATE INDEX "procedure_forms_parent_id_idx" ON "procedure_forms" USING btree ("_parent_id");
  CREATE INDEX "procedure_forms_file_idx" ON "procedure_forms" USING btree ("file_id");
  CREATE UNIQUE INDEX "procedure_forms_locales_locale_parent_id_unique" ON "procedure_forms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "procedure_bases_order_idx" ON "procedure_bases" USING btree ("_order");
  CREATE INDEX "procedure_bases_parent_id_idx" ON "procedure_bases" USING btree ("_parent_id");
  CREATE INDEX "procedure_bases_legal_document_idx" ON "procedure_bases" USING btree ("legal_document_id");
  CREATE UNIQUE INDEX "procedures_code_idx" ON "procedures" USING btree ("code");
  CREATE INDEX "procedures_sector_idx" ON "procedures" USING btree ("sector_id");
  CREATE INDEX "procedures_competent_agency_idx" ON "procedures" USING btree ("competent_agency_id");
  CREATE INDEX "procedures_online_service_idx" ON "procedures" USING btree ("online_service");
  CREATE INDEX "procedures_status_idx" ON "procedures" USING btree ("status");
  CREATE INDEX "procedures_successor_idx" ON "procedures" USING btree ("successor_id");
  CREATE INDEX "procedures_quality_process_quality_process_file_idx" ON "procedures" USING btree ("quality_process_file_id");
  CREATE UNIQUE INDEX "procedures_slug_idx" ON "procedures" USING btree ("slug");
  CREATE INDEX "procedures_updated_at_idx" ON "procedures" USING btree ("updated_at");
  CREATE INDEX "procedures_created_at_idx" ON "procedures" USING btree ("created_at");
  CREATE INDEX "procedures__status_idx" ON "procedures" USING btree ("_status");
  CREATE UNIQUE INDEX "sourceName_sourceId_1_idx" ON "procedures" USING btree ("source_name","source_id");
  CREATE UNIQUE INDEX "procedures_locales_locale_parent_id_unique" ON "procedures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "procedures_texts_order_parent" ON "procedures_texts" USING btree ("order","parent_id");
  CREATE INDEX "procedures_rels_order_idx" ON "procedures_rels" USING btree ("order");
  CREATE INDEX "procedures_rels_parent_idx" ON "procedures_rels" USING btree ("parent_id");
  CREATE INDEX "procedures_rels_path_idx" ON "procedures_rels" USING btree ("path");
  CREATE INDEX "procedures_rels_agencies_id_idx" ON "procedures_rels" USING btree ("agencies_id");
  CREATE INDEX "_procedures_v_version_levels_order_idx" ON "_procedures_v_version_levels" USING btree ("order");
  CREATE INDEX "_procedures_v_version_levels_parent_idx" ON "_procedures_v_version_levels" USING btree ("parent_id");
  CREATE INDEX "_procedures_v_version_applicants_order_idx" ON "_procedures_v_version_applicants" USING btree ("order");
  CREATE INDEX "_procedures_v_version_applicants_parent_idx" ON "_procedures_v_version_applicants" USING btree ("parent_id");
  CREATE INDEX "_procedure_steps_v_order_idx" ON "_procedure_steps_v" USING btree ("_order");
  CREATE INDEX "_procedure_steps_v_parent_id_idx" ON "_procedure_steps_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_procedure_steps_v_locales_locale_parent_id_unique" ON "_procedure_steps_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_procedure_fees_v_order_idx" ON "_procedure_fees_v" USING btree ("_order");
  CREATE INDEX "_procedure_fees_v_parent_id_idx" ON "_procedure_fees_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_procedure_fees_v_locales_locale_parent_id_unique" ON "_procedure_fees_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_procedure_methods_v_order_idx" ON "_procedure_methods_v" USING btree ("_order");
  CREATE INDEX "_procedure_methods_v_parent_id_idx" ON "_procedure_methods_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_procedure_methods_v_locales_locale_parent_id_unique" ON "_procedure_methods_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_procedure_papers_v_order_idx" ON "_procedure_papers_v" USING btree ("_order");
  CREATE INDEX "_procedure_papers_v_parent_id_idx" ON "_procedure_papers_v" USING btree ("_parent_id");
  CREATE INDEX "_procedure_papers_v_form_idx" ON "_procedure_papers_v" USING btree ("form_id");
  CREATE UNIQUE INDEX "_procedure_papers_v_locales_locale_parent_id_unique" ON "_procedure_papers_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_procedure_cases_v_order_idx" ON "_procedure_cases_v" USING btree ("_order");
  CREATE INDEX "_procedure_cases_v_parent_id_idx" ON "_procedure_cases_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_procedure_cases_v_locales_locale_parent_id_unique" ON "_procedure_cases_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_procedure_forms_v_order_idx" ON "_procedure_forms_v" USING btree ("_order");
  CREATE INDEX "_procedure_forms_v_parent_id_idx" ON "_procedure_forms_v" USING btree ("_parent_id");
  CREATE INDEX "_procedure_forms_v_file_idx" ON "_procedure_forms_v" USING btree ("file_id");
  CREATE UNIQUE INDEX "_procedure_forms_v_locales_locale_parent_id_unique" ON "_procedure_forms_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_procedure_bases_v_order_idx" ON "_procedure_bases_v" USING btree ("_order");
  CREATE INDEX "_procedure_bases_v_parent_id_idx" ON "_procedure_bases_v" USING btree ("_parent_id");
  CREATE INDEX "_procedure_bases_v_legal_document_idx" ON "_procedure_bases_v" USING btree ("legal_document_id");
  CREATE INDEX "_procedures_v_parent_idx" ON "_procedures_v" USING btree ("parent_id");
  CREATE INDEX "_procedures_v_version_version_code_idx" ON "_procedures_v" USING btree ("version_code");
  CREATE INDEX "_procedures_v_version_version_sector_idx" ON "_procedures_v" USING btree ("version_sector_id");
  CREATE INDEX "_procedures_v_version_version_competent_agency_idx" ON "_procedures_v" USING btree ("version_competent_agency_id");
  CREATE INDEX "_procedures_v_version_version_online_service_idx" ON "_procedures_v" USING btree ("version_online_service");
  CREATE INDEX "_procedures_v_version_version_status_idx" ON "_procedures_v" USING btree ("version_status");
  CREATE INDEX "_procedures_v_version_version_successor_idx" ON "_procedures_v" USING btree ("version_successor_id");
  CREATE INDEX "_procedures_v_version_quality_process_version_quality_pr_idx" ON "_procedures_v" USING btree ("version_quality_process_file_id");
  CREATE INDEX "_procedures_v_version_version_slug_idx" ON "_procedures_v" USING btree ("version_slug");
  CREATE INDEX "_procedures_v_version_version_updated_at_idx" ON "_procedures_v" USING btree ("version_updated_at");
  CREATE INDEX "_procedures_v_version_version_created_at_idx" ON "_procedures_v" USING btree ("version_created_at");
  CREATE INDEX "_procedures_v_version_version__status_idx" ON "_procedures_v" USING btree ("version__status");
  CREATE INDEX "_procedures_v_created_at_idx" ON "_procedures_v" USING btree ("created_at");
  CREATE INDEX "_procedures_v_updated_at_idx" ON "_procedures_v" USING btree ("updated_at");
  CREATE INDEX "_procedures_v_snapshot_idx" ON "_procedures_v" USING btree ("snapshot");
  CREATE INDEX "_procedures_v_published_locale_idx" ON "_procedures_v" USING btree ("published_locale");
  CREATE INDEX "_procedures_v_latest_idx" ON "_procedures_v" USING btree ("latest");
  CREATE INDEX "version_sourceName_version_sourceId_1_idx" ON "_procedures_v" USING btree ("version_source_name","version_source_id");
  CREATE UNIQUE INDEX "_procedures_v_locales_locale_parent_id_unique" ON "_procedures_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_procedures_v_texts_order_parent" ON "_procedures_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_procedures_v_rels_order_idx" ON "_procedures_v_rels" USING btree ("order");
  CREATE INDEX "_procedures_v_rels_parent_idx" ON "_procedures_v_rels" USING btree ("parent_id");
  CREATE INDEX "_procedures_v_rels_path_idx" ON "_procedures_v_rels" USING btree ("path");
  CREATE INDEX "_procedures_v_rels_agencies_id_idx" ON "_procedures_v_rels" USING btree ("agencies_id");
  CREATE INDEX "offerings_site_idx" ON "offerings" USING btree ("site_id");
  CREATE INDEX "offerings_procedure_idx" ON "offerings" USING btree ("procedure_id");
  CREATE INDEX "offerings_updated_at_idx" ON "offerings" USING btree ("updated_at");
  CREATE INDEX "offerings_created_at_idx" ON "offerings" USING btree ("created_at");
  CREATE UNIQUE INDEX "site_procedure_idx" ON "offerings" USING btree ("site_id","procedure_id");
  CREATE UNIQUE INDEX "offerings_locales_locale_parent_id_unique" ON "offerings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_site_idx" ON "pages" USING btree ("site_id");
  CREATE INDEX "pages_slug_idx" ON "pages" USING btree ("slug");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status");
  CREATE UNIQUE INDEX "site_slug_4_idx" ON "pages" USING btree ("site_id","slug");
  CREATE UNIQUE INDEX "pages_locales_locale_parent_id_unique" ON "pages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_site_idx" ON "_pages_v" USING btree ("version_site_id");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v" USING btree ("version_slug");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_snapshot_idx" ON "_pages_v" USING btree ("snapshot");
  CREATE INDEX "_pages_v_published_locale_idx" ON "_pages_v" USING btree ("published_locale");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE INDEX "version_site_version_slug_3_idx" ON "_pages_v" USING btree ("version_site_id","version_slug");
  CREATE UNIQUE INDEX "_pages_v_locales_locale_parent_id_unique" ON "_pages_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_site_idx" ON "media" USING btree ("site_id");
  CREATE INDEX "media_is_public_idx" ON "media" USING btree ("is_public");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_thumbnail_sizes_thumbnail_filename_idx" ON "media" USING btree ("sizes_thumbnail_filename");
  CREATE INDEX "media_sizes_card_sizes_card_filename_idx" ON "media" USING btree ("sizes_card_filename");
  CREATE INDEX "media_sizes_wide_sizes_wide_filename_idx" ON "media" USING btree ("sizes_wide_filename");
  CREATE UNIQUE INDEX "sectors_slug_idx" ON "sectors" USING btree ("slug");
  CREATE INDEX "sectors_updated_at_idx" ON "sectors" USING btree ("updated_at");
  CREATE INDEX "sectors_created_at_idx" ON "sectors" USING btree ("created_at");
  CREATE UNIQUE INDEX "sectors_locales_locale_parent_id_unique" ON "sectors_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "agencies_slug_idx" ON "agencies" USING btree ("slug");
  CREATE INDEX "agencies_updated_at_idx" ON "agencies" USING btree ("updated_at");
  CREATE INDEX "agencies_created_at_idx" ON "agencies" USING btree ("created_at");
  CREATE UNIQUE INDEX "agencies_locales_locale_parent_id_unique" ON "agencies_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "admin_units_name_idx" ON "admin_units" USING btree ("name");
  CREATE INDEX "admin_units_code_idx" ON "admin_units" USING btree ("code");
  CREATE INDEX "admin_units_parent_idx" ON "admin_units" USING btree ("parent_id");
  CREATE INDEX "admin_units_updated_at_idx" ON "admin_units" USING btree ("updated_at");
  CREATE INDEX "admin_units_created_at_idx" ON "admin_units" USING btree ("created_at");
  CREATE UNIQUE INDEX "sourceKey_idx" ON "admin_units" USING btree ("source_key");
  CREATE INDEX "admin_units_rels_order_idx" ON "admin_units_rels" USING btree ("order");
  CREATE INDEX "admin_units_rels_parent_idx" ON "admin_units_rels" USING btree ("parent_id");
  CREATE INDEX "admin_units_rels_path_idx" ON "admin_units_rels" USING btree ("path");
  CREATE INDEX "admin_units_rels_admin_units_id_idx" ON "admin_units_rels" USING btree ("admin_units_id");
  CREATE INDEX "site_hosts_order_idx" ON "site_hosts" USING btree ("_order");
  CREATE INDEX "site_hosts_parent_id_idx" ON "site_hosts" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "site_hosts_host_idx" ON "site_hosts" USING btree ("host");
  CREATE UNIQUE INDEX "sites_slug_idx" ON "sites" USING btree ("slug");
  CREATE INDEX "sites_parent_idx" ON "sites" USING btree ("parent_id");
  CREATE INDEX "sites_emblem_idx" ON "sites" USING btree ("emblem_id");
  CREATE INDEX "sites_banner_idx" ON "sites" USING btree ("banner_id");
  CREATE INDEX "sites_updated_at_idx" ON "sites" USING btree ("updated_at");
  CREATE INDEX "sites_created_at_idx" ON "sites" USING btree ("created_at");
  CREATE UNIQUE INDEX "sites_locales_locale_parent_id_unique" ON "sites_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "sites_rels_order_idx" ON "sites_rels" USING btree ("order");
  CREATE INDEX "sites_rels_parent_idx" ON "sites_rels" USING btree ("parent_id");
  CREATE INDEX "sites_rels_path_idx" ON "sites_rels" USING btree ("path");
  CREATE INDEX "sites_rels_sites_id_idx" ON "sites_rels" USING btree ("sites_id");
  CREATE INDEX "membership_roles_order_idx" ON "membership_roles" USING btree ("order");
  CREATE INDEX "membership_roles_parent_idx" ON "membership_roles" USING btree ("parent_id");
  CREATE INDEX "users_memberships_order_idx" ON "users_memberships" USING btree ("_order");
  CREATE INDEX "users_memberships_parent_id_idx" ON "users_memberships" USING btree ("_parent_id");
  CREATE INDEX "users_memberships_site_idx" ON "users_memberships" USING btree ("site_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "publications_site_idx" ON "publications" USING btree ("site_id");
  CREATE INDEX "publications_updated_at_idx" ON "publications" USING btree ("updated_at");
  CREATE INDEX "publications_created_at_idx" ON "publications" USING btree ("created_at");
  CREATE INDEX "collection_itemId_createdAt_idx" ON "publications" USING btree ("collection","item_id","created_at");
  CREATE INDEX "slug_history_item_id_idx" ON "slug_history" USING btree ("item_id");
  CREATE INDEX "slug_history_updated_at_idx" ON "slug_history" USING btree ("updated_at");
  CREATE INDEX "slug_history_created_at_idx" ON "slug_history" USING btree ("created_at");
  CREATE UNIQUE INDEX "collection_scope_slug_idx" ON "slug_history" USING btree ("collection","scope","slug");
  CREATE UNIQUE INDEX "media_collection_itemId_idx" ON "media_uses" USING btree ("media","collection","item_id");
  CREATE INDEX "collection_itemId_idx" ON "media_uses" USING btree ("collection","item_id");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_news_id_idx" ON "payload_locked_documents_rels" USING btree ("news_id");
  CREATE INDEX "payload_locked_documents_rels_categories_id_idx" ON "payload_locked_documents_rels" USING btree ("categories_id");
  CREATE INDEX "payload_locked_documents_rels_directives_id_idx" ON "payload_locked_documents_rels" USING btree ("directives_id");
  CREATE INDEX "payload_locked_documents_rels_legal_documents_id_idx" ON "payload_locked_documents_rels" USING btree ("legal_documents_id");
  CREATE INDEX "payload_locked_documents_rels_procedures_id_idx" ON "payload_locked_documents_rels" USING btree ("procedures_id");
  CREATE INDEX "payload_locked_documents_rels_offerings_id_idx" ON "payload_locked_documents_rels" USING btree ("offerings_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_sectors_id_idx" ON "payload_locked_documents_rels" USING btree ("sectors_id");
  CREATE INDEX "payload_locked_documents_rels_agencies_id_idx" ON "payload_locked_documents_rels" USING btree ("agencies_id");
  CREATE INDEX "payload_locked_documents_rels_admin_units_id_idx" ON "payload_locked_documents_rels" USING btree ("admin_units_id");
  CREATE INDEX "payload_locked_documents_rels_sites_id_idx" ON "payload_locked_documents_rels" USING btree ("sites_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_publications_id_idx" ON "payload_locked_documents_rels" USING btree ("publications_id");
  CREATE INDEX "payload_locked_documents_rels_slug_history_id_idx" ON "payload_locked_documents_rels" USING btree ("slug_history_id");
  CREATE INDEX "payload_locked_documents_rels_media_uses_id_idx" ON "payload_locked_documents_rels" USING btree ("media_uses_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "news" CASCADE;
  DROP TABLE "news_locales" CASCADE;
  DROP TABLE "_news_v" CASCADE;
  DROP TABLE "_news_v_locales" CASCADE;
  DROP TABLE "categories" CASCADE;
  DROP TABLE "categories_locales" CASCADE;
  DROP TABLE "directive_tasks" CASCADE;
  DROP TABLE "directives" CASCADE;
  DROP TABLE "directives_rels" CASCADE;
  DROP TABLE "_directive_tasks_v" CASCADE;
  DROP TABLE "_directives_v" CASCADE;
  DROP TABLE "_directives_v_rels" CASCADE;
  DROP TABLE "legal_relations" CASCADE;
  DROP TABLE "legal_documents" CASCADE;
  DROP TABLE "legal_documents_rels" CASCADE;
  DROP TABLE "_legal_relations_v" CASCADE;
  DROP TABLE "_legal_documents_v" CASCADE;
  DROP TABLE "_legal_documents_v_rels" CASCADE;
  DROP TABLE "procedures_levels" CASCADE;
  DROP TABLE "procedures_applicants" CASCADE;
  DROP TABLE "procedure_steps" CASCADE;
  DROP TABLE "procedure_steps_locales" CASCADE;
  DROP TABLE "procedure_fees" CASCADE;
  DROP TABLE "procedure_fees_locales" CASCADE;
  DROP TABLE "procedure_methods" CASCADE;
  DROP TABLE "procedure_methods_locales" CASCADE;
  DROP TABLE "procedure_papers" CASCADE;
  DROP TABLE "procedure_papers_locales" CASCADE;
  DROP TABLE "procedure_cases" CASCADE;
  DROP TABLE "procedure_cases_locales" CASCADE;
  DROP TABLE "procedure_forms" CASCADE;
  DROP TABLE "procedure_forms_locales" CASCADE;
  DROP TABLE "procedure_bases" CASCADE;
  DROP TABLE "procedures" CASCADE;
  DROP TABLE "procedures_locales" CASCADE;
  DROP TABLE "procedures_texts" CASCADE;
  DROP TABLE "procedures_rels" CASCADE;
  DROP TABLE "_procedures_v_version_levels" CASCADE;
  DROP TABLE "_procedures_v_version_applicants" CASCADE;
  DROP TABLE "_procedure_steps_v" CASCADE;
  DROP TABLE "_procedure_steps_v_locales" CASCADE;
  DROP TABLE "_procedure_fees_v" CASCADE;
  DROP TABLE "_procedure_fees_v_locales" CASCADE;
  DROP TABLE "_procedure_methods_v" CASCADE;
  DROP TABLE "_procedure_methods_v_locales" CASCADE;
  DROP TABLE "_procedure_papers_v" CASCADE;
  DROP TABLE "_procedure_papers_v_locales" CASCADE;
  DROP TABLE "_procedure_cases_v" CASCADE;
  DROP TABLE "_procedure_cases_v_locales" CASCADE;
  DROP TABLE "_procedure_forms_v" CASCADE;
  DROP TABLE "_procedure_forms_v_locales" CASCADE;
  DROP TABLE "_procedure_bases_v" CASCADE;
  DROP TABLE "_procedures_v" CASCADE;
  DROP TABLE "_procedures_v_locales" CASCADE;
  DROP TABLE "_procedures_v_texts" CASCADE;
  DROP TABLE "_procedures_v_rels" CASCADE;
  DROP TABLE "offerings" CASCADE;
  DROP TABLE "offerings_locales" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "pages_locales" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "_pages_v_locales" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "sectors" CASCADE;
  DROP TABLE "sectors_locales" CASCADE;
  DROP TABLE "agencies" CASCADE;
  DROP TABLE "agencies_locales" CASCADE;
  DROP TABLE "admin_units" CASCADE;
  DROP TABLE "admin_units_rels" CASCADE;
  DROP TABLE "site_hosts" CASCADE;
  DROP TABLE "sites" CASCADE;
  DROP TABLE "sites_locales" CASCADE;
  DROP TABLE "sites_rels" CASCADE;
  DROP TABLE "membership_roles" CASCADE;
  DROP TABLE "users_memberships" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "publications" CASCADE;
  DROP TABLE "slug_history" CASCADE;
  DROP TABLE "media_uses" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_news_status";
  DROP TYPE "public"."enum__news_v_version_status";
  DROP TYPE "public"."enum__news_v_published_locale";
  DROP TYPE "public"."enum_directives_document_type";
  DROP TYPE "public"."enum_directives_urgency";
  DROP TYPE "public"."enum_directives_status";
  DROP TYPE "public"."enum__directives_v_version_document_type";
  DROP TYPE "public"."enum__directives_v_version_urgency";
  DROP TYPE "public"."enum__directives_v_version_status";
  DROP TYPE "public"."enum__directives_v_published_locale";
  DROP TYPE "public"."enum_legal_relation_kind";
  DROP TYPE "public"."enum_legal_documents_document_type";
  DROP TYPE "public"."enum_legal_documents_stated_effect";
  DROP TYPE "public"."enum_legal_documents_status";
  DROP TYPE "public"."enum__legal_documents_v_version_document_type";
  DROP TYPE "public"."enum__legal_documents_v_version_stated_effect";
  DROP TYPE "public"."enum__legal_documents_v_version_status";
  DROP TYPE "public"."enum__legal_documents_v_published_locale";
  DROP TYPE "public"."enum_procedures_levels";
  DROP TYPE "public"."enum_procedures_applicants";
  DROP TYPE "public"."enum_submission_method";
  DROP TYPE "public"."enum_time_unit";
  DROP TYPE "public"."enum_procedures_online_service";
  DROP TYPE "public"."enum_procedures_publication_change";
  DROP TYPE "public"."enum_procedure_state";
  DROP TYPE "public"."enum_procedures_status";
  DROP TYPE "public"."enum__procedures_v_version_levels";
  DROP TYPE "public"."enum__procedures_v_version_applicants";
  DROP TYPE "public"."enum__procedures_v_version_online_service";
  DROP TYPE "public"."enum__procedures_v_version_publication_change";
  DROP TYPE "public"."enum__procedures_v_version_status";
  DROP TYPE "public"."enum__procedures_v_published_locale";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_version_status";
  DROP TYPE "public"."enum__pages_v_published_locale";
  DROP TYPE "public"."enum_agencies_kind";
  DROP TYPE "public"."enum_admin_units_level";
  DROP TYPE "public"."enum_sites_kind";
  DROP TYPE "public"."enum_site_role";
  DROP TYPE "public"."enum_publications_action";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";`)
}
