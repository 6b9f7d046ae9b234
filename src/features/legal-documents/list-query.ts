import { sql } from '@payloadcms/db-postgres/drizzle'
import { documentListQuery } from '@/platform/official-documents/document-list'
import type { SiteContext } from '@/platform/sites/site-context'
import type { CalendarDay } from '@/platform/time/calendar-day'
import { effectColumn, effectJoin } from './effect/effect-sql'
import type { LegalDocumentFilters } from './filters'

/** The rows and facets of `/van-ban`; the effect is that of the given day. */
export function listQuery(ctx: SiteContext, filters: LegalDocumentFilters, day: CalendarDay) {
  const query = documentListQuery(ctx, 'legal-documents', filters)
  return {
    ...query,
    from: sql`${query.from} LEFT JOIN sectors sector ON sector.id = d.sector_id ${effectJoin(day)}`,
    facets: {
      ...query.facets,
      sector: { value: sql`sector.slug`, chosen: filters.sector },
      effect: { value: effectColumn, chosen: filters.effect },
    },
  }
}
