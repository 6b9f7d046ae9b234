import { getTranslations } from 'next-intl/server'
import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayStoredDay } from '@/platform/time/calendar-day'
import type { Tone } from '@/platform/ui/badge'
import { StatusBanner } from '@/platform/ui/status-banner'
import type { ProcedureView } from '../procedure-view'

/** The colour that repeats what the words say of a status. */
export const STATUS_TONES: Record<ProcedureView['status'], Tone> = {
  'in-force': 'positive',
  amended: 'warning',
  'not-yet': 'warning',
  repealed: 'negative',
}

type ProcedureStatusBannerProps = {
  ctx: SiteContext
  procedure: ProcedureView
  /** Whether the page tells below what changed. */
  hasHistory: boolean
}

/** What a reader must know before reading on: the procedure is gone, has not begun, or is not what it was. */
export async function ProcedureStatusBanner({ ctx, procedure, hasHistory }: ProcedureStatusBannerProps) {
  const t = await getTranslations('procedures.banner')
  const { status, successor, publication } = procedure
  if (status === 'in-force') return null
  const day = displayStoredDay(publication?.effectiveOn) || 'none'
  const decision = publication?.decision ?? 'none'
  return (
    <StatusBanner tone={STATUS_TONES[status]} title={t(status, { day })}>
      <p>
        {t(`${status}Help`, { decision })}{' '}
        {status === 'amended' && hasHistory && (
          <a className="underline underline-offset-4 print:hidden" href="#lich-su">
            {t('whatChanged')}
          </a>
        )}
      </p>
      {successor && (
        <a
          className="bg-card border-line hover:bg-sunken mt-3 block rounded border px-4 py-3"
          href={ctx.href(contentPath('procedures', successor.slug))}
        >
          <span className="text-muted block">{t('successor')}</span>
          <span className="text-base font-semibold underline underline-offset-4">{successor.name}</span>
          <span className="text-muted block">{t('successorCode', { code: successor.code })}</span>
        </a>
      )}
    </StatusBanner>
  )
}
