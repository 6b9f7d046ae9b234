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

/** What a reader must know before reading on: the procedure is gone, or has not begun. */
export async function ProcedureStatusBanner({
  ctx,
  procedure,
}: {
  ctx: SiteContext
  procedure: ProcedureView
}) {
  const t = await getTranslations('procedures.banner')
  const { status, successor, publication } = procedure
  if (status !== 'repealed' && status !== 'not-yet') return null
  const day = displayStoredDay(publication?.effectiveOn) || 'none'
  return (
    <StatusBanner tone={STATUS_TONES[status]} title={t(status)}>
      <p>{t(`${status}Help`, { day })}</p>
      {successor && (
        <p>
          {t.rich('successor', {
            name: successor.name,
            code: successor.code,
            link: (words) => (
              <a
                className="font-semibold underline underline-offset-4"
                href={ctx.href(contentPath('procedures', successor.slug))}
              >
                {words}
              </a>
            ),
          })}
        </p>
      )}
    </StatusBanner>
  )
}
