import type { ClientBase } from 'pg'
import type { LegalContent } from '@/features/import/legal-documents/legal-content'
import { documentNumberKey } from '@/platform/official-documents/document-number'
import { richText } from '../../seed/rich-text'

const BATCH_SIZE = 1000

/** A published legal document of the root, which every site shows. */
export type BulkDocument = Pick<LegalContent, 'documentNumber' | 'documentType' | 'abstract'> &
  Partial<Pick<LegalContent, 'issuingBody' | 'issuedOn' | 'statedEffect'>> & { scope?: string; slug: string }

/** Writes legal documents into Postgres by SQL, as many as there are; one whose address is there is left out. */
export async function insertLegalDocuments(client: ClientBase, documents: BulkDocument[]): Promise<void> {
  for (let start = 0; start < documents.length; start += BATCH_SIZE) {
    const rows = documents
      .slice(start, start + BATCH_SIZE)
      .map((document) => ({ ...document, key: documentNumberKey(document.documentNumber) }))
    await client.query(
      `insert into legal_documents (id, site_id, document_number, number_key, document_type, abstract, issuing_body,
         issued_on, effective_on, stated_effect, scope, slug, sharing, _status)
       select gen_random_uuid(), sites.id, "documentNumber", key,
         "documentType"::enum_legal_documents_document_type, abstract, "issuingBody", "issuedOn", "issuedOn",
         "statedEffect"::enum_legal_documents_stated_effect, scope, row.slug, 'all', 'published'
       from jsonb_to_recordset($1) as row ("documentNumber" text, key text, "documentType" text, abstract text,
         "issuingBody" text, "issuedOn" timestamptz, "statedEffect" text, scope text, slug text)
       join sites on sites.is_root
       on conflict (site_id, slug) do nothing`,
      [JSON.stringify(rows)],
    )
  }
}

/** A published news item of the root. */
export type BulkNews = {
  title: string
  summary: string
  paragraphs: string[]
  publishedAt: string
  slug: string
}

/** Writes news into Postgres by SQL. */
export async function insertNews(client: ClientBase, news: BulkNews[]): Promise<void> {
  for (let start = 0; start < news.length; start += BATCH_SIZE) {
    const rows = news
      .slice(start, start + BATCH_SIZE)
      .map(({ paragraphs, ...item }) => ({ ...item, id: crypto.randomUUID(), body: richText(paragraphs) }))
    await client.query(
      `with given as (
         select * from jsonb_to_recordset($1)
           as row (id uuid, title text, summary text, body jsonb, "publishedAt" timestamptz, slug text)
       ), written as (
         insert into news (id, site_id, slug, published_at, sharing, _status)
         select given.id, sites.id, given.slug, "publishedAt", 'all', 'published'
         from given join sites on sites.is_root
       )
       insert into news_locales (_parent_id, _locale, title, summary, body)
       select id, 'vi', title, summary, body from given`,
      [JSON.stringify(rows)],
    )
  }
}
