import { sql } from '@payloadcms/db-postgres/drizzle'
import type { ListQuery } from '@/platform/lists/faceted-list'
import { documentListQuery, type DocumentFacet } from '@/platform/official-documents/document-list'
import type { SiteContext } from '@/platform/sites/site-context'
import { storedDay, type CalendarDay } from '@/platform/time/calendar-day'
import { effectColumn, effectJoin } from './effect/effect-sql'
import type { LegalDocumentFilters } from './filters'

/**
 * The rows and facets of `/van-ban`; the effect is that of the given day. Asked as of a day, documents issued later are
 * left out: nobody could have applied them.
 */
export function listQuery(
  ctx: SiteContext,
  filters: LegalDocumentFilters,
  day: CalendarDay,
): ListQuery<DocumentFacet | 'sector' | 'effect'> {
  const { sort, ngay, sector, effect, ...common } = filters
  const query = documentListQuery(ctx, 'legal-documents', {
    ...common,
    sort: sort === 'effective' ? undefined : sort,
  })
  return {
    ...query,
    from: sql`${query.from} LEFT JOIN sectors sector ON sector.id = d.sector_id ${effectJoin(day)}`,
    where: [
      ...query.where,
      ...(ngay ? [sql`(d.issued_on IS NULL OR d.issued_on <= ${storedDay(ngay)}::timestamptz)`] : []),
    ],
    order: sort === 'effective' ? [{ by: sql`d.effective_on`, direction: 'DESC' }] : query.order,
    facets: {
      ...query.facets,
      sector: { value: sql`sector.slug`, chosen: sector },
      effect: { value: effectColumn, chosen: effect },
    },
  }
}
