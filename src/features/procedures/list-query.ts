import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@/platform/i18n/locales'
import { containsWords } from '@/platform/lists/text-match'
import type { ProcedureFilters } from './filters'

/** The rows and facets of `/thu-tuc`; the catalogue is the same on every site. */
export function listQuery(locale: Locale, filters: ProcedureFilters) {
  return {
    from: sql`FROM procedures p
      LEFT JOIN procedures_locales vi ON vi._parent_id = p.id AND vi._locale = 'vi'
      LEFT JOIN procedures_locales here ON here._parent_id = p.id AND here._locale = ${locale}
      LEFT JOIN sectors sector ON sector.id = p.sector_id`,
    id: sql`p.id`,
    where: [
      sql`p._status = 'published'`,
      ...(filters.q ? [matches(filters.q)] : []),
      ...(filters.basis ? [cites(filters.basis)] : []),
    ],
    order: [
      { by: sql`p.status = 'repealed'`, direction: 'ASC' as const },
      { by: sql`coalesce(here.name, vi.name)`, direction: 'ASC' as const },
    ],
    facets: {
      level: {
        value: sql`ARRAY(SELECT l.value::text FROM procedures_levels l WHERE l.parent_id = p.id)`,
        hasMany: true,
        chosen: filters.level,
      },
      sector: { value: sql`sector.slug`, chosen: filters.sector },
      agency: { value: handlingAgencies, hasMany: true, chosen: filters.agency },
      online: { value: sql`p.online_service::text`, chosen: filters.online },
      status: { value: sql`p.status::text`, chosen: filters.status },
    },
    page: filters.page,
  }
}

/** Slugs of the agencies that decide or carry out a procedure, each once. */
const handlingAgencies = sql`ARRAY(
  SELECT a.slug FROM agencies a WHERE a.id = p.competent_agency_id
  UNION
  SELECT a.slug FROM procedures_rels r JOIN agencies a ON a.id = r.agencies_id
  WHERE r.parent_id = p.id AND r.path = 'executingAgencies')`

/** Words of name, code and everyday names. */
function matches(question: string): SQL {
  const aliases = sql`(SELECT string_agg(t.text, ' ') FROM procedures_texts t WHERE t.parent_id = p.id AND t.path = 'aliases')`
  return containsWords(sql`concat_ws(' ', here.name, vi.name, p.code, p.local_code, ${aliases})`, question)
}

/** Procedures cite documents of the root only, so the slug alone names the document. */
function cites(slug: string): SQL {
  return sql`EXISTS (SELECT FROM procedure_bases basis
    JOIN legal_documents cited ON cited.id = basis.legal_document_id AND cited._status = 'published'
    WHERE basis._parent_id = p.id AND cited.slug = ${slug})`
}
