import { sql } from '@payloadcms/db-postgres/drizzle'
import { type Database, listOf } from '../batches/batch-state'
import type { DocumentKind } from '../columns'
import type { Identity } from './same-document'

export type StoredDocument = Identity & { id: string; kind: DocumentKind; number: string }

const TABLES = { 'legal-documents': sql`legal_documents`, directives: sql`directives` }
const KEYS_AT_A_TIME = 500

/** The documents of a site that bear any of these numbers, published or drafts. */
export async function storedDocuments(
  db: Database,
  kind: DocumentKind,
  site: string,
  numberKeys: string[],
): Promise<StoredDocument[]> {
  const found: StoredDocument[] = []
  const keys = [...new Set(numberKeys.filter(Boolean))]
  for (let at = 0; at < keys.length; at += KEYS_AT_A_TIME) {
    const { rows } = await db.execute(sql`
      select id, document_number as number, number_key as "numberKey", coalesce(issuing_body, '') as issuer,
        coalesce(extract(year from issued_on at time zone 'Asia/Ho_Chi_Minh')::text, '') as year
      from ${TABLES[kind]}
      where site_id = ${site} and number_key in (${listOf(keys.slice(at, at + KEYS_AT_A_TIME))})
      order by created_at, id`)
    found.push(...(rows as Omit<StoredDocument, 'kind'>[]).map((row) => ({ ...row, kind })))
  }
  return found
}
