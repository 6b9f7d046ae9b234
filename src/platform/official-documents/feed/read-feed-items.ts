import { sql } from '@payloadcms/db-postgres/drizzle'
import { sqlRows } from '../../lists/sql-rows'
import type { SiteContext } from '../../sites/site-context'
import { DOCUMENT_ROWS } from '../document-rows'
import type { DocumentKind } from '../document-sections'
import type { DocumentType } from '../document-types'

/** A document as a feed tells it; instants and days in ISO form. */
export type FeedItem = {
  id: string
  slug: string
  siteId: string
  documentNumber: string
  documentType: string
  abstract: string
  issuingBody: string | null
  issuedOn: string | null
  /** When it takes effect; of a directive, by when it is to be done. */
  comingOn: string | null
  publishedAt: string
  changedAt: string
}

/** What fits a reader who looks once a week. */
const MOST_ITEMS = 50

const COMING_ON = { 'legal-documents': sql`d.effective_on`, directives: sql`d.due_on` }

/**
 * What a site shows of one kind, the newest in public first: an old document entered today is news to who follows. What
 * was written past the record of publications counts from the day it was written.
 */
export async function readFeedItems(
  ctx: SiteContext,
  kind: DocumentKind,
  type: DocumentType | null,
): Promise<FeedItem[]> {
  const { table, visible } = DOCUMENT_ROWS[kind]
  return sqlRows<FeedItem>(sql`
    SELECT d.id::text AS id, d.slug, d.site_id::text AS "siteId", d.document_number AS "documentNumber",
      d.document_type::text AS "documentType", d.abstract,
      coalesce(nullif(d.issuing_body, ''), issuer.name) AS "issuingBody",
      d.issued_on::text AS "issuedOn", ${COMING_ON[kind]}::text AS "comingOn",
      coalesce(first.at, d.created_at)::text AS "publishedAt", d.updated_at::text AS "changedAt"
    FROM ${table} d
    LEFT JOIN agencies_locales issuer ON issuer._parent_id = d.issuing_agency_id AND issuer._locale = 'vi'
    LEFT JOIN (
      SELECT item_id, min(created_at) AS at FROM publications
      WHERE collection = ${kind} AND action = 'publish' GROUP BY item_id
    ) first ON first.item_id = d.id::text
    WHERE ${visible(ctx)} ${type ? sql`AND d.document_type::text = ${type}` : sql``}
    ORDER BY coalesce(first.at, d.created_at) DESC, d.issued_on DESC NULLS LAST, d.id DESC
    LIMIT ${MOST_ITEMS}`)
}
