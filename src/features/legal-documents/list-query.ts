import { sql } from '@payloadcms/db-postgres/drizzle'
import { documentListQuery, facet } from '@/platform/official-documents/document-list'
import type { SiteContext } from '@/platform/sites/site-context'
import type { CalendarDay } from '@/platform/time/calendar-day'
import { effectColumn, effectJoin } from './effect-sql'
import type { LegalDocumentFilters } from './filters'

/** The rows and facets of `/van-ban`; the effect is that of the given day. */
export function listQuery(ctx: SiteContext, filters: LegalDocumentFilters, day: CalendarDay) {
  const query = documentListQuery(ctx, 'legal-documents', filters)
  const name = sql`coalesce(sector_here.name, sector_vi.name)`
  return {
    ...query,
    from: sql`${query.from}
      LEFT JOIN sectors sector ON sector.id = d.sector_id
      LEFT JOIN sectors_locales sector_vi ON sector_vi._parent_id = sector.id AND sector_vi._locale = 'vi'
      LEFT JOIN sectors_locales sector_here
        ON sector_here._parent_id = sector.id AND sector_here._locale = ${ctx.locale}
      ${effectJoin(ctx.root.id, day)}`,
    facets: {
      ...query.facets,
      sector: { ...facet(sql`sector.slug`, filters.sector), label: name },
      effect: facet(effectColumn(day), filters.effect),
    },
  }
}
