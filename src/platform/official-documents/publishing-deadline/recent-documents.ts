import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { sqlRows } from '../../lists/sql-rows'
import { SYSTEM_ACTOR } from '../../workflow/actor'
import type { CalendarDay } from '../../time/calendar-day'

/** A document issued lately, with the day on which it first went public. */
export type RecentDocument = {
  id: string
  collection: 'legal-documents' | 'directives'
  number: string
  abstract: string
  siteId: string
  siteName: string
  within: number
  issuedOn: CalendarDay
  publishedOn: CalendarDay | null
}

/** Working days after issue where a site says nothing: the root, and the units under it. */
const WITHIN_AT_ROOT = 2
const WITHIN_ELSEWHERE = 10

/**
 * Documents of the sites issued since a day, as they are in public or, before that, in their latest draft. What was
 * imported from elsewhere, or published by the portal itself, is nobody's to be punctual about.
 */
export function recentDocuments(siteIds: string[], since: CalendarDay): Promise<RecentDocument[]> {
  if (siteIds.length === 0) return Promise.resolve([])
  const sites = sql.join(
    siteIds.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  const legal = latest(
    sql`_legal_documents_v`,
    'legal-documents',
    sql`AND v.version_source_name IS NULL`,
    since,
  )
  const directives = latest(sql`_directives_v`, 'directives', sql``, since)
  return sqlRows<RecentDocument>(sql`
    SELECT d.id, d.collection, coalesce(d.number, '') AS number, coalesce(d.abstract, '') AS abstract,
      d.site_id AS "siteId", coalesce(name.name, '') AS "siteName",
      coalesce(s.publish_within_days, CASE WHEN s.is_root THEN ${WITHIN_AT_ROOT}::int ELSE ${WITHIN_ELSEWHERE}::int END)::int
        AS "within",
      d.issued_on::text AS "issuedOn",
      (SELECT min(p.created_at) AT TIME ZONE 'Asia/Ho_Chi_Minh' FROM publications p
       WHERE p.collection = d.collection AND p.item_id = d.id::text AND p.action = 'publish')::date::text
        AS "publishedOn"
    FROM (${legal} UNION ALL ${directives}) d
    JOIN sites s ON s.id = d.site_id
    LEFT JOIN sites_locales name ON name._parent_id = s.id AND name._locale = 'vi'
    WHERE d.issued_on >= ${since}::date AND d.site_id IN (${sites}) AND NOT EXISTS (
      SELECT FROM publications p
      WHERE p.collection = d.collection AND p.item_id = d.id::text AND p.actor = ${SYSTEM_ACTOR})
    ORDER BY d.issued_on DESC, d.number`)
}

function latest(versions: SQL, collection: RecentDocument['collection'], ours: SQL, since: CalendarDay): SQL {
  return sql`
    SELECT v.parent_id AS id, ${collection}::text AS collection, v.version_document_number AS number,
      v.version_abstract AS abstract, v.version_site_id AS site_id,
      (v.version_issued_on AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS issued_on
    FROM ${versions} v
    WHERE v.latest AND v.parent_id IS NOT NULL ${ours}
      -- For the index; which day it was in Viet Nam is judged outside.
      AND v.version_issued_on >= ${since}::date - 1`
}
