import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { sqlRows } from '../lists/sql-rows'
import { cachedRead } from '../publishing/cached-read'
import { listTags, sightKey } from '../sites/shared-lists'
import type { SiteContext } from '../sites/site-context'
import { DOCUMENT_ROWS } from './document-rows'
import type { DocumentKind } from './document-sections'

/** An official document as far as a link to it says. `issuedOn` is a stored day, ISO text. */
export type NearDocument = {
  id: string
  slug: string
  documentNumber: string
  documentType: string
  abstract: string
  titleEn: string | null
  issuedOn: string | null
}

type Around = { newer: NearDocument | null; older: NearDocument | null; alike: NearDocument[] }

const MOST_ALIKE = 4

/**
 * The documents that the site shows just before and after one by their day of issue, and the newest others of its type,
 * without the two. A document without a day of issue has no neighbours.
 */
export function documentsAround(
  ctx: SiteContext,
  kind: DocumentKind,
  document: NearDocument,
): Promise<Around> {
  const { id, issuedOn, documentType } = document
  const key = ['documents-around', kind, sightKey(ctx), id, issuedOn ?? '', documentType]
  return cachedRead(key, listTags(ctx, kind), async () => {
    const day = sql`${issuedOn}::timestamptz`
    const [newer, older, alike] = await Promise.all([
      issuedOn
        ? near(ctx, kind, sql`(d.issued_on, d.id) > (${day}, ${id}::uuid)`, sql`d.issued_on, d.id`, 1)
        : [],
      issuedOn ? near(ctx, kind, sql`(d.issued_on, d.id) < (${day}, ${id}::uuid)`, NEWEST, 1) : [],
      near(ctx, kind, sql`d.document_type::text = ${documentType} AND d.id <> ${id}`, NEWEST, MOST_ALIKE + 2),
    ])
    const shown = new Set([...newer, ...older].map((one) => one.id))
    return {
      newer: newer[0] ?? null,
      older: older[0] ?? null,
      alike: alike.filter((one) => !shown.has(one.id)).slice(0, MOST_ALIKE),
    }
  })
}

const NEWEST = sql`d.issued_on DESC, d.id DESC`

function near(ctx: SiteContext, kind: DocumentKind, where: SQL, order: SQL, limit: number) {
  const { table, visible } = DOCUMENT_ROWS[kind]
  return sqlRows<NearDocument>(sql`
    SELECT d.id::text AS id, d.slug, d.document_number AS "documentNumber", d.document_type::text AS "documentType",
      d.abstract, d.title_en AS "titleEn", to_char(d.issued_on AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "issuedOn"
    FROM ${table} d WHERE ${visible(ctx)} AND d.issued_on IS NOT NULL AND ${where} ORDER BY ${order} LIMIT ${limit}`)
}
