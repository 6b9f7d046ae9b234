import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { inOrderOf } from '@/platform/lists/in-order'
import { sqlRows } from '@/platform/lists/sql-rows'
import { pagingRecord } from '@/platform/open-data/data-parameters'
import { portalPayload } from '@/platform/payload-client'
import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'
import { visibleAt, visibleRows } from '@/platform/sites/visible-at'
import { dayFromStored, dayOf, storedDay } from '@/platform/time/calendar-day'
import { effectsOn } from '../effect/read-effects'
import { ROW_SELECT, rowOf } from '../legal-document-view'
import { dataPath } from './data-path'
import type { IndexQuery } from './index-query'

const SELECT = { ...ROW_SELECT, numberKey: true, effectiveOn: true, updatedAt: true } as const

/**
 * One page of what a site shows of legal documents as open data, newest first. Throws `WrongDataParameterError` for a
 * page that is not there.
 */
export async function documentIndex(ctx: SiteContext, query: IndexQuery) {
  const day = query.day ?? dayOf(new Date())
  const { ids, total } = await idsOf(ctx, query)
  const payload = await portalPayload()
  const { docs } = await payload.find({
    collection: 'legal-documents',
    where: { and: [visibleAt(ctx, 'legal-documents'), { id: { in: ids } }] },
    select: SELECT,
    populate: { agencies: { name: true } },
    depth: 1,
    locale: ctx.locale,
    pagination: false,
  })
  const effects = await effectsOn(ids, day)
  return {
    language: 'vi',
    day,
    ...pagingRecord(query, total, ctx.canonical('/du-lieu/van-ban.json')),
    documents: inOrderOf(ids, docs).map((document) => {
      const row = rowOf(document, effects.get(document.id)?.effect ?? 'unknown')
      return {
        number: row.documentNumber,
        canonicalNumber: document.numberKey ?? null,
        type: row.documentType,
        abstract: row.abstract,
        issuingBody: row.issuingBody,
        issuedOn: dayFromStored(row.issuedOn),
        effectiveOn: dayFromStored(document.effectiveOn),
        effect: row.effect,
        modifiedAt: document.updatedAt,
        page: ctx.canonical(contentPath('legal-documents', row.slug)),
        data: ctx.canonical(dataPath(row.slug)),
      }
    }),
  }
}

async function idsOf(ctx: SiteContext, query: IndexQuery): Promise<{ ids: string[]; total: number }> {
  const shown = sql`FROM legal_documents d WHERE ${sql.join(conditions(ctx, query), sql` AND `)}`
  const [page] = await sqlRows<{ ids: string[] | null; total: number }>(sql`
    SELECT (SELECT count(*)::int ${shown}) AS total, (SELECT json_agg(id) FROM (
      SELECT d.id ${shown} ORDER BY d.issued_on DESC NULLS LAST, d.id DESC
      LIMIT ${query.pageSize} OFFSET ${(query.page - 1) * query.pageSize}) AS one_page) AS ids`)
  return { ids: page?.ids ?? [], total: page?.total ?? 0 }
}

/** Asked as of a day, documents issued later are left out, as in the list. */
function conditions(ctx: SiteContext, { type, sector, year, day }: IndexQuery): SQL[] {
  return [
    visibleRows(ctx, 'legal-documents'),
    ...(type ? [sql`d.document_type::text = ${type}`] : []),
    ...(sector ? [sql`d.sector_id = (SELECT id FROM sectors WHERE slug = ${sector})`] : []),
    ...(year
      ? [
          sql`d.issued_on >= ${storedDay(`${year}-01-01`)}::timestamptz`,
          sql`d.issued_on <= ${storedDay(`${year}-12-31`)}::timestamptz`,
        ]
      : []),
    ...(day ? [sql`(d.issued_on IS NULL OR d.issued_on <= ${storedDay(day)}::timestamptz)`] : []),
  ]
}
