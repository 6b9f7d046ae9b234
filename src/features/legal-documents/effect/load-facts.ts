import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Effect } from '@/platform/official-documents/effects'
import type { CalendarDay } from '@/platform/time/calendar-day'
import type { DocumentFacts, RelationFacts } from './document-facts'
import type { Execute } from './effects-transaction'

type Row = Omit<DocumentFacts, 'stated'> & {
  stated_effect: Effect | null
  stated_on: CalendarDay | null
  stated_reason: string
}

/** A stored day as `yyyy-mm-dd`; a year that no calendar of people knows is a slip of the pen, so no day. */
function day(column: string): SQL {
  const stored = sql.raw(column)
  return sql`CASE WHEN ${stored} BETWEEN '0001-01-02' AND '9999-12-30'
    THEN to_char(${stored} AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') END`
}

/** The facts of all published legal documents, in one statement, so that they belong together. */
export async function loadFacts(execute: Execute): Promise<DocumentFacts[]> {
  const rows = await execute<Row>(sql`
    SELECT d.id::text AS id, coalesce(d.document_number, '') AS number, coalesce(d.number_key, '') AS "numberKey",
      d.site_id::text AS site, coalesce(nullif(d.issuing_body, ''), agency.name) AS issuer,
      ${day('d.issued_on')} AS "issuedOn", ${day('d.effective_on')} AS "effectiveOn",
      ${day('d.expires_on')} AS "expiresOn", d.stated_effect::text AS stated_effect,
      ${day('d.stated_effect_on')} AS stated_on, coalesce(d.stated_effect_reason, '') AS stated_reason,
      coalesce(relation.rows, '[]'::json) AS relations
    FROM legal_documents d
    LEFT JOIN agencies_locales agency ON agency._parent_id = d.issuing_agency_id AND agency._locale = 'vi'
    LEFT JOIN (
      SELECT r._parent_id, json_agg(json_build_object(
        'kind', r.kind, 'target', r.target_id, 'targetText', r.target_text, 'partial', coalesce(r.partial, false),
        'appliesOn', ${day('r.applies_on')}, 'endsOn', ${day('r.ends_on')}, 'provision', r.provision)) AS rows
      FROM legal_relations r GROUP BY 1
    ) relation ON relation._parent_id = d.id
    WHERE d._status = 'published' AND d.site_id IS NOT NULL`)
  return rows.map(factsOf)
}

function factsOf({
  stated_effect: effect,
  stated_on: on,
  stated_reason: reason,
  ...row
}: Row): DocumentFacts {
  // A form that was left empty says nothing.
  const relations = row.relations.map((relation: RelationFacts) => ({
    ...relation,
    provision: relation.provision || null,
  }))
  return { ...row, relations, stated: effect === null ? null : { effect, on, reason } }
}
