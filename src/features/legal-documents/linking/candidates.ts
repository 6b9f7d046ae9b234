import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { CalendarDay } from '@/platform/time/calendar-day'
import type { Candidate } from './choose-target'

const DAY = sql`to_char(d.issued_on AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')`
const ISSUER = sql`coalesce(nullif(d.issuing_body, ''), agency.name)`
const FROM = sql`FROM legal_documents d
  LEFT JOIN agencies_locales agency ON agency._parent_id = d.issuing_agency_id AND agency._locale = 'vi'`

/** Published documents with one of these numbers, of any site. Sees what the transaction of `req` has written. */
export function candidatesWith(req: PayloadRequest, keys: string[]): Promise<Candidate[]> {
  if (keys.length === 0) return Promise.resolve([])
  return rowsOf<Candidate>(
    req,
    sql`SELECT d.id::text AS id, d.document_number AS number, d.number_key AS "numberKey", ${DAY} AS "issuedOn",
      ${ISSUER} AS issuer, d.site_id::text AS site ${FROM}
      WHERE d._status = 'published' AND d.number_key IN (${sql.join(
        keys.map((key) => sql`${key}`),
        sql`, `,
      )})`,
  )
}

/** A relation of a published document that is words only. */
export type WaitingRelation = {
  /** Id of the row. */
  row: string
  document: string
  number: string
  issuer: string | null
  issuedOn: CalendarDay | null
  site: string
  kind: string
  text: string
}

/** All relations of published documents that are words only, of one site or of all. */
export function waitingRelations(req: PayloadRequest, site?: string): Promise<WaitingRelation[]> {
  return rowsOf<WaitingRelation>(
    req,
    sql`SELECT r.id::text AS row, d.id::text AS document, d.document_number AS number, ${ISSUER} AS issuer,
      ${DAY} AS "issuedOn", d.site_id::text AS site, r.kind::text AS kind, r.target_text AS text
      ${FROM} JOIN legal_relations r ON r._parent_id = d.id
      WHERE d._status = 'published' AND r.target_id IS NULL AND nullif(r.target_text, '') IS NOT NULL
      ${site === undefined ? sql`` : sql`AND d.site_id = ${site}::uuid`}
      ORDER BY d.issued_on DESC NULLS LAST, d.id, r._order`,
  )
}

async function rowsOf<Row>(req: PayloadRequest, query: SQL): Promise<Row[]> {
  const { db } = req.payload
  const transaction = req.transactionID && db.sessions?.[String(await req.transactionID)]
  const client = (transaction as { db: typeof db.drizzle } | undefined)?.db ?? db.drizzle
  const { rows } = await client.execute(query)
  return rows as Row[]
}
