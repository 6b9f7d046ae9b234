import { getTranslations } from 'next-intl/server'
import { dayOf, displayDay, displayStoredDay } from '@/platform/time/calendar-day'
import { StatusBanner } from '@/platform/ui/status-banner'
import type { LegalDocumentView } from '../legal-document-view'
import { EFFECT_TONES } from '@/platform/official-documents/effect-tones'

/** Whether the document is in force today, and why one may say so. */
export async function EffectBanner({ document }: { document: LegalDocumentView }) {
  const t = await getTranslations('legal-documents')
  const { effect, effectiveOn, expiresOn, statedEffectReason } = document
  const sentences = [
    t('banner.asOf', { day: displayDay(dayOf(new Date())) }),
    effectiveOn && t('banner.from', { day: displayStoredDay(effectiveOn) }),
    expiresOn && t('banner.until', { day: displayStoredDay(expiresOn) }),
    statedEffectReason && t('banner.reason', { reason: statedEffectReason }),
    effect === 'unknown' && t('banner.unknown'),
  ]
  return (
    <StatusBanner tone={EFFECT_TONES[effect]} title={t(`effect.${effect}`)}>
      <p>{sentences.filter(Boolean).join(' ')}</p>
    </StatusBanner>
  )
}
