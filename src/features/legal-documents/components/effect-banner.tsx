import { getTranslations } from 'next-intl/server'
import { EFFECT_TONES } from '@/platform/official-documents/effect-tones'
import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'
import { dayOf, displayDay, type CalendarDay } from '@/platform/time/calendar-day'
import { StatusBanner } from '@/platform/ui/status-banner'
import type { EffectReason } from '../effect/effect-period'
import { periodOn } from '../effect/period-on'
import type { LegalDocumentView } from '../legal-document-view'
import { nextChange } from '../periods'
import { EffectIcon } from './effect-icon'
import { ReasonSentence } from './effect-reasons'

/** A decree may have been amended by dozens of others. */
const SHOWN_AT_ONCE = 4

type EffectBannerProps = { ctx: SiteContext; document: LegalDocumentView; day: CalendarDay }

/** Whether the document is in force on a day, and why one may say so. */
export async function EffectBanner({ ctx, document, day }: EffectBannerProps) {
  const t = await getTranslations('legal-documents')
  const { periods, places, issuingBody } = document
  const { effect, reasons, isStated } = periodOn(periods, day)
  const next = nextChange(periods, day)
  const today = dayOf(new Date())
  const isToday = day === today
  const when = { day: displayDay(day) }
  return (
    <StatusBanner
      tone={EFFECT_TONES[effect]}
      icon={<EffectIcon effect={effect} className="size-9 sm:size-11" />}
      eyebrow={isToday ? t('banner.today', when) : t('banner.onDay', when)}
      title={t(`effect.${effect}`)}
    >
      {isStated && <p className="font-semibold">{t('banner.stated')}</p>}
      {effect === 'partly-expired' && <p>{t('banner.partly')}</p>}
      <Reasons ctx={ctx} places={places} reasons={reasons.slice(0, SHOWN_AT_ONCE)} />
      {reasons.length > SHOWN_AT_ONCE && (
        <details>
          <summary className="flex min-h-11 cursor-pointer items-center font-semibold underline underline-offset-4">
            {t('banner.more', { count: reasons.length - SHOWN_AT_ONCE })}
          </summary>
          <Reasons ctx={ctx} places={places} reasons={reasons.slice(SHOWN_AT_ONCE)} />
        </details>
      )}
      {next && <p>{t('banner.next', { day: displayDay(next.from), effect: t(`effect.${next.effect}`) })}</p>}
      {effect === 'unknown' && (
        <p>{issuingBody ? t('banner.ask', { issuer: issuingBody }) : t('banner.askIssuer')}</p>
      )}
      {!isToday && (
        <p>
          <a
            className="inline-flex min-h-11 items-center font-semibold underline underline-offset-4 print:hidden"
            href={ctx.href(contentPath('legal-documents', document.slug))}
          >
            {t('banner.toToday', {
              day: displayDay(today),
              effect: t(`effect.${periodOn(periods, today).effect}`),
            })}
          </a>
        </p>
      )}
    </StatusBanner>
  )
}

type ReasonsProps = { ctx: SiteContext; places: LegalDocumentView['places']; reasons: EffectReason[] }

function Reasons({ ctx, places, reasons }: ReasonsProps) {
  if (reasons.length === 0) return null
  return (
    <ul className="space-y-1">
      {reasons.map((reason, index) => (
        <li key={index}>
          <ReasonSentence ctx={ctx} places={places} reason={reason} />
        </li>
      ))}
    </ul>
  )
}
