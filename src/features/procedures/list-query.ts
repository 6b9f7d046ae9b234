import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@/platform/i18n/locales'
import type { Facet } from '@/platform/lists/faceted-list'
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
    order: sql`p.status = 'repealed', coalesce(here.name, vi.name), p.code`,
    facets: {
      level: {
        value: sql`level.value`,
        join: sql`JOIN procedures_levels level ON level.parent_id = p.id`,
        condition: filters.level
          ? sql`EXISTS (SELECT FROM procedures_levels l WHERE l.parent_id = p.id AND l.value::text = ${filters.level})`
          : null,
      },
      sector: {
        value: sql`sector.slug`,
        label: nameIn(sql`sectors_locales`, sql`sector.id`, locale),
        condition: filters.sector ? sql`sector.slug = ${filters.sector}` : null,
      },
      agency: {
        value: sql`agency.slug`,
        label: nameIn(sql`agencies_locales`, sql`agency.id`, locale),
        join: sql`JOIN (${handlingAgencies}) handling ON handling.procedure_id = p.id
          JOIN agencies agency ON agency.id = handling.agency_id`,
        condition: filters.agency
          ? sql`EXISTS (SELECT FROM (${handlingAgencies}) h JOIN agencies a ON a.id = h.agency_id
              WHERE h.procedure_id = p.id AND a.slug = ${filters.agency})`
          : null,
      },
      online: plain(sql`p.online_service::text`, filters.online),
      status: plain(sql`p.status::text`, filters.status),
    },
    page: filters.page,
  }
}

/** Procedures and the agencies that decide or carry them out, each pair once. */
const handlingAgencies = sql`
  SELECT id AS procedure_id, competent_agency_id AS agency_id FROM procedures
  WHERE competent_agency_id IS NOT NULL
  UNION
  SELECT parent_id, agencies_id FROM procedures_rels WHERE path = 'executingAgencies'`

function plain(value: SQL, chosen: string | undefined): Facet {
  return { value, condition: chosen ? sql`${value} = ${chosen}` : null }
}

function nameIn(locales: SQL, id: SQL, locale: Locale): SQL {
  return sql`(SELECT name FROM ${locales} WHERE _parent_id = ${id} AND _locale IN ('vi', ${locale})
    ORDER BY _locale = ${locale} DESC LIMIT 1)`
}

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
