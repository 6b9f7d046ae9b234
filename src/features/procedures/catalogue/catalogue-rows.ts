import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@/platform/i18n/locales'
import { sqlRows } from '@/platform/lists/sql-rows'
import type { SubmissionMethod } from '../procedure-view'
import type { CatalogueRow } from './catalogue'

/*
 * What lists know of the published procedures, as plain rows of the database: each table is read once from end to end,
 * which takes a tenth of the time that Payload needs for the same.
 */

/** Longer words about a time are for the procedure's own page. */
const LONGEST_TIME = 120

/** Which procedures to read: these, or all. */
type Wanted = string[] | null

export type FactRow = {
  id: string
  version: string
  slug: string
  code: string
  local_code: string | null
  status: CatalogueRow['status']
  online_service: CatalogueRow['onlineService']
  decided_on: string | null
  sector_id: string | null
  competent_agency_id: string | null
  name: string
  /** In Vietnamese, whatever the language read. */
  vietnamese: string
}

export type ListRow = { parent: string; list: string[] }
export type MethodRow = SubmissionMethod['time'] &
  Pick<SubmissionMethod, 'method'> & { id: string; parent: string }
export type FeeRow = { method: string; amount: number | null; text: string | null }

/** The procedures that are public, each with what changes whenever the procedure is written. */
export const versionRows = () =>
  sqlRows<{ id: string; version: string }>(
    sql`SELECT id, xmin::text AS version FROM procedures WHERE _status = 'published'`,
  )

export const factRows = (locale: Locale, wanted: Wanted) =>
  sqlRows<FactRow>(sql`
    SELECT p.id, p.xmin::text AS version, p.slug, p.code, p.local_code, p.status, p.online_service, p.sector_id,
      p.competent_agency_id, to_json(p.publication_decided_on)#>>'{}' AS decided_on,
      coalesce(nullif(here.name, ''), vi.name, '') AS name, coalesce(vi.name, '') AS vietnamese
    FROM procedures p
    LEFT JOIN procedures_locales vi ON vi._parent_id = p.id AND vi._locale = 'vi'
    LEFT JOIN procedures_locales here ON here._parent_id = p.id AND here._locale = ${locale}
    WHERE p._status = 'published' ${among(sql`p.id`, wanted)}`)

export const levelRows = (wanted: Wanted) =>
  listRows(sql`procedures_levels`, sql`value::text`, sql`true`, wanted)

export const applicantRows = (wanted: Wanted) =>
  listRows(sql`procedures_applicants`, sql`value::text`, sql`true`, wanted)

export const aliasRows = (wanted: Wanted) =>
  listRows(sql`procedures_texts`, sql`text`, sql`path = 'aliases'`, wanted)

/** Ids of agencies. */
export const executingAgencyRows = (wanted: Wanted) =>
  listRows(sql`procedures_rels`, sql`agencies_id::text`, sql`path = 'executingAgencies'`, wanted)

/** Ids of life events. */
export const lifeEventRows = (wanted: Wanted) =>
  listRows(sql`procedures_rels`, sql`life_events_id::text`, sql`path = 'lifeEvents'`, wanted)

export const methodRows = (locale: Locale, wanted: Wanted) =>
  sqlRows<MethodRow>(sql`
    SELECT m.id, m._parent_id AS parent, m.method, m.processing_time_value::float AS value,
      m.processing_time_unit AS unit,
      left(coalesce(nullif(here.processing_time_text, ''), nullif(vi.processing_time_text, '')), ${LONGEST_TIME}) AS text
    FROM procedure_methods m
    LEFT JOIN procedure_methods_locales vi ON vi._parent_id = m.id AND vi._locale = 'vi'
    LEFT JOIN procedure_methods_locales here ON here._parent_id = m.id AND here._locale = ${locale}
    WHERE true ${among(sql`m._parent_id`, wanted)}
    ORDER BY m._parent_id, m._order`)

/** Words only as far as they say that nothing is to be paid. */
export const feeRows = (wanted: Wanted) =>
  sqlRows<FeeRow>(sql`
    SELECT f._parent_id AS method, f.amount::float AS amount, nullif(left(vi.text, 40), '') AS text
    FROM procedure_fees f
    JOIN procedure_methods m ON m.id = f._parent_id
    LEFT JOIN procedure_fees_locales vi ON vi._parent_id = f.id AND vi._locale = 'vi'
    WHERE true ${among(sql`m._parent_id`, wanted)}`)

function listRows(table: SQL, value: SQL, condition: SQL, wanted: Wanted) {
  return sqlRows<ListRow>(sql`SELECT parent_id AS parent, array_agg(${value} ORDER BY "order") AS list
    FROM ${table} WHERE ${condition} AND ${value} IS NOT NULL ${among(sql`parent_id`, wanted)} GROUP BY parent_id`)
}

function among(column: SQL, wanted: Wanted): SQL {
  return wanted ? sql`AND ${column} = ANY(${`{${wanted.join(',')}}`}::uuid[])` : sql``
}
