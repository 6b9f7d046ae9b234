import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { effectColumn, effectJoin } from '@/features/legal-documents/effect/effect-sql'
import type { SiteKind } from '@/platform/sites/kinds'
import type { CalendarDay } from '@/platform/time/calendar-day'
import { LEVELS_OF_KIND } from '../competence'

/*
 * One statement for each section of the screen: `id` of what is opened, `procedure`, `code`, `name`, `details` (texts, see
 * sections.ts) and `sort`. What is repealed needs no care; only what people read does, but for incomplete drafts.
 */

const name = sql`(SELECT n.name FROM procedures_locales n WHERE n._parent_id = p.id AND n._locale = 'vi') AS name`
const columns = sql`p.id, p.id AS procedure, p.code, ${name}`
const isAlive = sql`p.status IS DISTINCT FROM 'repealed'`
const isPublic = sql`p._status = 'published' AND ${isAlive}`
const noDetails = sql`ARRAY[]::text[] AS details, p.code AS sort`

/** Procedures that lack a mandatory part, with the parts. */
export function incomplete(): SQL {
  return sql`
    SELECT ${columns}, missing.parts AS details, p.code AS sort
    FROM procedures p
    JOIN (SELECT m.parent_id, array_agg(m.value::text ORDER BY m."order") AS parts
          FROM procedures_missing_parts m GROUP BY 1) missing ON missing.parent_id = p.id
    WHERE ${isAlive}`
}

/** Procedures based on a document that has lost its effect on a day, with `number|effect` of each. */
export function withEndedBasis(day: CalendarDay): SQL {
  return sql`
    SELECT ${columns}, basis.details, p.code AS sort
    FROM procedures p
    JOIN (SELECT b._parent_id, array_agg(DISTINCT ended.number || '|' || ended.effect) AS details
          FROM procedure_bases b
          JOIN (SELECT d.id, coalesce(d.document_number, '') AS number, ${effectColumn} AS effect
                FROM legal_documents d ${effectJoin(day)}) ended
            ON ended.id = b.legal_document_id
          WHERE ended.effect IN ('expired', 'partly-expired', 'suspended', 'obsolete')
          GROUP BY 1) basis ON basis._parent_id = p.id
    WHERE ${isPublic}`
}

/** Procedures last reviewed – or, never reviewed, brought into the portal – on this day or before. */
export function notReviewedSince(day: CalendarDay): SQL {
  const seenOn = sql`(coalesce(p.reviewed_on, p.created_at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`
  return sql`
    SELECT ${columns}, to_char(${seenOn}, 'YYYY-MM-DD') AS sort,
      ARRAY[CASE WHEN p.reviewed_on IS NULL THEN 'Chưa rà soát lần nào, vào cổng ngày ' ELSE 'Rà soát ngày ' END
        || to_char(${seenOn}, 'DD/MM/YYYY')] AS details
    FROM procedures p
    WHERE ${isPublic} AND ${seenOn} <= ${day}::date`
}

/** Procedures of communes, or of the root's own level, that no site takes. */
export function offeredNowhere(root: SiteKind): SQL {
  return sql`
    SELECT ${columns}, ${noDetails}
    FROM procedures p
    WHERE ${isPublic} AND ${isOfLevels([...LEVELS_OF_KIND[root], 'commune'])}
      AND NOT EXISTS (SELECT FROM offerings o WHERE o.procedure_id = p.id AND o.is_offered)`
}

/** Procedures of a member's own level of which it has said neither that it takes them nor that it does not. */
export function undeclaredAt({ id, kind }: { id: string; kind: SiteKind }): SQL {
  return sql`
    SELECT ${columns}, ${noDetails}
    FROM procedures p
    WHERE ${isPublic} AND ${isOfLevels(LEVELS_OF_KIND[kind])}
      AND NOT EXISTS (SELECT FROM offerings o WHERE o.procedure_id = p.id AND o.site_id = ${id}::uuid)`
}

/** Procedures without a file that people could fill in. */
export function withoutForm(): SQL {
  return sql`
    SELECT ${columns}, ${noDetails}
    FROM procedures p
    WHERE ${isPublic}
      AND NOT EXISTS (SELECT FROM procedure_forms f WHERE f._parent_id = p.id AND f.file_id IS NOT NULL)
      AND NOT EXISTS (SELECT FROM procedure_cases c JOIN procedure_papers a ON a._parent_id = c.id
                      WHERE c._parent_id = p.id AND a.form_id IS NOT NULL)`
}

/** Procedures that are partly online and do not say why. */
export function partialWithoutReason(): SQL {
  return sql`
    SELECT ${columns}, ${noDetails}
    FROM procedures p
    WHERE ${isPublic} AND p.online_service = 'partial'
      AND NOT EXISTS (SELECT FROM procedures_locales l
                      WHERE l._parent_id = p.id AND l._locale = 'vi' AND btrim(l.partial_reason) <> '')`
}

/** Lines of decisions that the portal could not carry out as they stand; `id` is that of the decision. */
export function troubledChanges(): SQL {
  return sql`
    SELECT coalesce(c.decision_id, c.id) AS id, p.id AS procedure, p.code, ${name}, to_char(c.effective_on, 'YYYY-MM-DD') AS sort,
      ARRAY['Quyết định ' || c.decision_number || ': ' || c.problem] AS details
    FROM procedure_changes c JOIN procedures p ON p.id = c.procedure_id
    WHERE btrim(c.problem) <> '' AND c.state <> 'withdrawn'`
}

function isOfLevels(levels: string[]): SQL {
  const wanted = sql.join(
    levels.map((level) => sql`${level}`),
    sql`, `,
  )
  return sql`EXISTS (SELECT FROM procedures_levels v WHERE v.parent_id = p.id AND v.value::text IN (${wanted}))`
}
