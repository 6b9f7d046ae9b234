import { getTranslations } from 'next-intl/server'
import { byLabel, facetOptions } from '@/platform/lists/facet-options'
import { DocumentList } from '@/platform/official-documents/components/document-list'
import { pathWithQuery } from '@/platform/sites/query-parameters'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayDay } from '@/platform/time/calendar-day'
import { DayFilter, SelectFilter } from '@/platform/ui/filter-panel'
import { StatusBanner } from '@/platform/ui/status-banner'
import { LEGAL_SORTS, type LegalDocumentFilters } from '../filters'
import type { LegalDocumentPage } from '../legal-document-view'
import { LegalDocumentCard } from './legal-document-card'

type LegalDocumentListProps = { ctx: SiteContext; filters: LegalDocumentFilters; page: LegalDocumentPage }

/** `/van-ban`: filters with counts, and the documents with their effect today or as of the day asked for. */
export async function LegalDocumentList({ ctx, filters, page }: LegalDocumentListProps) {
  const t = await getTranslations('legal-documents')
  const option = await getTranslations('document-lists.filters')
  const { sector, effect, ngay } = filters
  const withCount = (label: string, count: number) => option('option', { label, count })
  return (
    <DocumentList
      ctx={ctx}
      kind="legal-documents"
      filters={filters}
      page={page}
      sorts={LEGAL_SORTS}
      isNarrowed={[sector, effect, ngay].some(Boolean)}
      hasMore={[sector, ngay].some(Boolean)}
      first={
        <SelectFilter
          name="effect"
          label={t('filters.effect')}
          value={effect ?? ''}
          options={facetOptions(page.facets.effect, {
            labelOf: (value) => t(`effect.${value}`),
            withCount,
            chosen: effect,
          })}
        />
      }
      more={
        <>
          <SelectFilter
            name="sector"
            label={t('filters.sector')}
            value={sector ?? ''}
            options={facetOptions(byLabel(page.facets.sector), { withCount, chosen: sector })}
          />
          <DayFilter name="ngay" label={t('asOf.filter')} value={ngay ?? ''} />
        </>
      }
      note={ngay && <AsOfNote ctx={ctx} filters={filters} />}
      card={(document) => (
        <LegalDocumentCard key={document.id} ctx={ctx} document={document} asOf={ngay ?? null} />
      )}
    />
  )
}

/** Which day the list answers for, and the way back to today. */
async function AsOfNote({ ctx, filters }: Pick<LegalDocumentListProps, 'ctx' | 'filters'>) {
  const t = await getTranslations('legal-documents.asOf')
  const { ngay = '', ...others } = filters
  return (
    <StatusBanner tone="warning" title={t('list', { day: displayDay(ngay) })}>
      <a
        className="inline-flex min-h-11 items-center font-semibold underline underline-offset-4"
        href={pathWithQuery(ctx.href('/van-ban'), others)}
      >
        {t('listToday')}
      </a>
    </StatusBanner>
  )
}
